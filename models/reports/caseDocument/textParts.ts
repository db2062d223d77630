import { words, type Locale, type Translated } from '../../language/translated.ts';
import { needInWords } from '../../sentences/amounts.ts';
import { inFigures, percentDown, percentInWords } from '../../sentences/figures.ts';
import { monthInWords } from '../../sentences/months.ts';
import type { FourYearPlan } from '../../analyses/fourYearPlan.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { CouncilFacts } from './councilFacts.ts';

const none = '–';

/** What a scenario is called where nobody sees what it rests on: a variant after its base, unless it names the place. */
export function fullTitle({ head, bases }: Pick<AcceptedScenario, 'head' | 'bases'>): string {
  const [base] = bases.slice(-1);
  if (base === undefined) return head.title;
  const { title, municipality = title } = base.head;
  return head.title.includes(municipality) ? head.title : `${title}: ${head.title}`;
}

/** A text with its slots. @throws RangeError for a slot without a value */
export function said(text: Translated, locale: Locale, slots: Readonly<Record<string, string>> = {}): string {
  return text[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new RangeError(`no value for {${name}}`);
    return value;
  });
}

/** Kroner as whole thousands, in figures. */
export const inThousands = (kroner: number, locale: Locale): string => inFigures(kroner / 1000, locale);

/** A share as whole per cent, rounded down. */
export const inPercent = (share: number, locale: Locale): string =>
  percentInWords(percentDown(share), locale);

/** A number or a dash where there is none. */
export const orDash = (value: number | null | undefined, write: (value: number) => string): string =>
  value === null || value === undefined ? none : write(value);

const partYear = words(
  '{year} ({months}\u00a0md.)',
  '{year} ({months}\u00a0md.)',
  '{year} ({months}\u00a0mo.)',
);

/** The years of a plan as heads of columns, part-years with how many months they have. */
export const yearHeads = ({ years, months }: Pick<FourYearPlan, 'years' | 'months'>, locale: Locale) =>
  years.map((year, index) =>
    months[index] === 12
      ? String(year)
      : said(partYear, locale, { year: String(year), months: String(months[index] ?? 0) }),
  );

const bases = {
  plan: words('{year}-kroner uten videre prisvekst', '{year}-kroner utan vidare prisvekst', '{year} prices without further growth'),
  fixed: words('faste {year}-kroner', 'faste {year}-kroner', 'fixed {year} prices'),
  nominal: words('løpende kroner', 'løpande kroner', 'nominal kroner'),
} as const; // prettier-ignore

/** In what kroner a plan is. */
export const planBasis = ({ prices, priceYear }: FourYearPlan, locale: Locale): string =>
  said(bases[prices], locale, { year: String(priceYear ?? '') });

/** The month from which the hall stands without its pilot. */
export const firstMonthAfter = ({ commitment }: Pick<CouncilFacts, 'commitment'>, locale: Locale): string =>
  monthInWords(commitment.from, locale);

/** A need a year, rounded up. */
export const needed = (kroner: number, locale: Locale): string => needInWords(kroner, locale);

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as a sentence of its own. */
export const asSentence = (text: string): string => capitalised(text.endsWith('.') ? text : `${text}.`);
