import { monthInWords, words, type Locale, type Translated } from '../../models/index.ts';
import { valueText } from './valueText.ts';
import type { NamedValue } from './explanation.ts';

const gathering: Readonly<Record<'sum' | 'last' | 'mean', Translated>> = {
  sum: words('summen av månedene', 'summen av månadene', 'the sum of its months'),
  last: words('verdien i årets siste måned', 'verdien i den siste månaden i året', 'the value in its last month'),
  mean: words('snittet av månedene', 'snittet av månadene', 'the mean of its months'),
}; // prettier-ignore

const opening = words('før første måned', 'før fyrste månad', 'before the first month');

/** One number in a sentence: what it is, when, how much, and what it is made of. */
export function explainedSentence(
  value: NamedValue,
  formula: string,
  gathered: 'sum' | 'last' | 'mean' | undefined,
): Translated {
  const made = (locale: Locale): string => (gathered === undefined ? formula : gathering[gathered][locale]);
  const amount = (locale: Locale): string => valueText(value.value, value.unit, locale);
  return words(
    `${subject(value, 'nb')} er ${amount('nb')}: ${made('nb')}.`,
    `${subject(value, 'nn')} er ${amount('nn')}: ${made('nn')}.`,
    `${subject(value, 'en')} is ${amount('en')}: ${made('en')}.`,
  );
}

/** The line, the member and the period: `Husleie (postTerminal) i mai 2031`. */
function subject({ label, member, period }: NamedValue, locale: Locale): string {
  const name = member === undefined ? label[locale] : `${label[locale]} (${member})`;
  if (period === 'opening') return `${name} ${opening[locale]}`;
  if (period.includes('/')) return name;
  const when = period.length === 4 ? period : monthInWords(period, locale);
  return `${name} ${locale === 'en' ? 'in' : 'i'} ${when}`;
}
