import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, type Translated } from '../../../models/language/translated.ts';
import { balanceSentence } from '../../../models/sentences/balanceSentence.ts';
import { monthLater } from '../../../models/sentences/months.ts';
import { ruleIds } from '../../../models/sentences/ruleSentence.ts';
import { runwaySentence } from '../../../models/sentences/runwaySentence.ts';
import { verdictCase, type VerdictId } from '../../../models/sentences/verdictCase.ts';
import type { VerdictFacts } from '../../../models/sentences/verdictFacts.ts';
import { verdictBadge, verdictSentence, verdictWords } from '../../../models/sentences/verdictSentence.ts';
import { verdictShort } from '../../../models/sentences/verdictShort.ts';
import { balanceWords } from '../../../models/sentences/words/balanceWords.ts';
import { chanceWords } from '../../../models/sentences/words/chanceWords.ts';
import { leverMarginWords } from '../../../models/sentences/words/leverMarginWords.ts';
import { leverNeedWords } from '../../../models/sentences/words/leverNeedWords.ts';
import { runwayWords } from '../../../models/sentences/words/runwayWords.ts';
import { errorWords, suffixWords } from '../../../models/sentences/words/verdictFrame.ts';
import { verdictShortWords } from '../../../models/sentences/words/verdictShortWords.ts';
import { waysWords } from '../../../models/sentences/words/waysWords.ts';
import { tromso } from './exampleFacts.ts';

const everyWord: Readonly<Record<string, Readonly<Record<string, Translated>>>> = {
  verdictWords,
  verdictShortWords,
  errorWords,
  suffixWords,
  runwayWords,
  balanceWords,
  waysWords,
  leverNeedWords,
  leverMarginWords,
  chanceWords,
};

describe.each(Object.entries(everyWord))('%s', (_, table) => {
  test.each(Object.entries(table))('%s has the same slots in all languages', (_id, text) => {
    const [nb, nn, en] = locales.map((locale) => [...text[locale].matchAll(/\{\w+\}/g)].map(String).sort());
    expect(nn).toEqual(nb);
    expect(en).toEqual(nb);
  });
});

const amount = fc.oneof(
  fc.constant(0),
  fc.constant(600_000),
  fc.double({ min: 0.01, max: 900_000_000, noNaN: true }),
);
const month = (from: string, months: number) => fc.nat(months).map((later) => monthLater(from, later));
const result = fc.constantFrom(200_000, -200_000);

/** 2028–2040 in up to four stretches, each in balance or not, with costs that grow or not. */
const anyYears = fc
  .record({
    changes: fc.array(fc.integer({ min: 2028, max: 2040 }), { maxLength: 3 }),
    first: fc.boolean(),
    growth: fc.constantFrom(0, 300_000),
  })
  .map(({ changes, first, growth }) =>
    Array.from({ length: 13 }, (_, index) => {
      const passed = changes.filter((year) => year <= 2028 + index).length;
      const isBalanced = first === (passed % 2 === 0);
      return {
        year: 2028 + index,
        structuralResult: isBalanced ? 200_000 : -200_000,
        recurringCost: 4_000_000 + growth * index,
      };
    }),
  );

const loose: fc.Arbitrary<VerdictFacts> = fc.record({
  outcome: fc.constantFrom('holds', 'holdsWithSupport', 'doesNotHold'),
  passes: fc.record({
    result: fc.boolean(),
    structure: fc.boolean(),
    liquidity: fc.boolean(),
    rules: fc.boolean(),
  }),
  legalForm: fc.constantFrom('unit', 'kf', 'iks', 'as'),
  priceYear: fc.constant(2027),
  additionalSupportPerYear: amount,
  decidedSupportPerYear: amount,
  undecidedSupportPerYear: amount,
  supportLimit: fc.option(amount, { nil: undefined }),
  marginShare: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
  horizonDecides: fc.boolean(),
  timeline: fc.constant({ start: '2027-04', end: '2042-03' }),
  opening: month('2027-04', 24),
  pilotEnd: fc.option(month('2030-01', 11), { nil: undefined }),
  window: fc.constant({ firstYear: 2031, lastYear: 2040 }),
  breakEvenBy: fc.integer({ min: 2031, max: 2040 }),
  years: anyYears,
  restOfPilotYear: fc.option(result, { nil: undefined }),
  recurringCoverage: fc.double({ min: 0, max: 1.2, noNaN: true }),
  cash: fc.record({
    floor: amount,
    firstMonthBelowFloor: fc.option(month('2027-04', 179), { nil: undefined }),
    goesBelowZero: fc.boolean(),
  }),
  oneOff: fc.option(
    fc.record({
      sum: amount,
      firstYear: fc.constantFrom(2030, 2031),
      lastYear: fc.constantFrom(2031, 2033),
    }),
    { nil: undefined },
  ),
  brokenRules: fc.subarray(ruleIds, { minLength: 1 }),
});

/**
 * Facts of every kind, also ones no run would give together (a hall that holds with a broken rule): no sentence may
 * break or be too long. Only that a test fails and what makes it fail go together.
 */
const anyFacts = loose.map((facts): VerdictFacts => {
  const structure = facts.years.every(
    ({ year, structuralResult }) => year < facts.breakEvenBy || structuralResult >= 0,
  );
  const liquidity = facts.cash.firstMonthBelowFloor === undefined;
  return { ...facts, passes: { ...facts.passes, structure, liquidity } };
});

test('every sentence is whole and within its length', () => {
  const seen = new Set<VerdictId>();
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const id of verdictCase(facts)) seen.add(id);
      for (const locale of locales) {
        const full = verdictSentence(facts)[locale];
        expect(full.length).toBeLessThanOrEqual(240);
        expect(full).toMatch(/^[A-ZÅØ][^{}]*\.$/);
        expect(full).not.toMatch(/undefined|NaN| {2}|\.\.|100\u00a0%/);
        const short = verdictShort(facts)[locale];
        expect(short.length).toBeLessThanOrEqual(60);
        expect(short).toMatch(/^[A-ZÅØ][^{}]*$/);
        expect(runwaySentence(facts)[locale]).not.toMatch(/[{}]|undefined/);
        expect(balanceSentence(facts)[locale]).not.toMatch(/[{}]|undefined/);
        expect(verdictBadge(facts)[locale].length).toBeLessThanOrEqual(24);
      }
    }),
    { numRuns: 4000, seed: 20270401 },
  );
  expect(Object.keys(verdictWords).filter((id) => !seen.has(id as VerdictId))).toEqual([]);
}, 30_000);

test('the coverage gives way where a sentence would be too long', () => {
  const barely = {
    ...tromso,
    pilotEnd: '2030-09',
    marginShare: -0.01,
    recurringCoverage: 0.991,
    horizonDecides: true,
  };
  expect(verdictSentence({ ...barely, additionalSupportPerYear: 14_300_000 })).toMatchObject({
    nb: expect.not.stringContaining('dekker'),
    en: expect.not.stringContaining('covers'),
  });
  expect(verdictSentence({ ...barely, additionalSupportPerYear: 43_000 }).en).toContain('covers 99\u00a0%');
});

test('the price year is said once, where there is an amount of the price year', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const said = verdictSentence(facts).en.split('(in 2027 prices)').length - 1;
      const body = verdictCase(facts).find((id) => id in verdictWords) as keyof typeof verdictWords;
      expect(said).toBe(/\{(need|decided|undecided|oneOff)\}/.test(verdictWords[body].en) ? 1 : 0);
    }),
  );
});
