/** The languages of the product: bokmål, nynorsk and English. */
export type Locale = 'nb' | 'nn' | 'en';

/** The languages in the order they are offered. */
export const locales: readonly Locale[] = ['nb', 'nn', 'en'];

/** One text in every language. */
export interface Translated {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** A text in bokmål, nynorsk and English, in that order. */
export const words = (nb: string, nn: string, en: string): Translated => ({ nb, nn, en });
