import { closingParts, type ClosingAlternative } from '../../analyses/closing/closingAlternative.ts';
import type { FourYearPlan } from '../../analyses/fourYearPlan.ts';
import type { GapMenu, LeverStep } from '../../analyses/gapMenu/gapMenuResult.ts';
import type { Runway } from '../../analyses/runwayChanges.ts';
import type { Locale } from '../../language/translated.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import { closingWords } from '../caseDocument/closingWords.ts';
import type { DataCell, DataTable } from './dataTable.ts';
import { tableWords as w } from './tableWords.ts';

const kroner = (locale: Locale, basis: string | number): string => `${unitWords('NOK', locale)}, ${basis}`;

/** What would make a hall hold, or what one that holds can lose: a row for each step. */
export function gapMenuTable({ alone, pairs, notEnough, margins, priceYear }: GapMenu, locale: Locale): DataTable {
  const step = (way: keyof typeof w, number: number, { label, unit, from, to }: Pick<LeverStep, 'label' | 'unit' | 'from' | 'to'>): DataCell[] => [w[way][locale], number, label[locale], unitWords(unit, locale), from, to]; // prettier-ignore
  const money = kroner(locale, priceYear);
  return {
    name: 'gap-menu',
    title: w.gapMenu[locale],
    columns: [
      ...(['way', 'box', 'input', 'unit', 'today', 'needed'] as const).map((name) => ({ label: w[name][locale] })), // prettier-ignore
      { label: w.cost[locale], unit: money },
      { label: w.stillMissing[locale], unit: money },
      { label: w.note[locale] },
    ],
    rows: [
      ...alone.flatMap(({ steps }, at) => steps.map((each) => [...step('alone', at + 1, each), each.cost, null, each.stop?.[locale] ?? null])), // prettier-ignore
      ...pairs.flatMap(({ steps }, at) => steps.map((each) => [...step('together', at + 1, each), each.cost, null, each.stop?.[locale] ?? null])), // prettier-ignore
      ...notEnough.map(({ label, stillMissing, reason }, at) => [w.notEnough[locale], at + 1, label[locale], null, null, null, null, stillMissing, reason[locale]]), // prettier-ignore
      ...margins.map((each, at) => [...step('canLose', at + 1, each), null, null, null]),
    ],
  };
} // prettier-ignore

/** The hall in the municipality's four-year plan; cost above 0. */
export function planTable({ rows, years, priceYear }: FourYearPlan, locale: Locale): DataTable {
  const unit = priceYear === null ? kroner(locale, w.nominal[locale]) : kroner(locale, priceYear);
  return {
    name: 'four-year-plan',
    title: w.plan[locale],
    columns: [{ label: w.name[locale] }, ...years.map((year) => ({ label: String(year), unit }))],
    rows: rows.map(({ label, values }) => [label[locale], ...years.map((_, at) => values[at] ?? null)]),
  };
}

/** What closing when the pilot ends costs, year by year after the last month open. */
export function closingTable({ years, priceYear }: ClosingAlternative, locale: Locale): DataTable {
  const unit = kroner(locale, priceYear);
  return {
    name: 'closing',
    title: w.closing[locale],
    columns: [
      { label: w.year[locale] },
      ...closingParts.map((part) => ({ label: closingWords[part][locale], unit })),
      { label: w.fixed[locale], unit },
      { label: w.nominal[locale], unit: unitWords('NOK', locale) },
    ],
    rows: years.map(({ year, fixed, total, nominal }) => [
      year,
      ...closingParts.map((part) => fixed[part]),
      total,
      nominal,
    ]),
  };
}

/** What shortens and lengthens how long the money lasts; months are empty where it does not run out. */
export function runwayTable({ changes }: Runway, locale: Locale): DataTable {
  const months = unitWords('month', locale);
  return {
    name: 'runway',
    title: w.runwayChanges[locale],
    columns: [
      ...(['input', 'unit', 'today', 'low', 'high'] as const).map((name) => ({ label: w[name][locale] })),
      ...(['atLow', 'atHigh'] as const).map((name) => ({ label: w[name][locale], unit: months })),
    ],
    rows: changes.map(({ label, unit, base, low, high }) => [label[locale], unitWords(unit, locale), base, low.value, high.value, low.months, high.months]), // prettier-ignore
  };
}
