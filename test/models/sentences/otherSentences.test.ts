import { describe, expect, test } from 'vitest';
import { words } from '../../../models/language/translated.ts';
import { balanceSentence } from '../../../models/sentences/balanceSentence.ts';
import { chanceSentence } from '../../../models/sentences/chanceSentence.ts';
import { ruleIds, ruleSentence } from '../../../models/sentences/ruleSentence.ts';
import { runwaySentence } from '../../../models/sentences/runwaySentence.ts';
import type { VerdictFacts } from '../../../models/sentences/verdictFacts.ts';
import { holding, plain, times, tromso, yearsFrom } from './exampleFacts.ts';

const below = (firstMonthBelowFloor: string): VerdictFacts => ({
  ...tromso,
  legalForm: 'as',
  cash: { floor: 0, firstMonthBelowFloor, goesBelowZero: true },
});

/** Copied by hand from the design. */
test.each([
  [
    'R0',
    holding,
    'Pengene tar ikke slutt i beregningsperioden (til 2042).',
    'Pengane tek ikkje slutt i utrekningsperioden (til 2042).',
    'The money does not run out in the period calculated (to 2042).',
  ],
  [
    'R1',
    below('2030-04'),
    'Pengene tar slutt samme måned som piloten (mars 2030).',
    'Pengane tek slutt same månad som piloten (mars 2030).',
    'The money runs out the same month as the pilot ends (March 2030).',
  ],
  [
    'R2',
    below('2030-05'),
    'Pengene rekker én måned etter piloten, til april 2030.',
    'Pengane rekk éin månad etter piloten, til april 2030.',
    'The money lasts 1 month after the pilot, until April 2030.',
  ],
  [
    'R3',
    tromso,
    'Pengene rekker 6 måneder etter piloten, til september 2030.',
    'Pengane rekk 6 månader etter piloten, til september 2030.',
    'The money lasts 6 months after the pilot, until September 2030.',
  ],
  [
    'R4',
    below('2030-03'),
    'Pengene tar slutt én måned før piloten er over (februar 2030).',
    'Pengane tek slutt éin månad før piloten er over (februar 2030).',
    'The money runs out 1 month before the pilot ends (February 2030).',
  ],
  [
    'R5',
    below('2030-02'),
    'Pengene tar slutt 2 måneder før piloten er over (januar 2030).',
    'Pengane tek slutt 2 månader før piloten er over (januar 2030).',
    'The money runs out 2 months before the pilot ends (January 2030).',
  ],
  [
    'R5, from the first month',
    below('2027-04'),
    'Pengene tar slutt 35 måneder før piloten er over (april 2027).',
    'Pengane tek slutt 35 månader før piloten er over (april 2027).',
    'The money runs out 35 months before the pilot ends (April 2027).',
  ],
  [
    'R6',
    { ...tromso, pilotEnd: undefined },
    'Pengene tar slutt i september 2030.',
    'Pengane tek slutt i september 2030.',
    'The money runs out in September 2030.',
  ],
])('runway %s', (_, facts, nb, nn, en) => {
  expect(runwaySentence(facts)).toEqual(words(nb, nn, en));
});

test.each([
  [
    'B1',
    holding,
    'Går i balanse fra første måned etter piloten',
    'Går i balanse frå første månad etter piloten',
    'Balances from the first month after the pilot',
  ],
  [
    'B2',
    { ...holding, years: yearsFrom(2028, [...times(5, -300), ...times(8, 100)]) },
    'Går i balanse fra 2033',
    'Går i balanse frå 2033',
    'Balances from 2033',
  ],
  [
    'B2, where the rest of the pilot year is in deficit',
    { ...holding, restOfPilotYear: -1000 },
    'Går i balanse fra 2031',
    'Går i balanse frå 2031',
    'Balances from 2031',
  ],
  [
    'B3',
    tromso,
    'Går ikke i balanse i noe år (til 2040)',
    'Går ikkje i balanse i noko år (til 2040)',
    'Does not balance in any year (to 2040)',
  ],
  [
    'B4',
    { ...tromso, years: yearsFrom(2028, [...times(5, -300), ...times(3, 100), ...times(5, -300)]) },
    'Går i balanse fra 2033 til 2035',
    'Går i balanse frå 2033 til 2035',
    'Balances from 2033 to 2035',
  ],
  [
    'B5',
    { ...tromso, years: yearsFrom(2028, [...times(5, -300), 100, ...times(7, -300)]) },
    'Går i balanse bare i 2033',
    'Går i balanse berre i 2033',
    'Balances only in 2033',
  ],
  [
    'B6 (ours)',
    { ...tromso, years: yearsFrom(2028, [...times(5, -300), 100, -300, 100, ...times(5, -300)]) },
    'Går i balanse i 2 av 13 år (til 2040)',
    'Går i balanse i 2 av 13 år (til 2040)',
    'Balances in 2 of 13 years (to 2040)',
  ],
])('balance %s', (_, facts, nb, nn, en) => {
  expect(balanceSentence(facts)).toEqual(words(nb, nn, en));
});

const noForecast = words(
  ' Det er ikke en prognose; det følger av spennene som er skrevet inn.',
  ' Det er ikkje ein prognose; det følgjer av spenna som er skrivne inn.',
  ' This is not a forecast; it follows from the ranges entered.',
);

test.each([
  [
    'P0',
    0,
    10_240,
    'I ingen av de 10 240 simulerte framtidene holder økonomien.',
    'I ingen av dei 10 240 simulerte framtidene held økonomien.',
    'The finances hold in none of the 10,240 simulated futures.',
  ],
  [
    'P<',
    1,
    10_240,
    'I færre enn 1 av 100 simulerte framtider holder økonomien.',
    'I færre enn 1 av 100 simulerte framtider held økonomien.',
    'In fewer than 1 in 100 simulated futures the finances hold.',
  ],
  [
    'P, at its lowest',
    10,
    1000,
    'I 1 av 100 simulerte framtider holder økonomien.',
    'I 1 av 100 simulerte framtider held økonomien.',
    'The finances hold in 1 of 100 simulated futures.',
  ],
  [
    'P',
    3_174,
    10_240,
    'I 31 av 100 simulerte framtider holder økonomien.',
    'I 31 av 100 simulerte framtider held økonomien.',
    'The finances hold in 31 of 100 simulated futures.',
  ],
  [
    'P, at its highest',
    990,
    1000,
    'I 99 av 100 simulerte framtider holder økonomien.',
    'I 99 av 100 simulerte framtider held økonomien.',
    'The finances hold in 99 of 100 simulated futures.',
  ],
  [
    'P>',
    991,
    1000,
    'I flere enn 99 av 100 simulerte framtider holder økonomien.',
    'I fleire enn 99 av 100 simulerte framtider held økonomien.',
    'In more than 99 of 100 simulated futures the finances hold.',
  ],
  [
    'P1',
    1_024,
    1_024,
    'I alle de 1 024 simulerte framtidene holder økonomien.',
    'I alle dei 1 024 simulerte framtidene held økonomien.',
    'The finances hold in all 1,024 simulated futures.',
  ],
])('chance %s', (_, count, futures, nb, nn, en) => {
  const expected = words(nb + noForecast.nb, nn + noForecast.nn, en + noForecast.en);
  expect(plain(chanceSentence({ holding: count, futures }))).toEqual(expected);
});

describe('rules', () => {
  test.each([
    [
      'feeForShop',
      'renovasjonsgebyret kan ikke dekke butikkdrift.',
      'renovasjonsgebyret kan ikkje dekkje butikkdrift.',
      'the waste fee may not pay for shop operations.',
    ],
    [
      'loanForOperations',
      'lån kan bare finansiere investeringer.',
      'lån kan berre finansiere investeringar.',
      'loans may only finance investments.',
    ],
    [
      'ownShareUncovered',
      'egenandelen i tilskuddet er ikke dekket.',
      'eigendelen i tilskotet er ikkje dekt.',
      "the grant's own share is not covered.",
    ],
    [
      'oneOffForOperations',
      'engangsmidler finansierer varig drift.',
      'eingongsmidlar finansierer varig drift.',
      'one-off money pays for permanent operations.',
    ],
    [
      'stateAidCeiling',
      'støtten går over grensen for bagatellmessig støtte.',
      'støtta går over grensa for bagatellmessig støtte.',
      'the support exceeds the ceiling for de minimis aid.',
    ],
  ] as const)('%s', (rule, nb, nn, en) => {
    expect(ruleSentence(rule)).toEqual(words(nb, nn, en));
  });

  test('are all in the table', () => {
    expect(ruleIds).toHaveLength(5);
  });
});
