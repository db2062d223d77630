import { words, type Locale } from '../../../language/translated.ts';
import { inFigures } from '../../../sentences/figures.ts';
import { paragraph, remark, type Block, type TableRow } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { shownYears } from '../shownYears.ts';
import { inPercent, said, yearHeads } from '../textParts.ts';

const texts = {
  share: words('Etter piloten blir {share} av det som oppstår i området, ombrukt gjennom hallen.', 'Etter piloten blir {share} av det som oppstår i området, ombrukt gjennom hallen.', 'After the pilot, {share} of what arises in the area is reused through the hall.'),
  caption: words('Ombruk og unngåtte utslipp', 'Ombruk og unngåtte utslepp', 'Reuse and emissions avoided'),
  year: words('År', 'År', 'Year'),
  reused: words('Ombrukt (tonn)', 'Ombrukt (tonn)', 'Reused (tonnes)'),
  least: words('Unngåtte utslipp av det som erstatter nytt (tonn CO₂e)', 'Unngåtte utslepp av det som erstattar nytt (tonn CO₂e)', 'Emissions avoided by what replaces new (tonnes CO₂e)'),
  most: words('Det meste det kan være, om alt erstatter nytt (tonn CO₂e)', 'Det meste det kan vere, om alt erstattar nytt (tonn CO₂e)', 'The most it can be, if all replaces new (tonnes CO₂e)'),
  remark: words('Utslippene er unngått der varene ellers ville blitt kjøpt nye, ikke nødvendigvis i kommunen.', 'Utsleppa er unngått der varene elles hadde blitt kjøpte nye, ikkje nødvendigvis i kommunen.', 'The emissions are avoided where the goods would have been made new, not necessarily in the municipality.'),
} as const; // prettier-ignore

/** What is reused, and the emissions that it may avoid. */
export function climate(facts: CouncilFacts, locale: Locale): readonly Block[] {
  const years = shownYears(facts);
  const share = facts.result.keyFigures['reusedShare'];
  const row = (label: string, line: string): readonly TableRow[] => {
    const values = years.valuesOf(line);
    return values === undefined ? [] : [{ cells: [label, ...values.map((value) => inFigures(value, locale))] }]; // prettier-ignore
  };
  const sentence = share === null || share === undefined || facts.closing === undefined ? [] : [paragraph(said(texts.share, locale, { share: inPercent(share, locale) }))]; // prettier-ignore
  return [
    ...sentence,
    {
      kind: 'table',
      caption: said(texts.caption, locale),
      heads: [said(texts.year, locale), ...yearHeads(years, locale)],
      rows: [
        ...row(said(texts.reused, locale), 'volumes.reused'),
        ...row(said(texts.least, locale), 'perspectives.co2eReplaced'),
        ...row(said(texts.most, locale), 'perspectives.co2e'),
      ],
    },
    remark(said(texts.remark, locale)),
  ];
}
