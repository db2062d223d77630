import { expect, test } from 'vitest';
import { verdictReasons } from '../../../models/analyses/verdictReasons.ts';
import { runHall } from '../../../models/analyses/runResult.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { quietHall } from '../hall/quietHall.ts';
import { plain } from '../sentences/exampleFacts.ts';

const costs = (years: Readonly<Record<string, number>>) => ({
  kind: 'perMonth',
  amount: { value: 0, years },
});

/** A grant of half of 100 000 kr a month to December 2028; income of 30 000 a month, 40 000 from 2029. */
const hall = openScenario({
  ...quietHall,
  timeline: { start: '2027-01', years: 5 },
  pilot: { kind: 'period', start: '2027-01', end: '2028-12' },
  accounts: { openingCash: 2_000_000 },
  freeLines: {
    running: { ...costs({ '2027': 100_000, '2028': 100_000, '2029': 90_000, '2030': 92_000, '2031': 94_000 }), grantEligible: 1 }, // prettier-ignore
    sales: { side: 'income', art: '650', ...costs({ '2027': 30_000, '2028': 30_000, '2029': 40_000, '2030': 40_000, '2031': 40_000 }) }, // prettier-ignore
  },
  funding: { pilot: { kind: 'grant', commitment: 'decided', granted: 5_000_000, coveredShare: 0.5 } },
});

test('what changes when the pilot ends, by band', () => {
  const found = verdictReasons(runHall(hall));
  expect(found.years).toEqual({ before: 2028, after: 2029 });
  expect(found.changes).toEqual([
    { side: 'income', band: 'pilot', before: expect.closeTo(600_000, 6), after: 0 },
    { side: 'income', band: 'sales', before: expect.closeTo(360_000, 6), after: expect.closeTo(480_000, 6) },
    { side: 'cost', band: 'operations', before: expect.closeTo(1_200_000, 6), after: expect.closeTo(1_080_000, 6) },
  ]); // prettier-ignore
});

/** By hand: 1 440 000 of 3 312 000 is 43 %; short of 600, 624 and 648 000; costs grow by 24 000 a year. */
test('what is missing, since when, and why', () => {
  const found = verdictReasons(runHall(hall));
  expect(found.missing).toEqual({ perYear: expect.closeTo(624_000, 6), since: 2029 });
  expect(found.coverage).toBeCloseTo(1440 / 3312, 9);
  expect(found.sentences.map((each) => plain(each).nb)).toEqual([
    'Fra 2028 til 2029 faller 600 000 kr i året (2027-kroner) i pilotmidler bort.',
    'Utgiftene går samtidig ned med 120 000 kr i året.',
    'Andre inntekter øker med 120 000 kr i året.',
    'Varige inntekter dekker 43 % av varige utgifter i årene som prøves.',
    'Det blir verre med årene: varige utgifter vokser med 24 000 kr i året fra 2029 til 2031, varige inntekter vokser ikke.',
  ]);
  expect(found.sentences.map((each) => plain(each).nn)).toEqual([
    'Frå 2028 til 2029 fell 600 000 kr i året (2027-kroner) i pilotmidlar bort.',
    'Utgiftene går samstundes ned med 120 000 kr i året.',
    'Andre inntekter aukar med 120 000 kr i året.',
    'Varige inntekter dekkjer 43 % av varige utgifter i åra som blir prøvde.',
    'Det blir verre med åra: varige utgifter veks med 24 000 kr i året frå 2029 til 2031, varige inntekter veks ikkje.',
  ]);
  expect(found.sentences.map((each) => plain(each).en)).toEqual([
    'From 2028 to 2029, NOK 600,000 a year (in 2027 prices) of pilot money falls away.',
    'Costs fall by NOK 120,000 a year at the same time.',
    'Other income rises by NOK 120,000 a year.',
    'Recurring income covers 43 % of recurring costs in the years tested.',
    'It gets worse over the years: recurring costs grow by NOK 24,000 a year from 2029 to 2031, recurring income does not grow.',
  ]);
});

test('a hall without a pilot that lacks nothing has no reasons', () => {
  const found = verdictReasons(runHall(openScenario(quietHall)));
  expect([found.years, found.missing, found.changes]).toEqual([null, null, []]);
});
