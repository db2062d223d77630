import type { Locale } from '../../models/index.ts';

const tags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A date `2026-12-12` in words: «12. desember 2026». */
export const dayText = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)); // prettier-ignore
