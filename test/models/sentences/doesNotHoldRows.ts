import { cashOnly, holding, times, tromso, yearsFrom } from './exampleFacts.ts';
import type { VerdictRow } from './verdictRow.ts';

const tromsoShort = [
  'Mangler 1,4 mill. kr i året fra april 2030',
  'Manglar 1,4 mill. kr i året frå april 2030',
  'NOK 1.4 million a year missing from April 2030',
] as const;

/** V20–V32. Copied by hand from the design, slots filled. The short forms of V23 and V27 are ours. */
export const doesNotHoldRows: readonly VerdictRow[] = [
  [
    ['V20'],
    tromso,
    [
      'Økonomien holder ikke. Når pilottilskuddet tar slutt i mars 2030, mangler det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekker 69 % av varige utgifter.',
      'Økonomien held ikkje. Når pilottilskotet tek slutt i mars 2030, manglar det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekkjer 69 % av varige utgifter.',
      'The finances do not hold. When the pilot grant ends in March 2030, NOK 1.4 million a year (in 2027 prices) is missing. Recurring income covers 69 % of recurring costs.',
    ],
    tromsoShort,
  ],
  [
    ['V20b'],
    { ...tromso, pilotEnd: undefined, restOfPilotYear: undefined },
    [
      'Økonomien holder ikke. Fra 2027 mangler det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekker 69 % av varige utgifter.',
      'Økonomien held ikkje. Frå 2027 manglar det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekkjer 69 % av varige utgifter.',
      'The finances do not hold. From 2027, NOK 1.4 million a year (in 2027 prices) is missing. Recurring income covers 69 % of recurring costs.',
    ],
    [
      'Mangler 1,4 mill. kr i året fra april 2027',
      'Manglar 1,4 mill. kr i året frå april 2027',
      'NOK 1.4 million a year missing from April 2027',
    ],
  ],
  [
    ['V21'],
    { ...tromso, supportLimit: 850_000 },
    [
      'Økonomien holder ikke. Det trengs 1,4 mill. kr i året (2027-kroner) fra april 2030; kommunens grense er 850 000 kr.',
      'Økonomien held ikkje. Det trengst 1,4 mill. kr i året (2027-kroner) frå april 2030; grensa til kommunen er 850 000 kr.',
      "The finances do not hold. NOK 1.4 million a year (in 2027 prices) is needed from April 2030; the municipality's limit is NOK 850,000.",
    ],
    tromsoShort,
  ],
  [
    ['V22'],
    {
      ...tromso,
      years: yearsFrom(
        2028,
        [-900, -900, -100, 300, 200, 100, ...times(7, -300)],
        [4000, 4050, 4100, 4150, 4200, 4250, 4650].map((cost) => cost * 1000),
      ),
    },
    [
      'Økonomien holder ikke varig. Driften går i balanse til og med 2033, men ikke fra 2034: utgiftene vokser raskere enn inntektene.',
      'Økonomien held ikkje varig. Drifta går i balanse til og med 2033, men ikkje frå 2034: utgiftene veks raskare enn inntektene.',
      'The finances do not hold for good. Operations balance up to and including 2033, but not from 2034: costs grow faster than income.',
    ],
    ['Går i balanse bare til 2033', 'Går i balanse berre til 2033', 'Balances only until 2033'],
  ],
  [
    ['V23'],
    { ...tromso, years: yearsFrom(2028, [...times(5, -300), 100, ...times(7, -300)]) },
    [
      'Økonomien holder ikke. Driften går i balanse bare i 2033.',
      'Økonomien held ikkje. Drifta går i balanse berre i 2033.',
      'The finances do not hold. Operations balance only in 2033.',
    ],
    ['Går i balanse bare i 2033', 'Går i balanse berre i 2033', 'Balances only in 2033'],
  ],
  [
    ['V24'],
    { ...tromso, years: yearsFrom(2028, [...times(5, -300), 100, 100, 100, ...times(5, -300)]) },
    [
      'Økonomien holder ikke. Driften går i balanse fra 2033 til 2035, men ikke etterpå.',
      'Økonomien held ikkje. Drifta går i balanse frå 2033 til 2035, men ikkje etterpå.',
      'The finances do not hold. Operations balance from 2033 to 2035, but not after that.',
    ],
    ['Går i balanse bare til 2035', 'Går i balanse berre til 2035', 'Balances only until 2035'],
  ],
  [
    ['V25'],
    { ...tromso, years: yearsFrom(2028, [...times(5, -300), ...times(8, 100)]) },
    [
      'Økonomien holder ikke. Driften går i balanse fra 2033, men pengene tar slutt før det, i september 2030.',
      'Økonomien held ikkje. Drifta går i balanse frå 2033, men pengane tek slutt før det, i september 2030.',
      'The finances do not hold. Operations balance from 2033, but the money runs out before that, in September 2030.',
    ],
    ['Tom for penger i september 2030', 'Tom for pengar i september 2030', 'Out of money in September 2030'],
  ],
  [
    ['V26'],
    { ...tromso, legalForm: 'as', cash: { floor: 0, firstMonthBelowFloor: '2028-06', goesBelowZero: true } },
    [
      'Økonomien holder ikke. Pengene tar slutt allerede i pilotperioden, i mai 2028.',
      'Økonomien held ikkje. Pengane tek slutt alt i pilotperioden, i mai 2028.',
      'The finances do not hold. The money runs out already during the pilot, in May 2028.',
    ],
    ['Tom for penger i mai 2028', 'Tom for pengar i mai 2028', 'Out of money in May 2028'],
  ],
  [
    ['V27'],
    {
      ...tromso,
      passes: cashOnly,
      years: holding.years,
      cash: { ...tromso.cash, goesBelowZero: false },
    },
    [
      'Økonomien holder ikke. Driften går i balanse, men kassen går under minstegrensen på 200 000 kr.',
      'Økonomien held ikkje. Drifta går i balanse, men kassa går under minstegrensa på 200 000 kr.',
      'The finances do not hold. Operations balance, but cash falls below the required minimum of NOK 200,000.',
    ],
    ['Kassen går under minstegrensen', 'Kassa går under minstegrensa', 'Cash falls below the minimum'],
  ],
  [
    ['V28'],
    {
      ...tromso,
      passes: { ...tromso.passes, rules: false },
      brokenRules: ['loanForOperations', 'feeForShop'],
    },
    [
      'Økonomien holder ikke slik den er satt opp: renovasjonsgebyret kan ikke dekke butikkdrift. Mer støtte endrer ikke det.',
      'Økonomien held ikkje slik han er sett opp: renovasjonsgebyret kan ikkje dekkje butikkdrift. Meir støtte endrar ikkje det.',
      'The finances do not hold as set up: the waste fee may not pay for shop operations. More support does not change that.',
    ],
    ['Bryter 2 regler', 'Bryt 2 reglar', 'Breaks 2 rules'],
  ],
  [
    ['V28'],
    { ...tromso, passes: { ...tromso.passes, rules: false }, brokenRules: ['ownShareUncovered'] },
    [
      'Økonomien holder ikke slik den er satt opp: egenandelen i tilskuddet er ikke dekket. Mer støtte endrer ikke det.',
      'Økonomien held ikkje slik han er sett opp: eigendelen i tilskotet er ikkje dekt. Meir støtte endrar ikkje det.',
      "The finances do not hold as set up: the grant's own share is not covered. More support does not change that.",
    ],
    ['Bryter en regel', 'Bryt ein regel', 'Breaks a rule'],
  ],
  [
    ['V29', 'V23'],
    { ...tromso, marginShare: -0.019, years: yearsFrom(2028, [...times(5, -80), 100, ...times(7, -80)]) },
    [
      'Økonomien holder så vidt ikke. Driften går i balanse bare i 2033.',
      'Økonomien held så vidt ikkje. Drifta går i balanse berre i 2033.',
      'The finances narrowly fail to hold. Operations balance only in 2033.',
    ],
    ['Går i balanse bare i 2033', 'Går i balanse berre i 2033', 'Balances only in 2033'],
  ],
  [
    ['V30'],
    { inputErrors: 1 },
    [
      'Kan ikke beregnes: én feil i forutsetningene.',
      'Kan ikkje reknast ut: éin feil i føresetnadene.',
      'Cannot be computed: 1 error in the assumptions.',
    ],
    ['1 feil må rettes', '1 feil må rettast', '1 error to fix'],
  ],
  [
    ['V31'],
    { inputErrors: 3 },
    [
      'Kan ikke beregnes: 3 feil i forutsetningene.',
      'Kan ikkje reknast ut: 3 feil i føresetnadene.',
      'Cannot be computed: 3 errors in the assumptions.',
    ],
    ['3 feil må rettes', '3 feil må rettast', '3 errors to fix'],
  ],
  [
    ['V20', 'V32'],
    { ...tromso, horizonDecides: true },
    [
      'Økonomien holder ikke. Når pilottilskuddet tar slutt i mars 2030, mangler det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekker 69 % av varige utgifter. Konklusjonen avhenger av beregningsperioden (til 2040).',
      'Økonomien held ikkje. Når pilottilskotet tek slutt i mars 2030, manglar det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekkjer 69 % av varige utgifter. Konklusjonen avheng av utrekningsperioden (til 2040).',
      'The finances do not hold. When the pilot grant ends in March 2030, NOK 1.4 million a year (in 2027 prices) is missing. Recurring income covers 69 % of recurring costs. The conclusion depends on the period calculated (to 2040).',
    ],
    tromsoShort,
  ],
];
