import { createSignal } from 'solid-js';
import { decimalMark, entryText } from '../language/formats.ts';
import type { Doubt, EntryReading } from '../language/numberEntry.ts';
import { isSound, readAmount, type AmountEntry, type TypedRange } from '../language/rangeEntry.ts';
import { useApp } from '../state/app.ts';
import { rangeText } from './rangeText.ts';

/** A number that is typed in a box. */
export interface EntrySource {
  /** Where an unreadable text is remembered; unique on the page. */
  readonly path: string;
  /** The number as it is shown; undefined where there is none. */
  readonly shown: () => number | undefined;
  /** What is shown instead of the number alone. */
  readonly shownText?: (() => string) | undefined;
  /** Takes a number; absent where only a span will do. */
  readonly accept?: ((value: number) => void) | undefined;
  /** Takes a span; absent where the number cannot have one. */
  readonly acceptRange?: ((range: TypedRange) => void) | undefined;
  /** The number that `± 2` alone is meant around. */
  readonly around?: (() => number | undefined) | undefined;
  /** Leaves the number out; absent where one is needed. */
  readonly clear?: (() => void) | undefined;
  /** The typing is over: the box was left, or what was meant was chosen. */
  readonly settled?: (() => void) | undefined;
  /** A calendar year, written without grouping. */
  readonly year?: boolean;
  readonly percent?: (() => boolean) | undefined;
  /** Whether a number would be within the limits, before it is asked about. */
  readonly wouldDo?: ((value: number) => boolean) | undefined;
}

/** Something that is said beside a box, with what can be done about it. */
export interface Asked {
  readonly text: string;
  readonly answers: readonly { readonly text: string; readonly choose: () => void }[];
}

/** A box in which a number is typed. */
export interface Entry {
  readonly text: () => string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  /** What is wrong with the text, and what would be right. */
  readonly message: () => string | undefined;
  /** What was meant, or how it is put right. */
  readonly asked: () => Asked | undefined;
}

/**
 * Reads what is typed in a box at every keystroke. Readable text is accepted at once; text that is not is kept as it
 * was typed, here and in the draft, and the last number stays.
 */
export function createEntry(source: EntrySource): Entry {
  const { scenario, language } = useApp();
  const { t, locale } = language;
  const [typed, setTyped] = createSignal<string>();
  const [asked, setAsked] = createSignal<Asked>();
  const unread = (): string | undefined => scenario.unread()[source.path];
  const shownText = (): string => {
    if (source.shownText !== undefined) return source.shownText();
    const value = source.shown();
    if (value === undefined) return '';
    return source.year === true ? String(value) : entryText(value, locale());
  };
  const reading = (): EntryReading => ({
    decimal: decimalMark(locale()),
    percent: source.percent?.() ?? false,
    ...(source.wouldDo === undefined ? {} : { wouldDo: source.wouldDo }),
  });
  function read(text: string): AmountEntry {
    const middle = /^\s*(?:±|\+\/?-)/.test(text) ? source.around?.() : undefined;
    return readAmount(middle === undefined ? text : `${entryText(middle, locale())} ${text}`, reading());
  }
  /** Takes what was meant, as one step. */
  function take(accept: () => void): void {
    setAsked(undefined);
    setTyped(undefined);
    scenario.setUnread(source.path, undefined);
    accept();
    source.settled?.();
    scenario.history.endSession();
  }
  function doubted<Amount>(
    doubt: Doubt<Amount> | undefined,
    inWords: (amount: Amount) => string,
    accept: (amount: Amount) => void,
  ): Asked | undefined {
    if (doubt === undefined) return undefined;
    const inPercent = doubt.about === 'percent';
    const shown = (amount: Amount): string => `${inWords(amount)}${inPercent ? '\u00a0%' : ''}`;
    const [first, second] = [shown(doubt.asTyped), shown(doubt.instead)];
    return {
      text: t(inPercent ? 'entry.doubtPercent' : 'entry.doubtPoint', { typed: first, instead: second }),
      answers: [
        { text: first, choose: () => take(() => accept(doubt.asTyped)) },
        { text: second, choose: () => take(() => accept(doubt.instead)) },
      ],
    };
  }
  function onInput(text: string): void {
    setTyped(text);
    setAsked(undefined);
    const entry = read(text);
    const { accept, acceptRange } = source;
    if (entry.kind === 'number' && accept !== undefined) {
      scenario.setUnread(source.path, undefined);
      accept(entry.value);
      setAsked(doubted(entry.doubt, (value) => entryText(value, locale()), accept));
    } else if (entry.kind === 'range' && acceptRange !== undefined && isSound(entry.range)) {
      scenario.setUnread(source.path, undefined);
      acceptRange(entry.range);
      setAsked(doubted(entry.doubt, (range) => rangeText(range, locale()), acceptRange));
    } else if (entry.kind === 'empty' && source.clear !== undefined) {
      scenario.setUnread(source.path, undefined);
      source.clear();
    } else scenario.setUnread(source.path, text);
  }
  /** Ends in the wrong order are put right where they are typed, also after the tab was closed. */
  function reversed(): Asked | undefined {
    const text = unread();
    const entry = text === undefined ? undefined : read(text);
    const { acceptRange } = source;
    if (entry?.kind !== 'range' || acceptRange === undefined) return undefined;
    const { low, high } = entry.range;
    const swapped = { ...entry.range, low: high, high: low };
    if (low <= high || !isSound(swapped)) return undefined;
    return { text: '', answers: [{ text: t('range.swap'), choose: () => take(() => acceptRange(swapped)) }] };
  }
  return {
    text: () => unread() ?? typed() ?? shownText(),
    onInput,
    onBlur() {
      setTyped(undefined);
      source.settled?.();
      scenario.history.endSession();
    },
    message() {
      const text = unread();
      if (text === undefined) return undefined;
      const entry = read(text);
      if (entry.kind === 'empty') return t('entry.empty');
      if (entry.kind !== 'range') {
        if (source.accept === undefined) return t('range.notRange', { text });
        return t(source.path.endsWith('.year') ? 'entry.notYear' : 'entry.notNumber', { text });
      }
      if (source.acceptRange === undefined) return t('range.none', { text });
      const { low, high, value } = entry.range;
      const shown = { low: entryText(low, locale()), high: entryText(high, locale()) };
      return low > high
        ? t('range.order', shown)
        : t('range.outside', { ...shown, value: entryText(value ?? low, locale()) });
    },
    asked: () => asked() ?? reversed(),
  };
}
