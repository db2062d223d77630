import type { Locale } from '../language/translated.ts';
import { inFigures } from '../sentences/figures.ts';
import { chartWords } from './chartWords.ts';

/**
 * How amounts stand on an axis: in billions from two billions up, in millions from two millions, in thousands from two
 * thousand, else in kroner.
 */
export interface MoneyScale {
  readonly divisor: number;
  /** Kroner from one tick to the next, so that there are at most six from zero to the largest amount. */
  readonly step: number;
  readonly unit: (locale: Locale) => string;
  /** A tick on the axis. */
  readonly tick: (kroner: number, locale: Locale) => string;
}

/**
 * The scale that fits an axis.
 * @param largest the largest amount, whatever its sign; it decides the unit
 * @param span how far the axis reaches from its lowest to its highest amount
 */
export function moneyScale(largest: number, span: number = largest): MoneyScale {
  const step = stepOf(span / 5);
  if (largest >= 2_000_000_000) return scale(1_000_000_000, 'billions', 1, step);
  if (largest >= 2_000_000) return scale(1_000_000, 'millions', largest >= 20_000_000 ? 0 : 1, step);
  return largest >= 2_000 ? scale(1_000, 'thousands', 0, step) : scale(1, 'kroner', 0, step);
}

/** The least of 1, 2, 2.5, 5 and 10 times a power of ten that is no less. */
function stepOf(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 2.5, 5].find((times) => times * power >= least) ?? 10);
}

function scale(
  divisor: number,
  unit: 'billions' | 'millions' | 'thousands' | 'kroner',
  decimals: number,
  step: number,
): MoneyScale {
  return {
    divisor,
    step,
    unit: (locale) => chartWords[unit][locale],
    tick: (kroner, locale) => {
      const value = kroner / divisor;
      return inFigures(value, locale, Number.isInteger(value) ? 0 : Math.max(1, decimals));
    },
  };
}
