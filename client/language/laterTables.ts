import type { Locale } from '../../models/index.ts';
import type { Texts } from './nb.ts';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly texts: Partial<Texts> }>>> = {
  nb: () => import('virtual:later-texts/nb'),
  nn: () => import('virtual:later-texts/nn'),
  en: () => import('virtual:later-texts/en'),
};

/** Loads the texts that the first screen has no use for; a second time they are there. */
export const loadLaterTexts = async (locale: Locale): Promise<Partial<Texts>> =>
  (await loaders[locale]()).texts;
