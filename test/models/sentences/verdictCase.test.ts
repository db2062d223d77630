import { describe, expect, test } from 'vitest';
import { verdictCase } from '../../../models/sentences/verdictCase.ts';
import type { VerdictFacts } from '../../../models/sentences/verdictFacts.ts';
import { verdictSentence } from '../../../models/sentences/verdictSentence.ts';
import { holding, times, tromso, yearsFrom } from './exampleFacts.ts';

const cash = { floor: 0, firstMonthBelowFloor: '2028-06', goesBelowZero: true };
const brokenRule = {
  passes: { ...tromso.passes, rules: false },
  brokenRules: ['feeForShop'],
} as const satisfies Partial<VerdictFacts>;

describe('where several rows fit a hall that holds', () => {
  test('the rest of the pilot year in deficit is no balance from the first month', () => {
    expect(verdictCase({ ...holding, restOfPilotYear: -40_000 })).toEqual(['V03']);
    expect(verdictSentence({ ...holding, restOfPilotYear: -40_000 }).nb).toContain('2030 går med underskudd');
  });
  test('a pilot that ends in December leaves no rest of the year', () => {
    const facts = { ...holding, pilotEnd: '2030-12', restOfPilotYear: undefined };
    expect(verdictCase(facts)).toEqual(['V01']);
  });
  test('the rest of the pilot year is the first of the deficit years', () => {
    const years = yearsFrom(2028, [-900, -900, -900, -200, ...times(9, 300)]);
    expect(verdictCase({ ...holding, years, breakEvenBy: 2032, restOfPilotYear: -400_000 })).toEqual(['V04']);
  });
  test('decided support is named before anything else', () => {
    const years = yearsFrom(2028, times(13, 300));
    expect(verdictCase({ ...holding, years, decidedSupportPerYear: 1 })).toEqual(['V05']);
    const noPilot = { ...holding, pilotEnd: undefined, restOfPilotYear: undefined };
    expect(verdictCase({ ...noPilot, decidedSupportPerYear: 1 })).toEqual(['V05']);
  });
  test('years of deficit without a pilot are not "after the pilot"', () => {
    const window = { firstYear: 2028, lastYear: 2037 };
    const years = yearsFrom(2028, [-200, -200, ...times(8, 300)]);
    const facts = {
      ...holding,
      pilotEnd: undefined,
      restOfPilotYear: undefined,
      window,
      years,
      breakEvenBy: 2030,
    };
    expect(verdictCase(facts)).toEqual(['V04b']);
  });
  test('a result half a krone under zero balances', () => {
    expect(verdictCase({ ...holding, years: yearsFrom(2028, [-1, -1, -1, ...times(10, -0.0005)]) })).toEqual([
      'V01',
    ]);
    expect(
      verdictCase({ ...holding, years: yearsFrom(2028, [-1, -1, -1, -0.0006, ...times(9, 1)]) }),
    ).toEqual(['V03']);
  });
});

describe('where several rows fit a hall that holds with support', () => {
  const facts = { ...tromso, outcome: 'holdsWithSupport' } as const;
  const cashOnly = { result: true, structure: true, liquidity: false, rules: true };
  const oneOff = { sum: 400_000, firstYear: 2030, lastYear: 2030 };

  test('nothing is "barely"', () => {
    expect(verdictCase({ ...facts, supportLimit: 2_000_000, marginShare: -0.001 })).toEqual(['V10']);
  });
  test('a one-off sum is not said where the structure test fails', () => {
    expect(verdictCase({ ...facts, supportLimit: 2_000_000, oneOff })).toEqual(['V10']);
  });
  test('a one-off sum in the rest of the pilot year pays for its deficit', () => {
    const years = holding.years;
    expect(verdictCase({ ...facts, passes: cashOnly, years, oneOff })).toEqual(['V13']);
  });
  test('a one-off sum comes before undecided support', () => {
    const years = holding.years;
    const undecided = { undecidedSupportPerYear: 600_000, restOfPilotYear: 0 };
    expect(verdictCase({ ...facts, ...undecided, passes: cashOnly, years, oneOff })).toEqual(['V15']);
  });
  test('a typed limit is answered also where undecided support is in the scenario', () => {
    const both = { supportLimit: 2_000_000, undecidedSupportPerYear: 1_500_000 };
    expect(verdictCase({ ...facts, ...both })).toEqual(['V10']);
  });
});

describe('where several rows fit a hall that does not hold', () => {
  test('a broken rule comes first, and is never barely', () => {
    expect(verdictCase({ ...tromso, ...brokenRule, legalForm: 'as', cash, supportLimit: 1 })).toEqual([
      'V28',
    ]);
    expect(verdictCase({ ...tromso, ...brokenRule, marginShare: -0.001 })).toEqual(['V28']);
  });
  test('a company short in the pilot comes before its limit, a unit has an advance', () => {
    expect(verdictCase({ ...tromso, legalForm: 'kf', cash, supportLimit: 1 })).toEqual(['V26']);
    expect(verdictCase({ ...tromso, legalForm: 'kf', cash, marginShare: -0.001 })).toEqual(['V26']);
    expect(verdictCase({ ...tromso, legalForm: 'unit', cash })).toEqual(['V20']);
  });
  test('a company that is short in the very month support begins is not short before it', () => {
    const later = { ...cash, firstMonthBelowFloor: '2030-04' };
    expect(verdictCase({ ...tromso, legalForm: 'as', cash: later })).toEqual(['V20']);
  });
  test('a typed limit is answered whatever the years look like', () => {
    const years = yearsFrom(2028, [...times(5, -300), ...times(8, 100)]);
    expect(verdictCase({ ...tromso, years, supportLimit: 100_000 })).toEqual(['V21']);
    expect(verdictCase({ ...tromso, supportLimit: 0 })).toEqual(['V20']);
    expect(verdictCase({ ...tromso, undecidedSupportPerYear: 100_000 })).toEqual(['V20']);
  });
  test('growing costs are not blamed for a deficit that lost income makes', () => {
    const years = yearsFrom(2028, [-900, -900, -100, 300, 200, ...times(8, -300)]);
    expect(verdictCase({ ...tromso, years })).toEqual(['V24']);
  });
  test('balance in the last year alone is balance from then on', () => {
    const years = yearsFrom(2028, [...times(12, -300), 100]);
    expect(verdictCase({ ...tromso, years })).toEqual(['V25']);
  });
  test('what has no row says the amount, and no coverage that is not short', () => {
    const passes = { result: false, structure: true, liquidity: true, rules: true };
    const facts = { ...holding, outcome: 'doesNotHold', passes, additionalSupportPerYear: 50_000 } as const;
    expect(verdictCase(facts)).toEqual(['V20']);
    expect(verdictSentence(facts).en).toBe(
      'The finances do not hold. When the pilot grant ends in March 2030, NOK\u00a050,000 a year (in 2027 prices) is missing.',
    );
  });
});

test('what is needed is printed within the limit it keeps within', () => {
  const near = {
    outcome: 'holdsWithSupport',
    additionalSupportPerYear: 1_210_000,
    supportLimit: 1_250_000,
  } as const;
  expect(verdictSentence({ ...tromso, ...near }).en).toBe(
    "The finances hold only with support: NOK\u00a01,210,000 a year (in 2027 prices) from April 2030. That is within the municipality's limit of NOK\u00a01,250,000.",
  );
});

test('99.6 % covered is not 100 %', () => {
  expect(verdictSentence({ ...tromso, recurringCoverage: 0.996 }).nb).toContain('dekker 99\u00a0%');
});
