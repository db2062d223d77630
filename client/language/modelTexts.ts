import type { Locale } from '../../models/index.ts';

/**
 * Loads the texts of the models in a language. Here there is nothing to load: each text stands where it is used. In a
 * built page `modelTables.ts` is in the place of this file.
 */
export const loadModelTexts = (_locale: Locale): Promise<void> => Promise.resolve();
