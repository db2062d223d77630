import { asCell, type Cell } from '../cell.ts';
import { fieldAddresses, valueAt } from '../fieldAddress.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';
import type { ScenarioInputs } from '../scenarioInputs.ts';

/** The first and the last calendar year that a number by year is read in. */
export interface YearsRead {
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<ScenarioValues, YearsRead>();

/**
 * The calendar years that rates are read in: those of the run, and those between its price year, the price years of
 * single amounts and the run. A user's own formula may look further back, and then reads the number itself.
 */
export function yearsRead(
  format: FormatParts,
  values: ScenarioValues,
  { start, months }: Pick<ScenarioInputs, 'start' | 'months'>,
): YearsRead {
  const found = known.get(values);
  if (found !== undefined) return found;
  const run = { first: Math.floor(start / 12), last: Math.floor((start + months - 1) / 12) };
  const priceYears = fieldAddresses(format, values).flatMap(({ path, field, input }) => {
    const value = field.type === 'number' ? valueAt(values, path) : undefined;
    if (value === undefined) return [];
    const cell = asCell(value as number | Cell);
    return input === format.prices.priceYear ? [cell.value] : (cell.priceYear ?? []);
  });
  // Growth into a year is that year's, so the price year's own is not read.
  const first = Math.min(run.first, ...priceYears.map((year) => year + 1));
  const years = { first, last: Math.max(run.last, ...priceYears) };
  known.set(values, years);
  return years;
}
