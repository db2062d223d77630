import type { Locale } from '../../models/index.ts';
import type { Texts } from './nb.ts';

/**
 * Loads the texts that the first screen has no use for. Here there is nothing to load: the catalogues are whole. In a
 * built page `laterTables.ts` is in the place of this file.
 */
export const loadLaterTexts = (_locale: Locale): Promise<Partial<Texts>> => Promise.resolve({});
