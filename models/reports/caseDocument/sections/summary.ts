import { words, type Locale } from '../../../language/translated.ts';
import { points, type Block } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { asSentence, inThousands, needed, said } from '../textParts.ts';
import { chanceLine } from './uncertainty.ts';

/** How many lines a summary may have, and how many characters fit on one. */
export const mostLines = 5;
export const longestLine = 100;

const texts = {
  verdict: words('{verdict}, {priceYear}-kroner.', '{verdict}, {priceYear}-kroner.', '{verdict}, {priceYear} prices.'),
  plan: words('Netto driftsutgift {first}–{last}: {amounts} (1000 kr).', 'Netto driftsutgift {first}–{last}: {amounts} (1000 kr).', 'Net operating cost {first}–{last}: {amounts} (NOK 1,000).'),
  enough: words('Nok alene: {way}', 'Nok åleine: {way}', 'Enough by itself: {way}'),
  margin: words('Holder så lenge {margin}', 'Held så lenge {margin}', 'Holds as long as {margin}'),
  closing: words('Å avvikle når piloten slutter, koster {amount}.', 'Å avvikle når piloten sluttar, kostar {amount}.', 'Closing when the pilot ends costs {amount}.'),
} as const; // prettier-ignore

/** The case in at most five lines, each from the run: the verdict, the money, the plan, a way out, how sure it is. */
export function summaryLines(facts: CouncilFacts, locale: Locale): readonly string[] {
  const { result, priceYear, closing } = facts;
  const { badge, short, runway } = result.verdict;
  const verdict = verdictLine(badge[locale], short[locale]);
  const hasAmount = /\bkr\b|NOK/.test(verdict);
  const lines = [
    hasAmount ? said(texts.verdict, locale, { verdict, priceYear: String(priceYear) }) : asSentence(verdict),
    runway[locale],
    ...planLine(facts, locale),
    ...wayLine(facts, locale),
    ...chanceLine(facts, locale),
    ...(closing === undefined || closing.total.fixed <= 0
      ? []
      : [said(texts.closing, locale, { amount: needed(closing.total.fixed, locale) })]),
  ];
  return lines.filter((line) => line !== '' && line.length <= longestLine).slice(0, mostLines);
}

/** The summary as points of the document. */
export const summary = (facts: CouncilFacts, locale: Locale): readonly Block[] =>
  points(summaryLines(facts, locale));

function planLine({ plan }: CouncilFacts, locale: Locale): readonly string[] {
  const net = plan?.rows.find(({ id }) => id === 'netCost');
  if (plan === undefined || net === undefined) return [];
  const amounts = net.values.map((value) => inThousands(value, locale)).join(' · ');
  return [said(texts.plan, locale, { first: String(plan.years[0]), last: String(plan.years.at(-1)), amounts })]; // prettier-ignore
}

/** The first way out, or what a hall that holds can bear, that fits on a line. */
function wayLine({ menu }: CouncilFacts, locale: Locale): readonly string[] {
  const ways = menu.alone.map(({ phrases }) =>
    said(texts.enough, locale, { way: phrases[0]?.[locale] ?? '' }),
  );
  const margins = menu.margins.map(({ phrase }) => said(texts.margin, locale, { margin: phrase[locale] }));
  return [...ways, ...margins]
    .map(asSentence)
    .filter((line) => line.length <= longestLine)
    .slice(0, 1);
}

/** The badge and what stands beside it; the badge alone is not said twice. */
const verdictLine = (badge: string, short: string): string =>
  short.toLowerCase().startsWith(badge.toLowerCase()) ? short : `${badge}: ${withoutCapital(short)}`;

/** After a colon; an abbreviation such as NOK stays. */
const withoutCapital = (text: string): string =>
  /^[A-ZÆØÅ][a-zæøå ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
