import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const kinds = [
  'grant',
  'ownerSupport',
  'partner',
  'sponsor',
  'perTonne',
  'perInhabitant',
  'wasteFee',
] as const;

const inPeriod =
  'if(taper is linear, active(from, to + 1) + active(to + 1, to + 1 + taperMonths) * (1 - divide(month - to, taperMonths + 1, 0)), if(taper is steps, active(from, to + 1) * taperShare, active(from, to + 1)))';

/** The same formula for every kind of source: each has its own period. */
const forAll = (formula: string): Readonly<Record<string, string>> =>
  Object.fromEntries(kinds.map((kind) => [kind, formula]));

/** How much of each source there is in a month. */
export const availabilityLines: readonly LineDeclaration[] = [
  {
    id: 'funding.availability',
    per: 'fundingSource',
    unit: '1',
    kind: 'level',
    label: words('Andel av kilden', 'Del av kjelda', 'Share of the source'),
    formula: forAll(inPeriod),
    source: words(
      '1 i perioden; så brått, jevnt ned, eller i trinn.',
      '1 i perioden; så brått, jamt ned, eller i trinn.',
      '1 in its period; then at once, evenly down, or in steps.',
    ),
  },
  {
    id: 'funding.lastMonth',
    per: 'fundingSource',
    unit: '1',
    kind: 'level',
    label: words('Siste måned med kilden', 'Siste månad med kjelda', 'Last month of the source'),
    formula: forAll('if(taper is linear, to + taperMonths, to)'),
    source: words('Med nedtrappingen.', 'Med nedtrappinga.', 'The taper included.'),
  },
];
