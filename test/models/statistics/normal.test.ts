import { describe, expect, it } from 'vitest';
import { normalCumulative } from '../../../models/statistics/normalCumulative.ts';
import { normalQuantile } from '../../../models/statistics/normalQuantile.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from './vectorFile.ts';

describe('normalQuantile', () => {
  const file = vectorFile<{ p: number }, number>('normalQuantile');
  it.each(file.cases)('of $in.p is $out', ({ in: { p }, out }) => {
    expect(normalQuantile(p)).toBeWithin(out, file.tolerance, `quantile ${p}`);
  });

  it('is infinite at 0 and 1 and refuses what is no probability', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow(StatisticsError);
  });

  it('never falls, and has the same size on both sides', () => {
    let before = -Infinity;
    for (let step = 1; step < 8192; step += 1) {
      const z = normalQuantile(step / 8192);
      expect(z).toBeGreaterThan(before);
      expect(z + normalQuantile((8192 - step) / 8192)).toBe(0);
      before = z;
    }
  });
});

describe('normalCumulative', () => {
  const file = vectorFile<{ z: number }, { lower: number; upper: number }>('normalCdf');
  it.each(file.cases)('at $in.z is $out.lower', ({ in: { z }, out }) => {
    expect(normalCumulative(z).lower).toBeWithin(out.lower, file.tolerance, `lower ${z}`);
    expect(normalCumulative(z).upper).toBeWithin(out.upper, file.tolerance, `upper ${z}`);
  });

  it('undoes the quantile, joins without a step, and has limits', () => {
    for (let z = -37; z <= 8; z += 0.037) {
      const { lower } = normalCumulative(z);
      const tolerance = { relative: 1e-13, absolute: 3e-16 / Math.max(1e-17, Math.min(1, 4 * (1 - lower))) };
      expect(normalQuantile(lower)).toBeWithin(z, tolerance, `z ${z}`);
    }
    const below = normalCumulative(2.5 - 4e-16).upper;
    expect(normalCumulative(2.5).upper).toBeWithin(below, { relative: 2e-14, absolute: 0 }, 'join');
    expect(normalCumulative(Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(normalCumulative(-Infinity)).toEqual({ lower: 0, upper: 1 });
    expect(normalCumulative(NaN).lower).toBeNaN();
  });
});
