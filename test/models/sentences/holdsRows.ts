import { holding, times, yearsFrom } from './exampleFacts.ts';
import type { VerdictRow } from './verdictRow.ts';

/** V01–V07. Copied by hand from the design, slots filled. */
export const holdsRows: readonly VerdictRow[] = [
  [
    ['V01'],
    holding,
    [
      'Økonomien holder. Driften går i balanse fra første måned etter piloten (april 2030).',
      'Økonomien held. Drifta går i balanse frå første månad etter piloten (april 2030).',
      'The finances hold. Operations balance from the first month after the pilot (April 2030).',
    ],
    ['Går i balanse fra 2030', 'Går i balanse frå 2030', 'Balances from 2030'],
  ],
  [
    ['V02'],
    { ...holding, years: yearsFrom(2028, [-900, ...times(12, 300)]) },
    [
      'Økonomien holder. Driften går i balanse allerede i pilotperioden, fra 2029.',
      'Økonomien held. Drifta går i balanse alt i pilotperioden, frå 2029.',
      'The finances hold. Operations balance already during the pilot, from 2029.',
    ],
    ['Går i balanse fra 2029', 'Går i balanse frå 2029', 'Balances from 2029'],
  ],
  [
    ['V03'],
    { ...holding, breakEvenBy: 2032, years: yearsFrom(2028, [-900, -900, -100, -200, ...times(9, 300)]) },
    [
      'Økonomien holder. 2031 går med underskudd, men reserven dekker det. Fra 2032 går driften i balanse.',
      'Økonomien held. 2031 går med underskot, men reserven dekkjer det. Frå 2032 går drifta i balanse.',
      'The finances hold. 2031 runs at a deficit, but the reserve covers it. From 2032 operations balance.',
    ],
    ['Går i balanse fra 2032', 'Går i balanse frå 2032', 'Balances from 2032'],
  ],
  [
    ['V04'],
    {
      ...holding,
      breakEvenBy: 2034,
      years: yearsFrom(2028, [-900, -900, -100, ...times(3, -200), ...times(7, 300)]),
    },
    [
      'Økonomien holder. De tre første årene etter piloten går med underskudd, men reserven dekker dem. Fra 2034 går driften i balanse.',
      'Økonomien held. Dei tre første åra etter piloten går med underskot, men reserven dekkjer dei. Frå 2034 går drifta i balanse.',
      'The finances hold. The first three years after the pilot run at a deficit, but the reserve covers them. From 2034 operations balance.',
    ],
    ['Går i balanse fra 2034', 'Går i balanse frå 2034', 'Balances from 2034'],
  ],
  [
    ['V05'],
    { ...holding, decidedSupportPerYear: 600_000 },
    [
      'Økonomien holder med den vedtatte driftsstøtten på 600 000 kr i året (2027-kroner).',
      'Økonomien held med den vedtekne driftsstøtta på 600 000 kr i året (2027-kroner).',
      'The finances hold with the approved operating support of NOK 600,000 a year (in 2027 prices).',
    ],
    [
      'Holder med 600 000 kr i året (vedtatt)',
      'Held med 600 000 kr i året (vedteke)',
      'Holds with NOK 600,000 a year (approved)',
    ],
  ],
  [
    ['V06'],
    {
      ...holding,
      pilotEnd: undefined,
      restOfPilotYear: undefined,
      window: { firstYear: 2028, lastYear: 2037 },
      years: yearsFrom(2028, times(10, 300)),
    },
    [
      'Økonomien holder. Det er ikke lagt inn noen pilot. Driften går i balanse fra 2028.',
      'Økonomien held. Det er ikkje lagt inn nokon pilot. Drifta går i balanse frå 2028.',
      'The finances hold. No pilot has been entered. Operations balance from 2028.',
    ],
    ['Går i balanse fra 2028', 'Går i balanse frå 2028', 'Balances from 2028'],
  ],
  [
    ['V07', 'V01'],
    { ...holding, marginShare: 0.019 },
    [
      'Økonomien holder så vidt. Driften går i balanse fra første måned etter piloten (april 2030).',
      'Økonomien held så vidt. Drifta går i balanse frå første månad etter piloten (april 2030).',
      'The finances only just hold. Operations balance from the first month after the pilot (April 2030).',
    ],
    ['Går i balanse fra 2030', 'Går i balanse frå 2030', 'Balances from 2030'],
  ],
];
