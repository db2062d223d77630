import { closingParts } from '../../../analyses/closing/closingAlternative.ts';
import { badgeWords } from '../../../sentences/words/verdictFrame.ts';
import { closingWords } from '../closingWords.ts';
import { words, type Locale } from '../../../language/translated.ts';
import { inFigures } from '../../../sentences/figures.ts';
import { lead, paragraph, points, remark, type Block } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { asSentence, inPercent, inThousands, orDash, said } from '../textParts.ts';

const texts = {
  compared: words('Alternativene side om side (beløp i 1000 kr, {priceYear}-kroner)', 'Alternativa side om side (beløp i 1000 kr, {priceYear}-kroner)', 'The alternatives side by side (amounts in NOK 1,000, {priceYear} prices)'),
  alternative: words('Alternativ', 'Alternativ', 'Alternative'),
  verdict: words('Konklusjon', 'Konklusjon', 'Verdict'),
  more: words('Støtte i tillegg i året', 'Støtte i tillegg i året', 'Additional support a year'),
  cost: words('Varige utgifter i året', 'Varige utgifter i året', 'Recurring cost a year'),
  coverage: words('Dekningsgrad', 'Dekningsgrad', 'Coverage ratio'),
  fte: words('Årsverk', 'Årsverk', 'FTEs'),
  alone: words('Det er ikke regnet på andre scenarioer til denne saken. Nullalternativet er å avvikle når piloten slutter.', 'Det er ikkje rekna på andre scenario til denne saka. Nullalternativet er å avvikle når piloten sluttar.', 'No other scenarios have been computed for this case. The do-nothing alternative is to close when the pilot ends.'),
  none: words('Det er ikke regnet på andre scenarioer til denne saken.', 'Det er ikkje rekna på andre scenario til denne saka.', 'No other scenarios have been computed for this case.'),
  closing: words('Nullalternativet: avvikle når piloten slutter', 'Nullalternativet: avvikle når piloten sluttar', 'The do-nothing alternative: close when the pilot ends'),
  closingTable: words('Det avvikling koster, 1000 kr ({priceYear}-kroner)', 'Det avvikling kostar, 1000 kr ({priceYear}-kroner)', 'What closing costs, NOK 1,000 ({priceYear} prices)'),
  year: words('År', 'År', 'Year'),
  total: words('Sum', 'Sum', 'Total'),
  debt: words('Gjeld som står igjen: {amount} (1000 kr, løpende). Den er med i tallene over etter hvert som den betales.', 'Gjeld som står att: {amount} (1000 kr, løpande). Ho er med i tala over etter kvart som ho blir betalt.', 'Debt that remains: {amount} (NOK 1,000, nominal). It is in the numbers above as it is paid.'),
  notPart: words('Salg av utstyr og bygg er ikke regnet med, og heller ikke hva kommunen ellers må betale for å bli kvitt varene.', 'Sal av utstyr og bygg er ikkje rekna med, og heller ikkje kva kommunen elles må betale for å bli kvitt varene.', 'Selling equipment and buildings is not counted, nor what the municipality must otherwise pay to be rid of the goods.'),
} as const; // prettier-ignore

/** The scenarios beside each other, and closing when the pilot ends. */
export function alternatives(facts: CouncilFacts, locale: Locale): readonly Block[] {
  const { comparison, closing } = facts;
  if (comparison === undefined && closing === undefined) return [paragraph(said(texts.none, locale))];
  return [
    ...(comparison === undefined ? [paragraph(said(texts.alone, locale))] : comparedBlocks(facts, locale)),
    ...closingBlocks(facts, locale),
  ];
}

/** A row for each scenario. */
export function comparedBlocks({ comparison, priceYear }: CouncilFacts, locale: Locale): readonly Block[] {
  if (comparison === undefined) return [];
  const value = (id: string, at: number): number | null =>
    comparison.figures.find((figure) => figure.id === id)?.values[at]?.value ?? null;
  const thousands = (kroner: number): string => inThousands(kroner, locale);
  const rows = comparison.scenarios.map(({ title, verdict }, at) => ({
    cells: [
      title,
      badgeWords[verdict.outcome][locale],
      orDash(value('additionalSupportPerYear', at), thousands),
      orDash(value('meanRecurringCost', at), thousands),
      orDash(value('coverageRatio', at), (share) => inPercent(share, locale)),
      orDash(value('fte', at), (fte) => inFigures(fte, locale, 1)),
    ],
    strong: at === 0,
  }));
  const heads = [texts.alternative, texts.verdict, texts.more, texts.cost, texts.coverage, texts.fte];
  const caption = said(texts.compared, locale, { priceYear: String(priceYear) });
  return [
    { kind: 'table', caption, heads: heads.map((head) => said(head, locale)), rows, texts: [1], widths: [22, 16, 14, 14, 20, 14] }, // prettier-ignore
    ...points(comparison.notes.map((note) => note[locale])),
  ];
}

/** What closing costs, year by year; nothing without a pilot. */
export function closingBlocks({ closing }: CouncilFacts, locale: Locale): readonly Block[] {
  if (closing === undefined) return [];
  const { years, total, remainingDebt, priceYear } = closing;
  const parts = closingParts.filter((part) => years.some(({ fixed }) => Math.abs(fixed[part]) >= 500));
  const signed = (part: (typeof closingParts)[number], amount: number): number => part === 'income' ? -amount : amount; // prettier-ignore
  // Loans may run for decades: the years after the first four stand as one.
  const [first, rest] = [years.slice(0, 4), years.slice(4)];
  const columns = [
    ...first.map(({ year, fixed, total: sum }) => ({ head: String(year), of: (part: (typeof closingParts)[number]) => fixed[part], sum })), // prettier-ignore
    ...(rest.length === 0 ? [] : [{ head: `${rest[0]?.year}–${rest.at(-1)?.year}`, of: (part: (typeof closingParts)[number]) => rest.reduce((all, { fixed }) => all + fixed[part], 0), sum: rest.reduce((all, year) => all + year.total, 0) }]), // prettier-ignore
  ];
  const thousands = (kroner: number): string => inThousands(kroner, locale);
  const table: Block = {
    kind: 'table',
    caption: said(texts.closingTable, locale, { priceYear: String(priceYear) }),
    heads: [said(texts.year, locale), ...columns.map(({ head }) => head)],
    rows: [
      ...parts.map((part) => ({ cells: [said(closingWords[part], locale), ...columns.map(({ of }) => thousands(signed(part, of(part))))] })), // prettier-ignore
      { cells: [said(texts.total, locale), ...columns.map(({ sum }) => thousands(sum))], strong: true },
    ],
  };
  return [
    lead(said(texts.closing, locale)),
    paragraph(asSentence(closing.sentence[locale])),
    ...(parts.length === 0 || total.fixed <= 0 ? [] : [table]),
    ...(remainingDebt < 500 ? [] : [remark(said(texts.debt, locale, { amount: thousands(remainingDebt) }))]),
    remark(said(texts.notPart, locale)),
  ];
}
