import type { BreakEven } from '../../analyses/breakEven/breakEvenAnswer.ts';
import type { Bridge } from '../../analyses/bridge/bridge.ts';
import type { SwitchingValues } from '../../analyses/switchingValues/switchingValue.ts';
import type { Tornado } from '../../analyses/tornado.ts';
import type { TwoInputMap } from '../../analyses/twoInputMap/twoInputMapAnswer.ts';
import { answerWords } from '../../charts/answerWords.ts';
import { distance, nearestFlip } from '../../charts/switchingRange.ts';
import type { Locale, Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { Outcome } from '../../sentences/verdictFacts.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import type { DataColumn, DataTable } from './dataTable.ts';
import { inputUnits } from './inputUnit.ts';
import { tableWords } from './tableWords.ts';

type Name = keyof typeof tableWords;

const named = (locale: Locale, names: readonly Name[]): DataColumn[] => names.map((name) => ({ label: tableWords[name][locale] })); // prettier-ignore
const said = (outcome: Outcome | null, locale: Locale): string | null => outcome === null ? null : answerWords[outcome][locale]; // prettier-ignore
const times = (value: number | null | undefined, factor: number): number | null => value == null ? null : value * factor; // prettier-ignore

/** What a scenario's inputs are written in, and the language. */
export interface InputTableLook {
  readonly scenario: AcceptedScenario;
  readonly locale: Locale;
}

/** What a figure becomes when each input is moved alone; all inputs, the widest first. */
export function tornadoTable({ of, rows }: Tornado, { scenario, locale }: InputTableLook): DataTable {
  const unitOf = inputUnits(scenario, locale);
  const figure = { unit: `${of.label[locale]}, ${unitWords(of.unit, locale)}` };
  return {
    name: 'tornado',
    title: tableWords.tornado[locale],
    columns: [...named(locale, ['input', 'path', 'unit', 'low', 'today', 'high']), ...(['atLow', 'atHigh', 'swing'] as const).map((name) => ({ label: tableWords[name][locale], ...figure }))], // prettier-ignore
    rows: rows.map(({ path, label, unit, low, base, high, swing }) => {
      const shown = unitOf(path, unit);
      return [label[locale], path, shown.unit, low.x * shown.times, base * shown.times, high.x * shown.times, low.y, high.y, swing]; // prettier-ignore
    }),
  };
}

/** Where the verdict flips for each input, the nearest first. */
export function switchingTable({ rows }: SwitchingValues, { scenario, locale }: InputTableLook): DataTable {
  const unitOf = inputUnits(scenario, locale);
  const plausible = { inside: tableWords.yes, outside: tableWords.no, unknown: undefined };
  return {
    name: 'switching-values',
    title: tableWords.switching[locale],
    columns: [
      ...named(locale, ['input', 'path', 'unit', 'today', 'switches']),
      { label: tableWords.distance[locale], unit: '%' },
      ...named(locale, ['rangeLow', 'rangeHigh', 'inside']),
    ],
    rows: rows.map((row) => {
      const { unit, times: factor } = unitOf(row.input, row.unit);
      const flip = nearestFlip(row);
      const off = flip === null ? null : distance(row, flip.value);
      const inside: Translated | undefined = flip === null ? undefined : plausible[flip.plausible];
      return [row.label[locale], row.input, unit, row.base * factor, times(flip?.value, factor), off !== null && Number.isFinite(off) ? off : null, times(row.range?.low, factor), times(row.range?.high, factor), inside?.[locale] ?? null]; // prettier-ignore
    }),
  };
}

/** Every point of a break-even curve, with the verdict there. */
export function curveTable(answer: BreakEven, { scenario, locale }: InputTableLook): DataTable {
  const { unit, times: factor } = inputUnits(scenario, locale)(answer.input, answer.unit);
  return {
    name: 'break-even',
    title: `${tableWords.curve[locale]}: ${answer.label[locale]}`,
    columns: [
      { label: answer.label[locale], unit },
      { label: answer.of.label[locale], unit: unitWords(answer.of.unit, locale) },
      ...named(locale, ['verdict']),
    ],
    rows: answer.curve.map(([x, y], index) => [x * factor, y, said(answer.verdicts[index] ?? null, locale)]),
  };
}

/** The verdict at every place of a map: a row for each pair of values. */
export function mapTable({ x, y, outcomes, margins }: TwoInputMap, { scenario, locale }: InputTableLook): DataTable {
  const unitOf = inputUnits(scenario, locale);
  const [across, up] = [unitOf(x.input, x.unit), unitOf(y.input, y.unit)];
  return {
    name: 'map',
    title: tableWords.map[locale],
    columns: [
      { label: x.label[locale], unit: across.unit },
      { label: y.label[locale], unit: up.unit },
      ...named(locale, ['verdict', 'margin']),
    ],
    rows: y.places.flatMap((high, row) => x.places.map((wide, column) => [wide * across.times, high * up.times, said(outcomes[row]?.[column] ?? null, locale), margins[row]?.[column] ?? null])), // prettier-ignore
  };
} // prettier-ignore

/** What each change contributes to the difference of a figure between two scenarios; they add up. */
export function bridgeTable({ of, first, second, changes }: Bridge, locale: Locale): DataTable {
  const unit = `${of.label[locale]}, ${unitWords(of.unit, locale)}`;
  return {
    name: 'bridge',
    title: tableWords.bridge[locale],
    columns: [...named(locale, ['change']), { label: tableWords.contribution[locale], unit }, { label: tableWords.error[locale], unit }], // prettier-ignore
    rows: [
      [first.title, first.value, null],
      ...changes.map(({ label, value, standardError }) => [label[locale], value, standardError ?? null]),
      [second.title, second.value, null],
    ],
  };
}
