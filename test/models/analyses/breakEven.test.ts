import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../models/analyses/breakEven/breakEven.ts';
import type { BreakEvenOptions } from '../../../models/analyses/breakEven/breakEvenOptions.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { plainRole, quietHall, type Parts } from '../hall/quietHall.ts';
import { formulaHall } from './formulaHall.ts';

/** The tests of the verdict accept half a krone: balance is reached where half a krone is missing. */
const half = 0.5;

/** How near a solved value is to one worked out by hand, over its size. */
const near = (found: number | null, expected: number): void =>
  expect(Math.abs((found ?? NaN) - expected) / Math.max(1, Math.abs(expected))).toBeLessThanOrEqual(1e-9);

const ofFormula = (formula: string, cost: number, base = 3, options: Partial<BreakEvenOptions> = {}) =>
  finished(breakEven(formulaHall(formula, cost, base), { input: 'volumes.scale', ...options }));

/** A hall that costs 120 000 a year from 2027 and is supported; 2028–2030 are tested. */
const supported = (support: number, more: Parts = {}) =>
  openScenario({
    ...quietHall,
    timeline: { start: '2027-01', years: 4 },
    pilot: { kind: 'period', start: '2027-01', end: '2027-12' },
    operations: { itCost: 120_000 },
    accounts: { openingCash: 1_000_000 },
    funding: { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: support } },
    ...more,
  });

describe('a break-even value', () => {
  it('of support is what the hall costs, of a cost what supports it', () => {
    const support = finished(breakEven(supported(80_000), { input: 'funding.owner.yearlyAmount' }));
    expect(support.kind).toBe('root');
    near(support.value, 120_000 - half);
    expect([support.verdictBelow, support.verdictAbove]).toEqual(['doesNotHold', 'holds']);
    const cost = finished(breakEven(supported(80_000), { input: 'operations.itCost' }));
    near(cost.value, 80_000 + half);
    expect([cost.verdictBelow, cost.verdictAbove]).toEqual(['holds', 'doesNotHold']);
  });

  it('of an input of several years moves them together', () => {
    // 40 000 of 2028 on is half of the rest: the worst year then has half the support.
    const years = { value: 80_000, years: { 2028: 40_000 } };
    const scenario = supported(0, { funding: { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: years } } }); // prettier-ignore
    const found = finished(breakEven(scenario, { input: 'funding.owner.yearlyAmount' }));
    expect(found.kind).toBe('root');
    near(found.value, 2 * (120_000 - half));
  });

  it('may be asked of the result, of cash, of the whole verdict, and of one year', () => {
    const found = (of: string, year?: number) => finished(breakEven(supported(80_000), { input: 'funding.owner.yearlyAmount', of, ...(year === undefined ? {} : { year }) })).value; // prettier-ignore
    near(found('result'), 120_000 - half);
    near(found('verdict'), 120_000 - half);
    near(found('structuralResult', 2027), 120_000 - half);
    // Four years cost 480 000, of which 400 000 is there.
    const cash = finished(breakEven(supported(0, { accounts: { openingCash: 400_000 } }), { input: 'funding.owner.yearlyAmount', of: 'liquidity' })); // prettier-ignore
    near(cash.value, (480_000 - 400_000 - half) / 4);
    expect([cash.verdictBelow, cash.verdictAbove]).toEqual(['doesNotHold', 'doesNotHold']);
  });

  it('is 0 where it is continuous: within a krone on both sides', () => {
    const [crossing] = ofFormula('x', 5).crossings;
    expect(Math.abs(crossing?.quantityBelow ?? NaN)).toBeLessThanOrEqual(1);
    expect(Math.abs(crossing?.quantityAbove ?? NaN)).toBeLessThanOrEqual(1);
    near(crossing?.value ?? null, 5 - half / 12_000);
  });

  it('at a step is the first value past it, and the answer says so', () => {
    const found = ofFormula('ceilTo(x, 1)', 4.5);
    expect(found.kind).toBe('jump');
    expect(found.value).toBeGreaterThan(4);
    // The model rounds up what is more than a millionth past a whole number.
    expect(found.value).toBeLessThan(4 + 1.1e-6);
    expect(found.crossings[0]?.quantityBelow).toBeCloseTo(-6000, 6);
    expect(found.crossings[0]?.quantityAbove).toBeCloseTo(6000, 6);
    expect(found.reason?.nb).toContain('trinn');
  });

  it('is the nearest of several, all of which are listed', () => {
    // x (10 − x) is 16 at 2 and 8.
    const found = ofFormula('x * (10 - x)', 16, 7);
    expect(found.kind).toBe('several');
    expect(found.crossings.map(({ reachedAbove }) => reachedAbove)).toEqual([true, false]);
    const [first = NaN, second = NaN] = found.crossings.map(({ value }) => value);
    expect(Math.abs(first - 2)).toBeLessThan(1e-5);
    expect(Math.abs(second - 8)).toBeLessThan(1e-5);
    expect(found.value).toBe(second);
    expect(found.reason?.en).toContain('two values');
  });

  it('at a plateau is its end, with the other end', () => {
    // 5 from x = 5 to 8, where x − 3 takes over.
    const found = ofFormula('max(min(x, 5), x - 3)', 5, 3, { from: 0, to: 20 });
    expect(found.kind).toBe('plateau');
    near(found.value, 5 - half / 12_000);
    expect(Math.abs((found.crossings[0]?.until ?? NaN) - (8 + 1 / 12_000))).toBeLessThan(1e-9);
    expect(found.reason?.nn).toContain('spenn');
  });

  it('is absent where none is enough: with how much is missing at best, and that more makes no difference', () => {
    // x (6 − x) is 9 at most, at x = 3, where the curve ends; 12 000 × (10 − 9) is missing.
    const found = ofFormula('x * (6 - x)', 10, 1.5);
    expect([found.kind, found.value]).toEqual(['neverReached', null]);
    expect(found.reason?.en).toBe('There is no allowed value at which it breaks even. At the best value that was tried NOK\u00a012,000 a year is still missing.'); // prettier-ignore
    expect(ofFormula('min(x, 3)', 5, 2, { from: 0, to: 20 }).reason?.en).toContain('makes no difference');
  });

  it('is absent where every value is enough', () => {
    const found = ofFormula('x + 10', 5);
    expect([found.kind, found.value, found.verdictBelow]).toEqual(['alwaysReached', null, null]);
    expect(found.reason?.nb).toBe('Ved alle tillatte verdier er det slik at det går i balanse.');
  });

  it('is absent where the input changes nothing', () => {
    const idle = finished(breakEven(supported(80_000), { input: 'perspectives.taxFinancingCost' }));
    expect([idle.kind, idle.value]).toEqual(['changesNothing', null]);
    expect(new Set(idle.curve.map(([, y]) => y)).size).toBe(1);
  });

  it('passes by values without a result: they are gaps in the curve', () => {
    // The root of a negative number is none; at x = 4 + 4 it is 2.
    const found = ofFormula('(x - 4)^0.5', 2, 6, { from: 0, to: 20 });
    expect(found.curve[0]).toEqual([0, null]);
    expect(found.verdicts[0]).toBeNull();
    near(found.value, 4 + (2 - half / 12_000) ** 2);
    expect(found.complete).toBe(false);
  });

  it('of a whole number is a whole number', () => {
    // 1 000 kr a month for each month of subsidy; the role itself has nobody.
    const formula =
      'staffing.trainingPayment * priceIndex.level[general] * sum(role, staffing.subsidyMonths)';
    const scenario = formulaHall('0', 7.5, 1, {
      roles: { helper: { ...plainRole, plannedFte: 0, subsidyMonths: 12 } },
      freeLines: {
        earned: { kind: 'formula', label: 'Earned', side: 'income', art: '650', ownFormula: formula },
      },
    });
    const found = finished(breakEven(scenario, { input: 'roles.helper.subsidyMonths' }));
    expect(found.crossings.map(({ below, above, value }) => [below, above, value])).toEqual([[7, 8, 8]]);
  });

  it('has a curve of 100 points with the ends of its span, and the break-even year', () => {
    const found = ofFormula('x', 5);
    expect(found.curve).toHaveLength(100);
    expect([found.curve[0]?.[0], found.curve.at(-1)?.[0]]).toEqual([found.span.low, found.span.high]);
    for (const [x, y] of found.curve) expect(Math.abs((y ?? NaN) - 12_000 * (x - 5))).toBeLessThan(1e-6);
    expect(found.breakEvenYear.year).toBeNull();
    expect(found.breakEvenYear.reason?.en).toBe('Does not balance in any year tested.');
    expect(ofFormula('x', 2).breakEvenYear).toEqual({ year: 2027 });
  });
});

describe('a break-even that cannot be asked for', () => {
  const wrong: [what: string, options: BreakEvenOptions, path: string, message: RegExp][] = [
    ['an unknown input', { input: 'volumes.scael' }, 'input', /volumes\.scale/],
    ['an input that is no number', { input: 'accounts.legalForm' }, 'input', /not a number/],
    ['a setting', { input: 'timeline.years' }, 'input', /cannot|not a number/],
    ['an unknown target', { input: 'volumes.scale', of: 'profit' }, 'of', /structuralResult/],
    ['a year outside the run', { input: 'volumes.scale', year: 2050 }, 'year', /2027/],
    ['an empty span', { input: 'volumes.scale', from: 5, to: 2 }, 'from', /rising/],
    ['a span of no numbers', { input: 'volumes.scale', from: NaN }, 'from', /rising/],
    ['too many points', { input: 'volumes.scale', points: 1e6 }, 'points', /2–2000/],
  ];
  it.each(wrong)('%s', (_, options, path, message) => {
    const asked = () => finished(breakEven(formulaHall('x', 5, 3), options));
    expect(asked).toThrow(ScenarioError);
    try {
      asked();
    } catch (error) {
      const [problem] = (error as ScenarioError).problems;
      expect(problem?.path).toBe(path);
      expect(problem?.message.en).toMatch(message);
    }
  });
});
