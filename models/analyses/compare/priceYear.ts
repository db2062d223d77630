import type { ScenarioInputs } from '../../scenario/scenarioInputs.ts';

/**
 * What turns kroner of a scenario's own price year into kroner of another: the product of its general price growth
 * (the municipal deflator) over the years between.
 */
export function toPriceYear(read: ScenarioInputs, year: number): number {
  const growth = read.number('priceIndex.growth', 'general');
  const own = read.number('economy.priceYear').value;
  const rate = (each: number): number => 1 + (growth.years?.get(each)?.value ?? growth.value);
  let factor = 1;
  for (let each = own + 1; each <= year; each += 1) factor *= rate(each);
  for (let each = own; each > year; each -= 1) factor /= rate(each);
  return factor;
}

/** Whether an amount in this unit is in kroner of the price year: only those are moved; nominal kroner have no year. */
export const isFixedPrice = (unit: string): boolean => /\bNOK0\b/.test(unit);
