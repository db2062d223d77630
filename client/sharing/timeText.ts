import type { Language } from '../language/createLanguage.ts';

/** The tag of each language for dates; names of months are the same in both Norwegian ones. */
const tags = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' } as const;

/** A moment as people write it on this machine: «22. nov. 2026, 14:32». @param time as the server stores it */
export const timeText = (time: string, { locale }: Pick<Language, 'locale'>): string =>
  new Intl.DateTimeFormat(tags[locale()], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

/** The day of a moment: «22. nov. 2026». */
export const dayText = (time: string, { locale }: Pick<Language, 'locale'>): string =>
  new Intl.DateTimeFormat(tags[locale()], { dateStyle: 'medium' }).format(new Date(time));
