import type { Locale } from '../../language/translated.ts';

/** The language that a document says it is in. */
export const languageTag: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
