import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { Planning } from './planningRows.ts';
import { planningWords as w } from './planningWords.ts';

/** `cost`: cost is above 0, as in KOSTRA and most planning systems; `result`: what weakens the budget is below 0. */
export const planningSigns = ['cost', 'result'] as const;

/** A sign convention. */
export type PlanningSigns = (typeof planningSigns)[number];

/** What a table is made with besides the rows. */
export interface PlanningTableOptions {
  readonly locale: Locale;
  readonly signs?: PlanningSigns | undefined;
  readonly responsibility?: string | undefined;
  readonly name?: string | undefined;
}

/** The rows as they stand in a file: texts first, whole 1000 kr by year, then what the numbers are. */
export interface PlanningTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Where the years begin among the columns, and how many there are. */
  readonly years: { readonly first: number; readonly count: number };
  /** How the numbers are to be read. */
  readonly notes: readonly string[];
  readonly total: string;
  readonly sheet: string;
}

/** The rows in a language and a sign convention, which stands in every row. */
export function planningTable(
  planning: Planning,
  { head, hash }: Pick<AcceptedScenario, 'head' | 'hash'>,
  { locale, signs = 'cost', responsibility = '', name = head.title }: PlanningTableOptions,
): PlanningTable {
  const { prices, priceYear, years, rows, of } = planning;
  const turned = signs === 'cost' ? 1 : -1;
  const basis = w[prices][locale].replace('{year}', String(priceYear ?? ''));
  const [unit, sign] = [w.thousands[locale], w[signs][locale]];
  const first = [w.measure, w.responsibility, w.function, w.functionName, w.art, w.artName];
  const last = [w.unit, w.prices, w.signs];
  const heading = (text: (typeof first)[number]): string => text[locale];
  // Halves are rounded away from 0, so that both conventions have the same numbers; a 0 has no sign.
  const thousands = (kroner: number): number =>
    turned * Math.sign(kroner) * Math.round(Math.abs(kroner) / 1000) + 0;
  return {
    heads: [...first.map(heading), ...years.map(String), ...last.map(heading)],
    rows: rows.map((row) => [
      name,
      responsibility,
      row.function,
      row.functionName[locale],
      row.art,
      row.artName[locale],
      ...row.values.map(thousands),
      unit,
      basis,
      sign,
    ]),
    years: { first: first.length, count: years.length },
    notes: [
      `${w.unit[locale]}: ${unit}. ${w.prices[locale]}: ${basis}. ${w.signs[locale]}: ${sign}.`,
      w[of === 'unit' ? 'ofUnit' : 'ofSupport'][locale],
      w.rounding[locale],
      `${head.title} · ${hash.slice(0, 12)}`,
    ],
    total: w.total[locale],
    sheet: w.sheet[locale],
  };
}
