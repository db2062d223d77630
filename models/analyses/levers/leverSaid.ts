import { roundedNeed } from '../../sentences/amounts.ts';
import type { AmountLever, LeverChange, PercentLever, ValueLever } from '../../sentences/leverPhrase.ts';
import { quantityInWords, type QuantityUnit } from '../../sentences/quantities.ts';

/** A change said in percent of today, with both values. */
export const inPercent =
  (lever: PercentLever, unit: QuantityUnit, step: number) =>
  (from: number, to: number): LeverChange => ({
    lever,
    share: Math.abs(to - from) / from,
    from: quantityInWords(from, unit, decimalsFor(from, to, step)),
    to: quantityInWords(to, unit, decimalsFor(from, to, step)),
  });

/** A change said with both values; percents are of a hundred, so their step is too. */
export const inValues =
  (lever: ValueLever, unit: QuantityUnit, step: number) =>
  (from: number, to: number): LeverChange => {
    const times = unit === 'percent' ? 100 : 1;
    const decimals = decimalsFor(from * times, to * times, step);
    return { lever, from: quantityInWords(from, unit, decimals), to: quantityInWords(to, unit, decimals) };
  };

/** A change of an amount; one that is not as round as amounts are printed is said to the krone. */
export const inAmount =
  (lever: AmountLever) =>
  (from: number, to: number): LeverChange => {
    const amount = Math.abs(to - from);
    const odd = Number.isInteger(amount) && roundedNeed(amount) !== amount;
    return { lever, amount, ...(odd ? { toTheKrone: true } : {}) };
  };

/** How many decimals more than usual a number may be printed with. */
const mostMore = 2;

/**
 * How many decimals two numbers are printed with: those of the step; more where they would look the same, or where the
 * second is a number of finer steps.
 */
function decimalsFor(from: number, to: number, step: number): number {
  const usual = Math.max(0, Math.round(-Math.log10(step)));
  const differs = (decimals: number): boolean => from.toFixed(decimals) !== to.toFixed(decimals);
  const exact = (decimals: number): boolean => Math.abs(Number(to.toFixed(decimals)) - to) < 1e-9 * Math.max(1, Math.abs(to)); // prettier-ignore
  const all = Array.from({ length: mostMore + 1 }, (_, more) => usual + more);
  return all.find((each) => differs(each) && exact(each)) ?? all.find(differs) ?? usual;
}
