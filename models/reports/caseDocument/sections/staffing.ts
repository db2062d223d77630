import { words, type Locale } from '../../../language/translated.ts';
import { inFigures } from '../../../sentences/figures.ts';
import { paragraph, type Block, type TableRow } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { shownYears } from '../shownYears.ts';
import { inThousands, said, yearHeads } from '../textParts.ts';

const texts = {
  mean: words('Etter piloten har hallen i snitt {fte} årsverk.', 'Etter piloten har hallen i snitt {fte} årsverk.', 'After the pilot the hall has {fte} FTEs on average.'),
  always: words('Hallen har i snitt {fte} årsverk.', 'Hallen har i snitt {fte} årsverk.', 'The hall has {fte} FTEs on average.'),
  caption: words('Bemanning', 'Bemanning', 'Staffing'),
  year: words('År', 'År', 'Year'),
  fte: words('Årsverk', 'Årsverk', 'FTEs'),
  salaries: words('Lønnsutgifter (1000 kr, løpende)', 'Lønsutgifter (1000 kr, løpande)', 'Salaries (NOK 1,000, nominal)'),
  social: words('Sosiale utgifter (1000 kr, løpende)', 'Sosiale utgifter (1000 kr, løpande)', 'Social costs (NOK 1,000, nominal)'),
} as const; // prettier-ignore

/** How many work there, and what they cost. */
export function staffing(facts: CouncilFacts, locale: Locale): readonly Block[] {
  const years = shownYears(facts);
  const fte = facts.result.keyFigures['fte'];
  const row = (label: string, line: string, write: (value: number) => string): readonly TableRow[] => {
    const values = years.valuesOf(line);
    return values === undefined ? [] : [{ cells: [label, ...values.map(write)] }];
  };
  const thousands = (value: number): string => inThousands(value, locale);
  const text = facts.closing === undefined ? texts.always : texts.mean;
  return [
    ...(fte === null || fte === undefined ? [] : [paragraph(said(text, locale, { fte: inFigures(fte, locale, 1) }))]), // prettier-ignore
    {
      kind: 'table',
      caption: said(texts.caption, locale),
      heads: [said(texts.year, locale), ...yearHeads(years, locale)],
      rows: [
        ...row(said(texts.fte, locale), 'staffing.totalFte', (value) => inFigures(value, locale, 1)),
        ...row(said(texts.salaries, locale), 'accounts.salaries', thousands),
        ...row(said(texts.social, locale), 'accounts.socialCosts', thousands),
      ],
    },
  ];
}
