import type { Locale } from '../language/translated.ts';
import { inFigures } from '../sentences/figures.ts';
import { chartWords } from './chartWords.ts';

/**
 * How amounts stand on an axis: in billions from two billions up, in millions from two millions, in thousands from two
 * thousand, else in kroner.
 */
export interface MoneyScale {
  readonly divisor: number;
  readonly unit: (locale: Locale) => string;
  /** A tick on the axis. */
  readonly tick: (kroner: number, locale: Locale) => string;
}

/** The scale that fits the largest amount. */
export function moneyScale(largest: number): MoneyScale {
  if (largest >= 2_000_000_000) return scale(1_000_000_000, 'billions', 1);
  if (largest >= 2_000_000) return scale(1_000_000, 'millions', largest >= 20_000_000 ? 0 : 1);
  return largest >= 2_000 ? scale(1_000, 'thousands', 0) : scale(1, 'kroner', 0);
}

function scale(
  divisor: number,
  unit: 'billions' | 'millions' | 'thousands' | 'kroner',
  decimals: number,
): MoneyScale {
  return {
    divisor,
    unit: (locale) => chartWords[unit][locale],
    tick: (kroner, locale) => {
      const value = kroner / divisor;
      return inFigures(value, locale, Number.isInteger(value) ? 0 : Math.max(1, decimals));
    },
  };
}
