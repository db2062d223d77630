import { describe, expect, test } from 'vitest';
import { valuesOf } from './oneFormula.ts';

/** The value of a formula of pure numbers in its first month. */
const value = (formula: string, numbers: Record<string, number> = {}): number =>
  valuesOf(formula, numbers, { months: 1 })[0] ?? NaN;
const holds = (condition: string, numbers: Record<string, number> = {}): boolean =>
  value(`if(${condition}, 1, 0)`, numbers) === 1;

describe('arithmetic', () => {
  const rows: [formula: string, numbers: Record<string, number>, expected: number][] = [
    ['x + y * 2', { x: 1, y: 3 }, 7],
    ['(x + y) * 2', { x: 1, y: 3 }, 8],
    ['x - y - 1', { x: 10, y: 3 }, 6],
    ['x / 4 / 2', { x: 16 }, 2],
    ['-x^2', { x: 3 }, -9],
    ['(-x)^2', { x: 3 }, 9],
    ['min(x, y, 2)', { x: 3, y: 1 }, 1],
    ['max(x, y, 2)', { x: 3, y: 1 }, 3],
    // whole exponents by multiplication, also of what is not above 0
    ['x^3', { x: -2 }, -8],
    ['x^0', { x: 0 }, 1],
    ['x^-2', { x: 4 }, 1 / 16],
    ['x^10', { x: 2 }, 1024],
    ['2^3^2', {}, 512],
    // fractional ones by one own exp and log: the root of 2 as IEEE rounds it, and 0 to a positive power
    ['x^0.5', { x: 2 }, Math.SQRT2],
    ['x^0.5', { x: 0 }, 0],
    ['x^y', { x: 9, y: 0.5 }, 3],
    ['x^y', { x: 5, y: 0 }, 1],
    // divide: otherwise where b is 0, of either sign
    ['divide(x, y, 7)', { x: 6, y: 2 }, 3],
    ['divide(x, y, 7)', { x: 6, y: 0 }, 7],
    ['divide(x, y, 7)', { x: 6, y: -0 }, 7],
    // mod of whole numbers has the sign of b, so that it counts backwards too: -1 = 12 × -1 + 11
    ['mod(x, 12)', { x: 25 }, 1],
    ['mod(x, 12)', { x: -1 }, 11],
    ['mod(x, 12)', { x: 24 }, 0],
    ['mod(x, y)', { x: 7, y: -3 }, -2],
    // ceilTo: the next step upwards, less the tolerance; step 0 is no step
    ['ceilTo(x, 0.5)', { x: 1.1 }, 1.5],
    ['ceilTo(x, 0.5)', { x: 1.5 }, 1.5],
    ['ceilTo(x, 0.5)', { x: 0 }, 0],
    ['ceilTo(x, y)', { x: 1.1, y: 0 }, 1.1],
    ['ceilTo(x, 5)', { x: -7 }, -5],
    // 1.0000005 / 1 less 0.000001 is under 1; 1.000002 is above
    ['ceilTo(x, 1)', { x: 1.0000005 }, 1],
    ['ceilTo(x, 1)', { x: 1.000002 }, 2],
    // 0.1 + 0.2 is a bit above 0.3: without the tolerance this were 0.4
    ['ceilTo(x + y, 0.1)', { x: 0.1, y: 0.2 }, 3 * 0.1],
    ['if(x > 0, 1, 2)', { x: 1 }, 1],
    ['if(x > 0, 1, 2)', { x: -1 }, 2],
  ];
  test.each(rows)('%s with %o is %d', (formula, numbers, expected) => {
    expect(value(formula, numbers)).toBeCloseTo(expected, 14);
  });

  test('of literals alone is the same as of inputs', () => {
    for (const [literal, formula, numbers] of [
      ['0.1 + 0.2 - 0.3', 'x + y - z', { x: 0.1, y: 0.2, z: 0.3 }],
      ['ceilTo(0.1 + 0.2, 0.1)', 'ceilTo(x + y, x)', { x: 0.1, y: 0.2 }],
      ['1.07^13', 'x^13', { x: 1.07 }],
      ['1.07^-13', 'x^-13', { x: 1.07 }],
      ['1.07^13.5', 'x^13.5', { x: 1.07 }],
      ['divide(1, 3, 0) * 3 - 1', 'divide(x, y, 0) * y - x', { x: 1, y: 3 }],
      ['mod(100, 7)', 'mod(x, y)', { x: 100, y: 7 }],
    ] as const)
      expect([literal, value(literal)]).toEqual([literal, value(formula, numbers)]);
  });

  test('takes large whole powers without delay', () => {
    expect(value('1^1000000000')).toBe(1);
    expect(value('x^1000000000', { x: 0.5 })).toBe(0);
    expect(value('x^9007199254740992', { x: -1 })).toBe(1);
    expect(value('x^1e300', { x: 1 })).toBe(1);
    // 1.01^480: 118.6477… (exp(480 · ln 1.01))
    expect(value('x^480', { x: 1.01 })).toBeCloseTo(Math.exp(480 * Math.log1p(0.01)), 9);
  });
});

describe('a comparison', () => {
  // 0.1 + 0.2 - 0.3 is 5.6e-17, not 0
  const sum = { x: 0.1, y: 0.2, z: 0.3 };
  const rows: [condition: string, numbers: Record<string, number>, holds: boolean][] = [
    ['x + y - z >= 0', sum, true],
    ['x + y - z <= 0', sum, true],
    ['x + y - z = 0', sum, true],
    ['x + y - z > 0', sum, false],
    ['x + y - z < 0', sum, false],
    // the tolerance is 0.000001: within it numbers are equal
    ['x >= 1', { x: 1 - 0.0000009 }, true],
    ['x >= 1', { x: 1 - 0.0000011 }, false],
    ['x > 1', { x: 1 + 0.0000009 }, false],
    ['x > 1', { x: 1 + 0.0000011 }, true],
    ['x <= 1', { x: 1 + 0.0000009 }, true],
    ['x <= 1', { x: 1 + 0.0000011 }, false],
    ['x < 1', { x: 1 - 0.0000009 }, false],
    ['x < 1', { x: 1 - 0.0000011 }, true],
    ['x = 1', { x: 1 + 0.0000009 }, true],
    ['x = 1', { x: 1 - 0.0000009 }, true],
    ['x = 1', { x: 1 + 0.0000011 }, false],
    ['x = 1', { x: 1 - 0.0000011 }, false],
    ['not x = 1', { x: 2 }, true],
    ['x > 0 and y > 0', { x: 1, y: 0 }, false],
    ['x > 0 and y > 0', { x: 1, y: 1 }, true],
    ['x > 0 or y > 0', { x: 0, y: 1 }, true],
    ['x > 0 or y > 0', { x: 0, y: 0 }, false],
    ['not (x > 0 or y > 0) or x = 1', { x: 1, y: 1 }, true],
  ];
  test.each(rows)('%s with %o: %s', (condition, numbers, expected) => {
    expect(holds(condition, numbers)).toBe(expected);
  });

  test('of literals has the same tolerance', () => {
    expect(holds('0.1 + 0.2 - 0.3 >= 0')).toBe(true);
    expect(holds('0.1 + 0.2 - 0.3 > 0')).toBe(false);
    expect(holds('0.1 + 0.2 = 0.3')).toBe(true);
  });
});
