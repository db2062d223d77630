import { describe, expect, it } from 'vitest';
import { comparison, type YearOfLine } from '../../../models/followUp/forecast.ts';
import { placeAmong } from '../../../models/followUp/placeAmong.ts';
import { sumOf, type Part } from '../../../models/followUp/sums.ts';

const missing = undefined;

/** A flow of 100 a month over four months, of which some are known. */
const flow = (...actual: (number | undefined)[]): YearOfLine => ({ kind: 'flow', plan: [100, 100, 100, 100], actual }); // prettier-ignore

describe('plan against actual', () => {
  // By hand: 90 + 80 = 170 of 200; 170 / 200 = 0.85; 170 + 200 × 0.85 = 340, and 170 + 200 = 370.
  const cases: [name: string, line: YearOfLine, method: 'trend' | 'plan', expected: object][] = [
    ['two months of a flow', flow(90, 80, missing, missing), 'trend', { planToDate: 200, actualToDate: 170, planYear: 400, forecast: 340, rest: 'trend', counted: [0, 1] }],
    ['the same, the rest as planned', flow(90, 80, missing, missing), 'plan', { planToDate: 200, actualToDate: 170, planYear: 400, forecast: 370, rest: 'plan', counted: [0, 1] }],
    ['a month left out is in neither sum', flow(90, missing, 80, missing), 'trend', { planToDate: 200, actualToDate: 170, planYear: 400, forecast: 340, rest: 'trend', counted: [0, 2] }],
    ['0 is a number: the rest cannot follow a ratio of 0', flow(0, missing, missing, missing), 'trend', { planToDate: 100, actualToDate: 0, planYear: 400, forecast: 300, rest: 'plan', counted: [0] }],
    ['all months', flow(90, 80, 110, 100), 'trend', { planToDate: 400, actualToDate: 380, planYear: 400, forecast: 380, rest: 'known', counted: [0, 1, 2, 3] }],
    ['no month', flow(missing, missing, missing, missing), 'trend', { planToDate: null, actualToDate: null, planYear: 400, forecast: null, rest: null, counted: [] }],
    ['the year as a whole', { ...flow(missing, missing, missing, missing), wholeYear: 380 }, 'trend', { planToDate: 400, actualToDate: 380, planYear: 400, forecast: 380, rest: 'known', counted: [0, 1, 2, 3] }],
    // Nothing planned so far: no ratio. 50 + 100 + 100 = 250.
    ['nothing planned so far', { kind: 'flow', plan: [0, 0, 100, 100], actual: [50, missing, missing, missing] }, 'trend', { planToDate: 0, actualToDate: 50, planYear: 200, forecast: 250, rest: 'plan', counted: [0] }],
    // Level: mean of 4 and 2 is 3 of 4; the rest is 4 × 0.75 = 3, so the mean of the year is 3.
    ['a level', { kind: 'level', plan: [4, 4, 4, 4], actual: [4, 2, missing, missing] }, 'trend', { planToDate: 4, actualToDate: 3, planYear: 4, forecast: 3, rest: 'trend', counted: [0, 1] }],
    // Stock: 30 below plan at the second month; the year ends at 70 − 30.
    ['a stock', { kind: 'stock', plan: [100, 90, 80, 70], actual: [missing, 60, missing, missing] }, 'trend', { planToDate: 90, actualToDate: 60, planYear: 70, forecast: 40, rest: 'plan', counted: [1] }],
  ]; // prettier-ignore
  it.each(cases)('%s', (_, line, method, expected) => {
    const found = comparison(line, method);
    expect({ ...found, forecast: found.forecast === null ? null : Number(found.forecast.toFixed(6)) }).toEqual(expected); // prettier-ignore
  });

  it('gives 1 050 where 350 came of 400, of a year of 1 200', () => {
    const line: YearOfLine = { kind: 'flow', plan: [200, 200, 200, 200, 200, 200], actual: [175, 175, missing, missing, missing, missing] }; // prettier-ignore
    expect(comparison(line, 'trend').forecast).toBeCloseTo(1050, 9);
  });
});

describe('a sum', () => {
  const income: Part = { id: 'income', sign: 1, line: flow(90, 80, missing, missing) };
  const cost: Part = { id: 'cost', sign: -1, line: flow(50, missing, missing, missing) };

  it('stands on the months that all have', () => {
    // Of the first month alone: 90 − 50 of 100 − 100. The forecasts: 340 − (50 + 300 × 0.5 = 200) = 140.
    expect(sumOf([income, cost], 'trend')).toEqual({ planToDate: 0, actualToDate: 40, planYear: 0, forecast: 140, rest: 'trend', counted: [0], lacking: [] }); // prettier-ignore
  });

  it('does not exist while a planned line lacks all actuals, and says which', () => {
    const lacks: Part = { id: 'pension', sign: -1, line: flow(missing, missing, missing, missing) };
    const found = sumOf([income, lacks], 'trend');
    expect([found.actualToDate, found.forecast, found.lacking]).toEqual([null, null, ['pension']]);
  });

  it('leaves out a line that is neither planned nor known', () => {
    const idle: Part = { id: 'idle', sign: -1, line: { kind: 'flow', plan: [0, 0, 0, 0], actual: [missing, missing, missing, missing] } }; // prettier-ignore
    expect(sumOf([income, idle], 'plan')).toEqual({ planToDate: 200, actualToDate: 170, planYear: 400, forecast: 370, rest: 'plan', counted: [0, 1], lacking: [] }); // prettier-ignore
  });

  it('does not hold a whole year against some months', () => {
    const whole: Part = { id: 'whole', sign: 1, line: { ...flow(missing, missing, missing, missing), wholeYear: 400 } }; // prettier-ignore
    expect(sumOf([income, whole], 'trend')).toMatchObject({ actualToDate: null, lacking: ['whole'] });
    const full: Part = { ...income, line: flow(90, 80, 110, 100) };
    expect(sumOf([full, whole], 'trend')).toMatchObject({ planToDate: 800, actualToDate: 780, forecast: 780, rest: 'known' }); // prettier-ignore
  });
});

describe('a place among the futures', () => {
  it.each([
    // Mid-rank, by hand: two below and half of one of four.
    [3, 0.625],
    [2.5, 0.5],
    [0, 0],
    [9, 1],
  ])('%d among 1, 2, 3, 4 is %d', (number, place) => {
    expect(placeAmong(Float64Array.of(4, 2, 1, 3), number)).toBe(place);
  });

  it('says nothing where all futures are alike', () => {
    expect(placeAmong(Float64Array.of(5, 5, 5), 4)).toBeNull();
  });
});
