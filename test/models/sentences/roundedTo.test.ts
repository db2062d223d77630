import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, roundedTo } from '../../../models/sentences/roundedTo.ts';

describe('a number rounded to one side', () => {
  const rows: [value: number, decimals: number, up: number, down: number][] = [
    [225.31, 1, 225.4, 225.3],
    [225.3, 1, 225.3, 225.3],
    [-225.31, 1, -225.3, -225.4],
    [0.29, 2, 0.29, 0.29],
    [1_310_000.2, 0, 1_310_001, 1_310_000],
    [0.000_04, 3, 0.001, 0],
    [-0.000_04, 3, 0, -0.001],
    [0, 2, 0, 0],
  ];
  it.each(rows)('%d to %d decimals', (value, decimals, up, down) => {
    expect([roundedTo(value, decimals, 'up'), roundedTo(value, decimals, 'down')]).toEqual([up, down]);
  });

  it('is never on the other side, nor a step away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const [up, down] = [roundedTo(value, decimals, 'up'), roundedTo(value, decimals, 'down')];
          expect(up).toBeGreaterThanOrEqual(value);
          expect(down).toBeLessThanOrEqual(value);
          expect(up - down).toBeLessThanOrEqual(1.001 * 10 ** -decimals);
          expect(Number(up.toFixed(decimals))).toBe(up);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('the decimals that give three digits', () => {
  const rows: [value: number, decimals: number][] = [
    [1234, 0],
    [123, 0],
    [12.3, 1],
    [1.2, 2],
    [0.05, 4],
    [-45, 1],
    [0, 0],
  ];
  it.each(rows)('of %d are %d', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));
});
