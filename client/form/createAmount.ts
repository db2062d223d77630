import { createSignal } from 'solid-js';
import { asCell, type Cell, type NumberField, type Range } from '../../models/index.ts';
import { heldValue, inShownUnit, isYear, shownUnit, shownValue, withNumber } from '../document/cells.ts';
import { withoutRange, withRange } from '../document/ranges.ts';
import type { TypedRange } from '../language/rangeEntry.ts';
import { useApp } from '../state/app.ts';
import { createEntry, type Asked, type Entry } from './createEntry.ts';
import type { FieldState } from './createField.ts';
import { rangeText } from './rangeText.ts';
import { numberWithUnit } from './valueText.ts';

/** A number of the form with its span: the two boxes it is typed in, and what is said beside them. */
export interface Amount {
  readonly field: NumberField;
  readonly unit: () => string;
  readonly cell: () => Cell | undefined;
  readonly range: () => Range | undefined;
  /** The span as it is shown and typed, without its unit; empty where there is none. */
  readonly rangeText: () => string;
  /** The box of the number, which takes a span too. */
  readonly value: Entry;
  /** The box of the span. */
  readonly span: Entry;
  /** What came of what was typed, where it did more than it said. */
  readonly note: () => Asked | undefined;
  readonly setRange: (range: Range) => void;
  readonly removeRange: () => void;
}

/** The number of a field, typed in its shown unit. While it is typed, all is told from what stood there before. */
export function createAmount(state: FieldState, field: NumberField): Amount {
  const { scenario, language } = useApp();
  const { t, locale } = language;
  const held = () => state.held() as number | Cell | undefined;
  const cell = (): Cell | undefined => (held() === undefined ? undefined : asCell(held() as number | Cell));
  const unit = (): string => shownUnit(field, held());
  const [note, setNote] = createSignal<Asked>();
  /** What stood there before the typing that is going on. */
  let before: { readonly held: number | Cell | undefined } | undefined;
  const begun = () => (before ??= { held: held() });
  const inWords = (value: number): string => numberWithUnit(value, unit(), language);
  const shown = (value: number): number => shownValue(field, { ...cell(), value });
  const shownSpan = ({ low, high }: TypedRange | Range): string =>
    rangeText({ low: shown(low), high: shown(high) }, locale());

  function acceptNumber(typed: number): void {
    const from = begun().held;
    const value = heldValue(field, from, typed);
    const next = withNumber(from, value, state.base() as number | Cell | undefined, field.default);
    const old = from === undefined ? undefined : asCell(from).range;
    const lost = old !== undefined && (next === null || asCell(next).range === undefined) ? old : undefined;
    state.set(next);
    setNote(lost === undefined ? undefined : lostRange(lost, value, from));
  }
  /** The span that the number is outside of went with it; it can be had back, wide enough for the number. */
  function lostRange(range: Range, value: number, from: number | Cell | undefined): Asked {
    const wide = { low: Math.min(range.low, value), high: Math.max(range.high, value), value };
    return {
      text: t('range.lost', { range: shownSpan(range), value: inWords(shown(value)) }),
      answers: [
        {
          text: t('range.widen', { range: shownSpan(wide) }),
          choose: () => settle(() => state.set(withRange(field, from, wide).cell)),
        },
      ],
    };
  }
  function acceptRange({ low, high, value }: TypedRange): void {
    const from = begun().held;
    const inside = (typed: number): number => heldValue(field, from, typed);
    const given = { low: inside(low), high: inside(high), value: value === undefined ? undefined : inside(value) }; // prettier-ignore
    const ranged = withRange(field, from, given);
    state.set(ranged.cell);
    const middle = inWords(shown(ranged.cell.value));
    setNote(ranged.isMiddle ? { text: t('range.middle', { value: middle }), answers: [] } : undefined);
  }
  function settle(act: () => void): void {
    setNote(undefined);
    before = undefined;
    act();
    scenario.history.endSession();
  }
  const removeRange = (): void => settle(() => state.set(withoutRange(cell() ?? { value: NaN })));

  const limit = (value: number | undefined, without: number): number =>
    value === undefined ? without : inShownUnit(field, unit(), value);
  const isCertain = field.certain === true;
  const common = {
    percent: () => unit().startsWith('%'),
    wouldDo: (value: number) => value >= limit(field.min, -Infinity) && value <= limit(field.max, Infinity),
    acceptRange: isCertain ? undefined : acceptRange,
    settled: () => void (before = undefined),
  };
  const noting = (entry: Entry): Entry => ({
    ...entry,
    onInput(text) {
      setNote(undefined);
      begun();
      entry.onInput(text);
    },
  });
  const rangeShown = (): string => {
    const range = cell()?.range;
    return range === undefined ? '' : shownSpan(range);
  };
  return {
    field,
    unit,
    cell,
    range: () => cell()?.range,
    rangeText: rangeShown,
    value: noting(
      createEntry({
        ...common,
        path: state.path,
        shown: () => (cell() === undefined ? undefined : shownValue(field, cell() as Cell)),
        accept: acceptNumber,
        clear: field.optional === true ? () => state.set(null) : undefined,
        year: isYear(field),
      }),
    ),
    span: noting(
      createEntry({
        ...common,
        path: `${state.path}.range`,
        shown: () => undefined,
        shownText: rangeShown,
        around: () => (cell() === undefined ? undefined : shown(cell()?.value ?? 0)),
        clear: () => cell()?.range !== undefined && state.set(withoutRange(cell() as Cell)),
      }),
    ),
    note,
    setRange(range) {
      setNote(undefined);
      const now = cell();
      if (now !== undefined) state.set({ ...now, range });
    },
    removeRange,
  };
}
