import { createSignal } from 'solid-js';
import { decimalMark, entryText } from '../language/formats.ts';
import { readNumber, type Doubt } from '../language/numberEntry.ts';
import { useApp } from '../state/app.ts';

/** A number that is typed in a box. */
export interface EntrySource {
  /** Where an unreadable text is remembered; unique on the page. */
  readonly path: string;
  /** The number as it is shown; undefined where there is none. */
  readonly shown: () => number | undefined;
  readonly accept: (value: number) => void;
  /** Leaves the number out; absent where one is needed. */
  readonly clear?: (() => void) | undefined;
  /** A calendar year, written without grouping. */
  readonly year?: boolean;
  readonly percent?: (() => boolean) | undefined;
  /** Whether a number would be within the limits, before it is asked about. */
  readonly wouldDo?: ((value: number) => boolean) | undefined;
}

/** A box in which a number is typed. */
export interface Entry {
  readonly text: () => string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  /** What is wrong with the text, and what would be right. */
  readonly message: () => string | undefined;
  readonly doubt: () => Doubt | undefined;
  /** Settles what was meant. */
  readonly answer: (value: number) => void;
}

/**
 * Reads what is typed in a box at every keystroke. Readable text is accepted at once; text that is not is kept as it
 * was typed, here and in the draft, and the last number stays.
 */
export function createEntry(source: EntrySource): Entry {
  const { scenario, language } = useApp();
  const [typed, setTyped] = createSignal<string>();
  const [doubt, setDoubt] = createSignal<Doubt>();
  const unread = (): string | undefined => scenario.unread()[source.path];
  const shownText = (): string => {
    const value = source.shown();
    if (value === undefined) return '';
    return source.year === true ? String(value) : entryText(value, language.locale());
  };
  function onInput(text: string): void {
    setTyped(text);
    const entry = readNumber(text, {
      decimal: decimalMark(language.locale()),
      percent: source.percent?.() ?? false,
      ...(source.wouldDo === undefined ? {} : { wouldDo: source.wouldDo }),
    });
    setDoubt(entry.kind === 'number' ? entry.doubt : undefined);
    if (entry.kind === 'number') {
      scenario.setUnread(source.path, undefined);
      source.accept(entry.value);
    } else if (entry.kind === 'empty' && source.clear !== undefined) {
      scenario.setUnread(source.path, undefined);
      source.clear();
    } else scenario.setUnread(source.path, text);
  }
  return {
    text: () => unread() ?? typed() ?? shownText(),
    onInput,
    onBlur() {
      setTyped(undefined);
      scenario.history.endSession();
    },
    message() {
      const text = unread();
      if (text === undefined) return undefined;
      if (text.trim() === '') return language.t('entry.empty');
      return language.t(source.path.endsWith('.year') ? 'entry.notYear' : 'entry.notNumber', { text });
    },
    doubt,
    answer(value) {
      setDoubt(undefined);
      setTyped(undefined);
      source.accept(value);
      scenario.history.endSession();
    },
  };
}
