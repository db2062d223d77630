import { words, type Locale } from '../../../language/translated.ts';
import { monthInWords } from '../../../sentences/months.ts';
import { points, paragraph, type Block } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import {
  asSentence,
  capitalised,
  firstMonthAfter,
  fullTitle,
  inThousands,
  needed,
  said,
} from '../textParts.ts';

const texts = {
  goesOn: words('Ombrukshallen ({title}) drives videre fra {month}.', 'Ombrukshallen ({title}) blir driven vidare frå {month}.', 'The reuse hall ({title}) continues from {month}.'),
  decided: words('Driftsstøtten på {amount} i året som er vedtatt, videreføres.', 'Driftsstøtta på {amount} i året som er vedteken, blir ført vidare.', 'The operating support of {amount} a year that is decided is continued.'),
  more: words('Kommunen gir {amount} i året i driftsstøtte fra {month} ({priceYear}-kroner){besides}. Beløpet justeres med lønns- og prisvekst.', 'Kommunen gir {amount} i året i driftsstøtte frå {month} ({priceYear}-kroner){besides}. Beløpet blir justert med løns- og prisvekst.', 'The municipality gives {amount} a year in operating support from {month} ({priceYear} prices){besides}. The amount is adjusted for wage and price growth.'),
  besides: words(', i tillegg til {amount} i året som er vedtatt', ', i tillegg til {amount} i året som er vedteke', ', besides {amount} a year that is decided'),
  budget: words('Den nye støtten innarbeides i økonomiplanen med {years} (1000 kr, løpende).', 'Den nye støtta blir innarbeidd i økonomiplanen med {years} (1000 kr, løpande).', 'The new support enters the four-year plan with {years} (NOK 1,000, nominal).'),
  inYear: words('{amount} i {year}', '{amount} i {year}', '{amount} in {year}'),
  report: words('Solgt mengde, kasse og resultat rapporteres til kommunestyret hvert år mot forutsetningene i saken.', 'Seld mengd, kasse og resultat blir rapporterte til kommunestyret kvart år mot føresetnadene i saka.', 'Volume sold, cash and result are reported to the council each year against the assumptions of this case.'),
  choose: words('Økonomien holder ikke med den finansieringen som er vedtatt. Kommunestyret velger mellom:', 'Økonomien held ikkje med den finansieringa som er vedteken. Kommunestyret vel mellom:', 'The finances do not hold on the funding that is decided. The council chooses between:'),
  alternative: words('Alternativ {number}: {text}', 'Alternativ {number}: {text}', 'Alternative {number}: {text}'),
  onlyIf: words('Hallen drives videre bare hvis én av disse endringene er avtalt før {month}: {ways}.', 'Hallen blir driven vidare berre om éi av desse endringane er avtalt før {month}: {ways}.', 'The hall continues only if one of these changes is agreed before {month}: {ways}.'),
  close: words('Hallen avvikles når piloten slutter i {month}. Det koster {amount} i alt ({priceYear}-kroner).', 'Hallen blir avvikla når piloten sluttar i {month}. Det kostar {amount} i alt ({priceYear}-kroner).', 'The hall closes when the pilot ends in {month}. It costs {amount} in all ({priceYear} prices).'),
  closeFree: words('Hallen avvikles når piloten slutter i {month}.', 'Hallen blir avvikla når piloten sluttar i {month}.', 'The hall closes when the pilot ends in {month}.'),
  noted: words('Saken tas til orientering. Ingen av endringene som er prøvd, er nok til at økonomien holder.', 'Saka blir teken til orientering. Ingen av endringane som er prøvde, er nok til at økonomien held.', 'The case is noted. None of the changes tried is enough for the finances to hold.'),
  or: words('eller', 'eller', 'or'),
} as const; // prettier-ignore

/** What a proposal is made of. */
export type ProposalFacts = Pick<
  CouncilFacts,
  'scenario' | 'result' | 'priceYear' | 'plan' | 'menu' | 'commitment' | 'closing'
>;

/** What the council is asked to decide: one proposal where the hall holds, or can with support; else a choice. */
export function proposal(facts: ProposalFacts, locale: Locale): readonly Block[] {
  const numbered = (list: readonly string[]): Block => ({ kind: 'items', numbered: true, texts: list });
  const { outcome } = facts.result.verdict;
  if (outcome === 'holds')
    return [numbered([goesOn(facts, locale), ...decided(facts, locale), said(texts.report, locale)])];
  if (outcome === 'holdsWithSupport')
    return [numbered([goesOn(facts, locale), ...support(facts, locale), said(texts.report, locale)])];
  const choices = [...supported(facts, locale), ...changed(facts, locale), ...closed(facts, locale)];
  if (choices.length === 0) return [paragraph(said(texts.noted, locale))];
  const listed = choices.map((text, index) =>
    said(texts.alternative, locale, { number: String(index + 1), text }),
  );
  return [paragraph(said(texts.choose, locale)), ...points(listed)];
}

const goesOn = (facts: ProposalFacts, locale: Locale): string =>
  said(texts.goesOn, locale, { title: fullTitle(facts.scenario), month: firstMonthAfter(facts, locale) });

function decided({ result }: ProposalFacts, locale: Locale): readonly string[] {
  const amount = result.verdict.decidedSupportPerYear;
  return amount < 0.5 ? [] : [said(texts.decided, locale, { amount: needed(amount, locale) })];
}

/** The support that the verdict lacks, and what it is in the years it begins. */
function support(facts: ProposalFacts, locale: Locale): readonly string[] {
  const { commitment, priceYear, result, plan } = facts;
  const { decidedSupportPerYear, additionalSupportPerYear } = result.verdict;
  const besides = decidedSupportPerYear < 0.5 ? '' : said(texts.besides, locale, { amount: needed(decidedSupportPerYear, locale) }); // prettier-ignore
  const more = said(texts.more, locale, {
    amount: needed(additionalSupportPerYear, locale),
    month: firstMonthAfter(facts, locale),
    priceYear: String(priceYear),
    besides,
  });
  const last = plan?.years.at(-1) ?? -Infinity;
  const inPlan = commitment.constant.years.filter(({ year }) => year <= last);
  const shown = (inPlan.length === 0 ? commitment.constant.years : inPlan).slice(0, 4);
  const years = shown.map(({ year, nominal }) => said(texts.inYear, locale, { amount: inThousands(nominal, locale), year: String(year) })); // prettier-ignore
  return [more, ...(years.length === 0 ? [] : [said(texts.budget, locale, { years: years.join(', ') })])];
}

function supported(facts: ProposalFacts, locale: Locale): readonly string[] {
  if (facts.commitment.constant.reason !== null) return [];
  return [[goesOn(facts, locale), ...support(facts, locale)].join(' ')];
}

/** Changes other than support that are enough by themselves, three at most. */
function changed(facts: ProposalFacts, locale: Locale): readonly string[] {
  const alone = facts.menu.alone.filter(({ steps }) => steps.every(({ lever }) => lever !== 'support'));
  const ways = alone.slice(0, 3).flatMap(({ phrases }) => phrases.map((phrase) => phrase[locale]));
  if (ways.length === 0) return [];
  const last = ways.pop() ?? '';
  const list = ways.length === 0 ? last : `${ways.join('; ')}; ${said(texts.or, locale)} ${last}`;
  return [asSentence(said(texts.onlyIf, locale, { month: firstMonthAfter(facts, locale), ways: list }))];
}

function closed({ closing, priceYear }: ProposalFacts, locale: Locale): readonly string[] {
  if (closing === undefined) return [];
  const month = monthInWords(closing.lastMonth, locale);
  const amount = closing.total.fixed;
  const text = amount <= 0 ? said(texts.closeFree, locale, { month }) : said(texts.close, locale, { month, amount: needed(amount, locale), priceYear: String(priceYear) }); // prettier-ignore
  return [capitalised(text)];
}
