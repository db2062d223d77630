import type { Locale } from '../language/translated.ts';
import { hardSpace, inFigures } from './figures.ts';

const thousand = 1_000;
const million = 1_000_000;
const billion = 1_000_000_000;

/** How coarsely an amount of a given size is said. */
function stepOf(size: number): number {
  if (size < 100 * thousand) return thousand;
  if (size < million) return 10 * thousand;
  if (size < billion) return 100 * thousand;
  return 100 * million;
}

/**
 * The amount in whole øre. What is smaller than half an øre is noise of the arithmetic: without this a printed
 * 1.4 million that comes back as 1 400 000.0000001 would be printed as 1.5 million.
 */
function inOre(kroner: number): number {
  if (!Number.isFinite(kroner))
    throw new RangeError(`An amount in kroner is a finite number, not ${kroner}.`);
  return Math.round(kroner * 100);
}

function rounded(kroner: number, toWhole: (steps: number) => number): number {
  const ore = inOre(kroner);
  const step = stepOf(Math.abs(ore) / 100);
  const figure = toWhole(ore / (step * 100)) * step;
  return figure === 0 ? 0 : figure;
}

/**
 * An amount that is needed, rounded up to what is printed: never under the amount (in whole øre), and a printed
 * figure stays as it is. An amount under 1 000 kr needs 1 000 kr.
 * @example roundedNeed(1_310_000) // 1_400_000
 */
export const roundedNeed = (kroner: number): number => rounded(kroner, Math.ceil);

/** A margin, rounded down to what is printed: never over the amount (in whole øre). Under 1 000 kr it is 0. */
export const roundedMargin = (kroner: number): number => rounded(kroner, Math.floor);

/** An amount that is neither needed nor a margin, such as the lowest cash: rounded to the nearest printed figure. */
export const roundedNearest = (kroner: number): number => rounded(kroner, Math.round);

/** An amount that is needed, in words: `1,4 mill. kr`, `NOK 1.4 million`, `under 1 000 kr`. */
export const needInWords = (kroner: number, locale: Locale): string => inWords(kroner, roundedNeed, locale);

/** A margin in words, rounded down. */
export const marginInWords = (kroner: number, locale: Locale): string =>
  inWords(kroner, roundedMargin, locale);

/** An amount that is neither needed nor a margin, in words, rounded to the nearest printed figure. */
export const amountInWords = (kroner: number, locale: Locale): string =>
  inWords(kroner, roundedNearest, locale);

function inWords(kroner: number, round: (kroner: number) => number, locale: Locale): string {
  const ore = inOre(kroner);
  if (ore === 0 || Math.abs(ore) >= thousand * 100) return figureInWords(round(kroner), locale);
  const limit = `under ${withUnit(inFigures(thousand, locale), '', locale)}`;
  return ore > 0 ? limit : `${limit} ${locale === 'en' ? 'below zero' : 'i minus'}`;
}

/**
 * A figure as it stands, to the krone: in millions where one decimal says all of it, otherwise written out.
 * @example figureInWords(1_240_000, 'en') // 'NOK 1,240,000'
 */
export function figureInWords(kroner: number, locale: Locale): string {
  const size = Math.abs(kroner);
  if (size >= billion && size % (100 * million) === 0) {
    return withUnit(inFigures(kroner / billion, locale, 1), locale === 'en' ? 'billion' : 'mrd.', locale);
  }
  if (size >= million && size % (100 * thousand) === 0) {
    return withUnit(inFigures(kroner / million, locale, 1), locale === 'en' ? 'million' : 'mill.', locale);
  }
  return withUnit(inFigures(kroner, locale), '', locale);
}

function withUnit(number: string, thousands: string, locale: Locale): string {
  const parts = locale === 'en' ? ['NOK', number, thousands] : [number, thousands, 'kr'];
  return parts.filter((part) => part !== '').join(hardSpace);
}

/**
 * A need and the limit it keeps within, as they are printed beside each other: the need rounded up, the limit down,
 * and where that would make the need the larger (1 210 000 within 1 250 000), both with as many digits as it takes.
 */
export function needWithinLimit(need: number, limit: number): { need: number; limit: number } {
  const coarse = { need: roundedNeed(need), limit: roundedMargin(limit) };
  if (coarse.need <= coarse.limit) return coarse;
  const fitting = [10 * thousand, thousand]
    .map((step) => ({ need: upTo(need, step), limit: -upTo(-limit, step) }))
    .find((pair) => pair.need <= pair.limit);
  const whole = Math.ceil(inOre(need) / 100);
  return fitting ?? { need: whole, limit: Math.max(whole, Math.floor(inOre(limit) / 100)) };
}

const upTo = (kroner: number, step: number): number => Math.ceil(inOre(kroner) / (step * 100)) * step;
