import { cashOnly, holding, times, withSupport, yearsFrom } from './exampleFacts.ts';
import type { VerdictRow } from './verdictRow.ts';

/** V10–V15. Copied by hand from the design, slots filled. The short forms of V13–V15 are ours. */
export const withSupportRows: readonly VerdictRow[] = [
  [
    ['V10'],
    withSupport,
    [
      'Økonomien holder bare med støtte: 1,4 mill. kr i året (2027-kroner) fra april 2030. Det er innenfor kommunens grense på 1,5 mill. kr.',
      'Økonomien held berre med støtte: 1,4 mill. kr i året (2027-kroner) frå april 2030. Det er innanfor grensa til kommunen på 1,5 mill. kr.',
      "The finances hold only with support: NOK 1.4 million a year (in 2027 prices) from April 2030. That is within the municipality's limit of NOK 1.5 million.",
    ],
    [
      'Trenger 1,4 mill. kr i året fra april 2030',
      'Treng 1,4 mill. kr i året frå april 2030',
      'Needs NOK 1.4 million a year from April 2030',
    ],
  ],
  [
    ['V11'],
    { ...withSupport, decidedSupportPerYear: 600_000, additionalSupportPerYear: 842_000 },
    [
      'Økonomien holder bare med støtte: 850 000 kr i året (2027-kroner) fra april 2030, i tillegg til de 600 000 kr som er vedtatt.',
      'Økonomien held berre med støtte: 850 000 kr i året (2027-kroner) frå april 2030, i tillegg til dei 600 000 kr som er vedtekne.',
      'The finances hold only with support: NOK 850,000 a year (in 2027 prices) from April 2030, on top of the NOK 600,000 already approved.',
    ],
    [
      'Trenger 850 000 kr i året fra april 2030',
      'Treng 850 000 kr i året frå april 2030',
      'Needs NOK 850,000 a year from April 2030',
    ],
  ],
  [
    ['V12'],
    {
      ...withSupport,
      supportLimit: undefined,
      undecidedSupportPerYear: 600_000,
      additionalSupportPerYear: 512_000,
    },
    [
      'Økonomien holder bare med støtte. Driftsstøtten på 600 000 kr i året (2027-kroner) ligger i tallene, men er ikke vedtatt.',
      'Økonomien held berre med støtte. Driftsstøtta på 600 000 kr i året (2027-kroner) ligg i tala, men er ikkje vedteken.',
      'The finances hold only with support. The operating support of NOK 600,000 a year (in 2027 prices) is in the figures but has not been approved.',
    ],
    [
      'Trenger 520 000 kr i året fra april 2030',
      'Treng 520 000 kr i året frå april 2030',
      'Needs NOK 520,000 a year from April 2030',
    ],
  ],
  [
    ['V13'],
    {
      ...withSupport,
      passes: cashOnly,
      breakEvenBy: 2032,
      years: yearsFrom(2028, [-900, -900, -100, -350, ...times(9, 300)]),
      restOfPilotYear: 20_000,
      oneOff: { sum: 345_000, firstYear: 2031, lastYear: 2031 },
    },
    [
      'Økonomien holder bare med støtte: 350 000 kr (2027-kroner) i 2031. Fra 2032 går driften i balanse.',
      'Økonomien held berre med støtte: 350 000 kr (2027-kroner) i 2031. Frå 2032 går drifta i balanse.',
      'The finances hold only with support: NOK 350,000 (in 2027 prices) in 2031. From 2032 operations balance.',
    ],
    ['Trenger 350 000 kr i 2031', 'Treng 350 000 kr i 2031', 'Needs NOK 350,000 in 2031'],
  ],
  [
    ['V14'],
    {
      ...withSupport,
      passes: cashOnly,
      breakEvenBy: 2033,
      years: yearsFrom(2028, [-900, -900, -100, -350, -350, ...times(8, 300)]),
      restOfPilotYear: 20_000,
      oneOff: { sum: 690_000, firstYear: 2031, lastYear: 2032 },
    },
    [
      'Økonomien holder bare med støtte: til sammen 690 000 kr (2027-kroner) over to år (2031–2032). Fra 2033 går driften i balanse.',
      'Økonomien held berre med støtte: til saman 690 000 kr (2027-kroner) over to år (2031–2032). Frå 2033 går drifta i balanse.',
      'The finances hold only with support: NOK 690,000 (in 2027 prices) in total over two years (2031–2032). From 2033 operations balance.',
    ],
    ['Trenger 690 000 kr i 2031–2032', 'Treng 690 000 kr i 2031–2032', 'Needs NOK 690,000 in 2031–2032'],
  ],
  [
    ['V15'],
    {
      ...withSupport,
      passes: cashOnly,
      years: holding.years,
      restOfPilotYear: 50_000,
      oneOff: { sum: 400_000, firstYear: 2030, lastYear: 2030 },
    },
    [
      'Økonomien holder bare med støtte. Driften går i balanse, men kassen er tom i september 2030. Det trengs 400 000 kr (2027-kroner) i arbeidskapital.',
      'Økonomien held berre med støtte. Drifta går i balanse, men kassa er tom i september 2030. Det trengst 400 000 kr (2027-kroner) i arbeidskapital.',
      'The finances hold only with support. Operations balance, but cash runs out in September 2030. NOK 400,000 (in 2027 prices) of working capital is needed.',
    ],
    [
      'Trenger 400 000 kr i arbeidskapital',
      'Treng 400 000 kr i arbeidskapital',
      'Needs NOK 400,000 of working capital',
    ],
  ],
];
