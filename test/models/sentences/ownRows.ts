import { cashOnly, holding, times, tromso, yearsFrom } from './exampleFacts.ts';
import type { VerdictRow } from './verdictRow.ts';

/** Rows that the design lacks; their words are ours. */
export const ownRows: readonly VerdictRow[] = [
  [
    ['V04b'],
    {
      ...holding,
      breakEvenBy: 2034,
      years: yearsFrom(2028, [-900, -900, -100, 100, -200, -200, ...times(7, 300)]),
    },
    [
      'Økonomien holder. To år før 2034 går med underskudd, men reserven dekker dem. Fra 2034 går driften i balanse.',
      'Økonomien held. To år før 2034 går med underskot, men reserven dekkjer dei. Frå 2034 går drifta i balanse.',
      'The finances hold. Two years before 2034 run at a deficit, but the reserve covers them. From 2034 operations balance.',
    ],
    ['Går i balanse fra 2034', 'Går i balanse frå 2034', 'Balances from 2034'],
  ],
  [
    ['V07', 'V05b', 'V32'],
    {
      ...holding,
      decidedSupportPerYear: 600_000,
      marginShare: 0.01,
      horizonDecides: true,
      breakEvenBy: 2032,
      years: yearsFrom(2028, [-900, -900, -100, -200, ...times(9, 300)]),
    },
    [
      'Økonomien holder så vidt med den vedtatte driftsstøtten på 600 000 kr i året (2027-kroner). Reserven dekker underskudd fram til 2032. Konklusjonen avhenger av beregningsperioden (til 2040).',
      'Økonomien held så vidt med den vedtekne driftsstøtta på 600 000 kr i året (2027-kroner). Reserven dekkjer underskot fram til 2032. Konklusjonen avheng av utrekningsperioden (til 2040).',
      'The finances only just hold with the approved operating support of NOK 600,000 a year (in 2027 prices). The reserve covers deficits until 2032. The conclusion depends on the period calculated (to 2040).',
    ],
    [
      'Holder med 600 000 kr i året (vedtatt)',
      'Held med 600 000 kr i året (vedteke)',
      'Holds with NOK 600,000 a year (approved)',
    ],
  ],
  [
    ['V24b'],
    { ...tromso, years: yearsFrom(2028, [...times(4, -300), 100, -300, 100, ...times(6, -300)]) },
    [
      'Økonomien holder ikke. Driften går i balanse i bare 2 av 10 år (til 2040).',
      'Økonomien held ikkje. Drifta går i balanse i berre 2 av 10 år (til 2040).',
      'The finances do not hold. Operations balance in only 2 of 10 years (to 2040).',
    ],
    ['Går i balanse i bare 2 av 10 år', 'Går i balanse i berre 2 av 10 år', 'Balances in only 2 of 10 years'],
  ],
  [
    ['V25b'],
    {
      ...tromso,
      passes: cashOnly,
      years: holding.years,
      cash: { floor: 0, firstMonthBelowFloor: '2034-02', goesBelowZero: true },
    },
    [
      'Økonomien holder ikke. Driften går i balanse, men kassen er tom i januar 2034.',
      'Økonomien held ikkje. Drifta går i balanse, men kassa er tom i januar 2034.',
      'The finances do not hold. Operations balance, but cash runs out in January 2034.',
    ],
    ['Tom for penger i januar 2034', 'Tom for pengar i januar 2034', 'Out of money in January 2034'],
  ],
  [
    ['V25c'],
    {
      ...tromso,
      passes: { result: true, structure: false, liquidity: true, rules: true },
      years: yearsFrom(2028, [...times(5, -300), ...times(8, 400)]),
      cash: holding.cash,
    },
    [
      'Økonomien holder ikke. Driften går i balanse først fra 2033; kravet er fra 2031.',
      'Økonomien held ikkje. Drifta går i balanse først frå 2033; kravet er frå 2031.',
      'The finances do not hold. Operations balance only from 2033; the requirement is from 2031.',
    ],
    ['Går i balanse først fra 2033', 'Går i balanse først frå 2033', 'Balances only from 2033'],
  ],
  [
    ['V26b'],
    {
      ...tromso,
      legalForm: 'iks',
      opening: '2027-09',
      pilotEnd: undefined,
      restOfPilotYear: undefined,
      cash: { floor: 0, firstMonthBelowFloor: '2027-07', goesBelowZero: true },
    },
    [
      'Økonomien holder ikke. Pengene tar slutt allerede før åpningen, i juni 2027.',
      'Økonomien held ikkje. Pengane tek slutt alt før opninga, i juni 2027.',
      'The finances do not hold. The money runs out already before the opening, in June 2027.',
    ],
    ['Tom for penger i juni 2027', 'Tom for pengar i juni 2027', 'Out of money in June 2027'],
  ],
];
