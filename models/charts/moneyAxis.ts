import type { Locale, Translated } from '../language/translated.ts';
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

/** The units of amounts that a reader may choose among. */
export type MoneyUnit = 'kroner' | 'thousands' | 'millions';

/** How many kroner one is. */
export const kronerIn: Readonly<Record<MoneyUnit, number>> = {
  kroner: 1,
  thousands: 1_000,
  millions: 1_000_000,
};

/**
 * The scale that fits an axis.
 * @param largest the largest amount, whatever its sign; it decides the unit where none is chosen
 * @param span how far the axis reaches from its lowest to its highest amount
 * @param chosen the unit that the reader has chosen
 */
export function moneyScale(largest: number, span: number = largest, chosen?: MoneyUnit): MoneyScale {
  const step = stepOf(span / 5);
  if (chosen !== undefined) {
    const decimals = chosen === 'millions' && largest < 20_000_000 ? 1 : 0;
    return scale(kronerIn[chosen], chosen, decimals, step);
  }
  if (largest >= 2_000_000_000) return scale(1_000_000_000, 'billions', 1, step);
  if (largest >= 2_000_000) return scale(1_000_000, 'millions', largest >= 20_000_000 ? 0 : 1, step);
  return largest >= 2_000 ? scale(1_000, 'thousands', 0, step) : scale(1, 'kroner', 0, step);
}

/** The scale of an axis of something else than money, such as tonnes. */
export function plainScale(span: number, unit: Translated): MoneyScale {
  const step = stepOf(span / 5);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return { divisor: 1, step, unit: (locale) => unit[locale], tick: (value, locale) => inFigures(value, locale, decimals) }; // prettier-ignore
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
