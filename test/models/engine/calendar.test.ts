import { describe, expect, test } from 'vitest';
import { january2026 } from './artificialInputs.ts';
import { dimension, input, runOf, valuesOf } from './oneFormula.ts';
import { line } from '../language/artificialDeclaration.ts';

const october2026 = january2026 + 9;

describe('the calendar', () => {
  test('counts months from 0 and knows the calendar', () => {
    const span = { start: october2026, months: 5 };
    expect(valuesOf('month', {}, span)).toEqual([0, 1, 2, 3, 4]);
    expect(valuesOf('monthOfYear', {}, span)).toEqual([10, 11, 12, 1, 2]);
    expect(valuesOf('year', {}, span)).toEqual([2026, 2026, 2026, 2027, 2027]);
    expect(valuesOf('startYear', {}, span)).toEqual([2026, 2026, 2026, 2026, 2026]);
    expect(valuesOf('year - startYear', {}, { months: 1 })).toEqual([0]);
  });

  test('active is from its first month up to, but not including, its last', () => {
    expect(valuesOf('active(1, 3)', {}, { months: 5 })).toEqual([0, 1, 1, 0, 0]);
    expect(valuesOf('active(1, 3 + 1)', {}, { months: 5 })).toEqual([0, 1, 1, 1, 0]);
    expect(valuesOf('active(2, 2)', {}, { months: 4 })).toEqual([0, 0, 0, 0]);
    expect(valuesOf('active(3, 1)', {}, { months: 4 })).toEqual([0, 0, 0, 0]);
    // a drawn date that is whole but for a rounding error
    expect(valuesOf('active(x, y)', { x: 1.0000001, y: 2.9999999 }, { months: 4 })).toEqual([0, 1, 1, 0]);
  });

  test('monthsSince is negative before', () => {
    expect(valuesOf('monthsSince(2)', {}, { months: 4 })).toEqual([-2, -1, 0, 1]);
  });

  test('inMonth and inMonths are the ways between the month and the year', () => {
    expect(valuesOf('inMonth(x)', { x: 6 }, { months: 1, rest: { unit: '1*year' } })).toEqual([0.5]);
    expect(valuesOf('inMonths(x)', { x: 2.5 }, { months: 1, rest: { unit: '1/year' } })).toEqual([30]);
  });
});

describe('compounded', () => {
  const from2024 = { start: january2026 + 6, months: 13 };
  const rates = { rate: { value: 0.02, years: { 2025: 0.1, 2026: 0.2, 2027: 0.5 } } };

  test('is the product over the years after the base year up to this one, stepping in January', () => {
    const values = valuesOf('compounded(rate, 2024)', rates, from2024);
    // 1.1 · 1.2 in 2026, · 1.5 from 2027
    expect(values[0]).toBe(1 * 1.1 * 1.2);
    expect(values[5]).toBe(1.1 * 1.2);
    expect(values[6]).toBe(1.1 * 1.2 * 1.5);
    expect(values[12]).toBe(1.1 * 1.2 * 1.5);
  });

  test('is 1 in the base year, and divides for earlier ones', () => {
    expect(valuesOf('compounded(rate, 2026)', rates, { months: 1 })).toEqual([1]);
    // 2026 seen from 2028: 1 / 1.02 (2028, the default) / 1.5 (2027)
    expect(valuesOf('compounded(rate, 2028)', rates, { months: 1 })).toEqual([1 / 1.02 / 1.5]);
  });

  test('there and back is 1', () => {
    // 1.1 · 1.2 = 1.32 one way, 1 / 1.32 the other; the product is 1 but for rounding
    const lines = [
      line('a.there', 'compounded(rate, 2024)'),
      line('a.b', 'there * compounded(rate, 2026) / 1.32', {}),
    ];
    const run = runOf(
      { inputs: [input('a.rate', { timed: true })], lines },
      { months: 1, numbers: { 'a.rate': rates.rate } },
    );
    expect(run.value('a.b')).toBeCloseTo(1, 14);
  });

  test('takes a rate that is computed from yearly inputs and the year', () => {
    // 2025: 0.1 + 0.01, 2026: 0.2 + 0.01; the year itself is the rate's year
    expect(valuesOf('compounded(rate + 0.01, 2024)', rates, { months: 1 })).toEqual([
      (1 + (0.1 + 0.01)) * (1 + (0.2 + 0.01)),
    ]);
    expect(valuesOf('compounded(if(year > 2025, rate, 0), 2024)', rates, { months: 1 })).toEqual([1.2]);
  });

  test('inside a rate is the level in the rate’s year', () => {
    // rate in 2026 = compounded(0.5, 2025) − 1 = 0.5; so 1.5 in 2026, and in 2027 · 2.25
    expect(
      valuesOf('compounded(compounded(x, 2025) - 1, 2025)', { x: 0.5 }, { months: 13 }).slice(11),
    ).toEqual([1.5, 1.5 * (1 + (1.5 * 1.5 - 1))]);
  });

  test('takes a year from a certain input, in a figure per year too', () => {
    const inputs = [input('a.rate', { timed: true }), input('a.base', { certain: true })];
    const lines = [line('a.b', 'compounded(rate, base)', { kind: 'figure', per: 'year' })];
    const run = runOf({ inputs, lines }, { months: 24, numbers: { 'a.rate': rates.rate, 'a.base': 2025 } });
    expect([...run.values('a.b')]).toEqual([1.2, 1.2 * 1.5]);
  });
});

describe('an input over time', () => {
  test('by calendar year: its own value, else the default', () => {
    const x = { value: 1, years: { 2025: 9, 2027: 3 } };
    expect(valuesOf('x', { x }, { start: january2026 + 10, months: 4 })).toEqual([1, 1, 3, 3]);
  });

  test('by steps: the last step reached', () => {
    const x = {
      value: 1,
      steps: [
        [1, 5],
        [3, 7],
      ] as const,
    };
    expect(valuesOf('x', { x }, { months: 5 })).toEqual([1, 5, 5, 7, 7]);
  });

  test('by steps that begin before the run', () => {
    const x = {
      value: 1,
      steps: [
        [-3, 5],
        [1, 7],
      ] as const,
    };
    expect(valuesOf('x', { x }, { months: 3 })).toEqual([5, 7, 7]);
  });

  test('by twelve weights, January first, scaled to mean 1', () => {
    const months = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4];
    // the sum is 16, so each counts 12 / 16
    const expected = [0.75, 3, 1.5, 0.75];
    expect(valuesOf('x', { x: { value: 1, months } }, { start: january2026 + 10, months: 4 })).toEqual(
      expected,
    );
    expect(valuesOf('x', { x: { value: 1, months: months.map(() => 0) } }, { months: 1 })).toEqual([0]);
    const year = valuesOf('x', { x: { value: 1, months } }, { months: 12 });
    expect(year.reduce((sum, value) => sum + value)).toBeCloseTo(12, 14);
  });

  test('is rounded half up to a whole number where it is one, each value by itself', () => {
    const x = {
      value: 2.5,
      steps: [
        [1, 2.4999],
        [2, -2.5],
      ] as const,
      whole: true,
    };
    expect(valuesOf('x', { x }, { months: 3 })).toEqual([3, 2, -2]);
  });

  test('is moved from its own price year to the scenario’s', () => {
    const run = runOf(
      {
        dimensions: [dimension('priceIndex', { fixedMembers: ['wages'] })],
        inputs: [input('priceIndex.growth', { per: 'priceIndex', timed: true }), input('a.x'), input('a.y')],
        lines: [line('a.b', 'x'), line('a.c', 'y')],
      },
      {
        months: 1,
        members: { priceIndex: ['wages'] },
        numbers: {
          'priceIndex.growth[wages]': { value: 0, years: { 2024: 0.1, 2025: 0.2 } },
          'a.x': {
            value: 100,
            priceShift: { rate: 'priceIndex.growth', member: 'wages', fromYear: 2023, toYear: 2025 },
          },
          'a.y': {
            value: 100,
            priceShift: { rate: 'priceIndex.growth', member: 'wages', fromYear: 2025, toYear: 2024 },
          },
        },
      },
    );
    // 100 · 1.1 · 1.2, and 100 / 1.2
    expect(run.value('a.b')).toBe(100 * (1.1 * 1.2));
    expect(run.value('a.c')).toBe(100 * (1 / 1.2));
  });
});

describe('a date', () => {
  const parts = {
    inputs: [input('a.from', { type: 'date' }), input('a.to', { type: 'date' })],
    lines: [line('a.b', 'active(from, to + 1)'), line('a.c', 'from')],
  };
  test('is a month number, or a milestone plus months, which may hang on another', () => {
    const scenario = {
      months: 6,
      dates: {
        'a.from': { milestone: 'opening', months: -1 },
        'a.to': { milestone: 'end', months: -1 },
        'milestones.opening': { milestone: 'pilot', months: 2 },
        'milestones.pilot': 1,
      },
    };
    const run = runOf(parts, scenario);
    // the opening is month 1 + 2, so from month 2 up to and including month 4
    expect([...run.values('a.b')]).toEqual([0, 0, 1, 1, 1, 0]);
    expect(run.value('a.c')).toBe(2);
  });

  test('moves the steps that hang on it', () => {
    const values = (opening: number): number[] => {
      const inputs = [input('a.x', { timed: true })];
      const x = { value: 1, steps: [[{ milestone: 'opening', months: 1 }, 5]] as const };
      const dates = { 'milestones.opening': opening };
      return [
        ...runOf({ inputs, lines: [line('a.b', 'x')] }, { months: 5, numbers: { 'a.x': x }, dates }).values(
          'a.b',
        ),
      ];
    };
    expect(values(0)).toEqual([1, 5, 5, 5, 5]);
    expect(values(2)).toEqual([1, 1, 1, 5, 5]);
    expect(values(-5)).toEqual([5, 5, 5, 5, 5]);
  });
});
