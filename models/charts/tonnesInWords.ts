import type { Locale } from '../language/translated.ts';
import { hardSpace, inFigures } from '../sentences/figures.ts';
import { unitWords } from '../sentences/unitWords.ts';

/** Tonnes as charts and tables say them: with one decimal under a hundred, otherwise whole. */
export const tonnesInWords = (tonnes: number, locale: Locale): string =>
  `${inFigures(tonnes, locale, tonnes < 99.95 ? 1 : 0)}${hardSpace}${unitWords('tonne', locale)}`;
