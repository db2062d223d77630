import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../models/statistics/betaQuantile.ts';
import { incompleteBeta } from '../../../models/statistics/incompleteBeta.ts';
import { logGamma } from '../../../models/statistics/logGamma.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import './vectorFile.ts';

const known = JSON.parse(readFileSync(new URL('specialFunctions.json', import.meta.url), 'utf8')) as {
  logGamma: [x: number, value: number][];
  incompleteBeta: [x: number, alpha: number, beta: number, value: number][];
};

describe('logGamma', () => {
  it.each(known.logGamma)('of %d is %d', (x, value) => {
    expect(logGamma(x)).toBeWithin(value, { relative: 1e-14, absolute: 1e-14 }, `x ${x}`);
  });

  it.each([0, -1, NaN])('refuses %d', (x) => expect(() => logGamma(x)).toThrow(StatisticsError));
});

describe('incompleteBeta', () => {
  it.each(known.incompleteBeta)('at %d with shapes %d and %d', (x, alpha, beta, value) => {
    // the terms of the logarithm grow with the shapes, and their rounding with them
    const tolerance = { relative: 1e-13 + 3e-16 * (alpha + beta) * 10, absolute: 0 };
    expect(incompleteBeta(x, alpha, beta)).toBeWithin(value, tolerance, 'value');
  });

  it('is 0 and 1 at the ends and refuses what lies beyond', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
    for (const [x, alpha, beta] of [
      [-0.1, 1, 1],
      [1.1, 1, 1],
      [NaN, 1, 1],
      [0.5, 0, 1],
      [0.5, 1, Infinity],
    ] as const) {
      expect(() => incompleteBeta(x, alpha, beta)).toThrow(StatisticsError);
    }
  });
});

describe('betaQuantile', () => {
  it('undoes incompleteBeta', () => {
    for (const [x, alpha, beta, value] of known.incompleteBeta) {
      // where the distribution function is flat, or x next to 1, its last bit stands for a wide range of x
      if (value > 0.999 || x > 0.9) continue;
      const back = incompleteBeta(betaQuantile(value, alpha, beta), alpha, beta);
      expect(back).toBeWithin(value, { relative: 1e-11, absolute: 0 }, `shapes ${alpha} and ${beta} at ${x}`);
    }
  });

  it('is the power of the probability when a shape is 1', () => {
    for (const alpha of [0.3, 1, 2.5, 40]) {
      for (const probability of [1e-9, 0.01, 0.5, 0.9, 0.999]) {
        const exact = Math.pow(probability, 1 / alpha);
        expect(betaQuantile(probability, alpha, 1)).toBeWithin(
          exact,
          { relative: 1e-12, absolute: 0 },
          `shape ${alpha}`,
        );
      }
    }
  });

  it('has limits and refuses what is no probability', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(() => betaQuantile(-0.1, 2, 3)).toThrow(StatisticsError);
    expect(() => betaQuantile(0.5, -2, 3)).toThrow(StatisticsError);
  });
});
