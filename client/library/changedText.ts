import type { Locale } from '../../models/index.ts';
import type { Language } from '../language/createLanguage.ts';

/** Names of months are the same in both Norwegian languages. */
const tags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** When something was changed: today, yesterday, or the date, with the year where it is another. Times in milliseconds. */
export function changedText(
  changed: number,
  now: number,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): string {
  const days = dayOf(now) - dayOf(changed);
  if (days <= 0) return t('library.changedToday');
  if (days === 1) return t('library.changedYesterday');
  const sameYear = new Date(changed).getFullYear() === new Date(now).getFullYear();
  const date = new Intl.DateTimeFormat(tags[locale()], { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }); // prettier-ignore
  return t('library.changedOn', { date: date.format(changed) });
}

/** The number of the day, on the clock of this machine. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
