import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exponential } from '../../../models/statistics/exponential.ts';
import { naturalLogarithm } from '../../../models/statistics/naturalLogarithm.ts';
import { power } from '../../../models/statistics/power.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { unitsApart } from './unitsApart.ts';

/** Correctly rounded values from mpmath; the file says how. */
const known = JSON.parse(
  readFileSync(new URL('elementaryFunctions.json', import.meta.url), 'utf8'),
) as Record<'exponential' | 'naturalLogarithm' | 'power', number[][]>;

function worst(found: (row: number[]) => number, rows: number[][]): number {
  return Math.max(...rows.map((row) => unitsApart(found(row), row.at(-1)!)));
}

describe('exponential', () => {
  it('is within one unit in the last place of the true value', () => {
    expect(known.exponential.length).toBeGreaterThan(200);
    expect(worst(([x]) => exponential(x!), known.exponential)).toBeLessThanOrEqual(1);
  });

  it('is within two units of Math.exp over a wide grid, which may itself be one off', () => {
    let most = 0;
    for (let step = 0; step <= 200_000; step += 1) {
      const x = -745 + step * (1454.7 / 200_000);
      most = Math.max(most, unitsApart(exponential(x), Math.exp(x)));
    }
    expect(most).toBeLessThanOrEqual(2);
  });

  it('never falls from one double to the next', () => {
    for (const start of [-700.5, -1, -0.34657359027997264, 0, 0.34657359027997264, 1.0397207708399179, 300]) {
      let x = start - 2000 * Math.max(Math.abs(start), 1e-3) * 2.3e-16;
      for (let step = 0; step < 4000; step += 1) {
        const next = x + Math.max(Math.abs(x), 1e-3) * 2.3e-16;
        expect(exponential(next) >= exponential(x), `at ${x}`).toBe(true);
        x = next;
      }
    }
  });

  it.each([
    [0, 1],
    [-0, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [NaN, NaN],
    [709.7827128933841, Infinity],
    [-745.14, 0],
    [1, Math.E],
  ])('of %d is %d', (x, expected) => expect(exponential(x)).toBe(expected));
});

describe('naturalLogarithm', () => {
  it('is within one unit in the last place of the true value', () => {
    expect(known.naturalLogarithm.length).toBeGreaterThan(200);
    expect(worst(([x]) => naturalLogarithm(x!), known.naturalLogarithm)).toBeLessThanOrEqual(1);
  });

  it('is within two units of Math.log over wide grids, which may itself be one off', () => {
    let most = 0;
    for (let step = 1; step <= 100_000; step += 1) {
      most = Math.max(most, unitsApart(naturalLogarithm(step * 3e-5), Math.log(step * 3e-5)));
      const large = step * 1.7e303;
      most = Math.max(most, unitsApart(naturalLogarithm(large), Math.log(large)));
      const small = step * 5e-324;
      most = Math.max(most, unitsApart(naturalLogarithm(small), Math.log(small)));
    }
    expect(most).toBeLessThanOrEqual(2);
  });

  it('undoes the exponential', () => {
    for (let x = -700; x <= 700; x += 0.37) {
      expect(Math.abs(naturalLogarithm(exponential(x)) - x)).toBeLessThanOrEqual(
        4e-16 * Math.max(1, Math.abs(x)),
      );
    }
  });

  it.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [-1, NaN],
    [Infinity, Infinity],
    [NaN, NaN],
    [Math.E, 1],
    [2, Math.LN2],
  ])('of %d is %d', (x, expected) => expect(naturalLogarithm(x)).toBe(expected));
});

describe('power', () => {
  it('is within one unit in the last place of the true value', () => {
    expect(known.power.length).toBeGreaterThan(250);
    expect(worst(([base, exponent]) => power(base!, exponent!), known.power)).toBeLessThanOrEqual(1);
  });

  it('is within two units of Math.pow over a wide grid, which may itself be one off', () => {
    let most = 0;
    for (let step = 0; step < 100_000; step += 1) {
      const base = 0.5 + step * 2e-5;
      const exponent = -400.37 + ((step * 7919) % 801);
      most = Math.max(most, unitsApart(power(base, exponent), Math.pow(base, exponent)));
    }
    expect(most).toBeLessThanOrEqual(2);
  });

  it.each([
    [1, 1e300, 1],
    [7, 0, 1],
    [7, 1, 7],
    [2, 10, 1024],
    [2, -1074, 5e-324],
    [2, 1024, Infinity],
    [2, -1076, 0],
    [0.5, Infinity, 0],
    [2, -Infinity, 0],
    [2, Infinity, Infinity],
    [0.5, -1e300, Infinity],
    [3, NaN, NaN],
  ])('of %d and %d is %d', (base, exponent, expected) => expect(power(base, exponent)).toBe(expected));

  it.each([0, -2, NaN, Infinity])('refuses the base %d', (base) => {
    expect(() => power(base, 0.5)).toThrow(StatisticsError);
  });
});
