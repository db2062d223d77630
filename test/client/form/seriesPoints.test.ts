import { describe, expect, test } from 'vitest';
import { dragStep, seriesPoints, withPoint } from '../../../client/form/seriesPoints.ts';

const month = (year: number, index: number): number => year * 12 + index;
const span = {
  start: month(2027, 3),
  end: month(2030, 3),
  monthOf: (date: unknown): number => (date === 'late' ? month(2029, 0) : month(2028, 6)),
};

describe('the values of a number over time', () => {
  test('by year hold that year only; the number itself holds the others', () => {
    const points = seriesPoints({ value: 2, years: { 2028: 3 } }, span);
    expect(points.map(({ from, until, value, isOwn }) => [from, until, value, isOwn])).toEqual([
      [month(2027, 3), month(2028, 0), 2, false],
      [month(2028, 0), month(2029, 0), 3, true],
      [month(2029, 0), month(2030, 0), 2, false],
      [month(2030, 0), month(2030, 3), 2, false],
    ]);
  });

  test('by step hold until the next', () => {
    const points = seriesPoints({ value: 2, steps: [{ from: 'early', value: 3 }, { from: 'late', value: { value: 4 } }] }, span); // prettier-ignore
    expect(points.map(({ from, until, value }) => [from, until, value])).toEqual([
      [month(2027, 3), month(2028, 6), 2],
      [month(2028, 6), month(2029, 0), 3],
      [month(2029, 0), month(2030, 3), 4],
    ]);
  });

  test('are changed one at a time; a span that does not hold the new value goes', () => {
    const ranged = { value: 3, range: { low: 2, high: 4 } };
    expect(withPoint({ value: 2, years: { 2028: ranged } }, { year: '2028' }, 3.5).years).toEqual({ 2028: { value: 3.5, range: { low: 2, high: 4 } } }); // prettier-ignore
    expect(withPoint({ value: 2, years: { 2028: ranged } }, { year: '2028' }, 5).years).toEqual({ 2028: 5 });
    expect(withPoint({ value: 2, years: { 2028: 3 } }, { year: '2029' }, 5).years).toEqual({ 2028: 3, 2029: 5 }); // prettier-ignore
    expect(withPoint({ value: 2, steps: [{ from: 'early', value: 3 }] }, 'value', 7)).toEqual({ value: 7, steps: [{ from: 'early', value: 3 }] }); // prettier-ignore
    expect(withPoint({ value: 2, steps: [{ from: 'early', value: 3 }] }, { step: 0 }, 7).steps).toEqual([{ from: 'early', value: 7 }]); // prettier-ignore
  });

  test.each([[1, 0.01], [3, 0.05], [250, 5], [1_000_000, 10_000], [0.05, 0.0005]])('are dragged over a height of %s in steps of %s', (height, step) => {
    expect(dragStep(height)).toBe(step);
  }); // prettier-ignore
});
