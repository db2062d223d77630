import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finiteValues, naiveValues } from './allValues.ts';
import { artificialModel } from './artificialModel.ts';

describe('the engine', () => {
  test('computes the same bits as a plain walk through the formulas', () => {
    const seen = { models: 0, values: 0, nonFinite: 0 };
    fc.assert(
      fc.property(artificialModel, (model) => {
        const expected = naiveValues(model);
        const found = finiteValues(model);
        seen.models += 1;
        const isFinite = [...expected.values()].every(Number.isFinite);
        expect(found !== undefined).toBe(isFinite);
        if (found === undefined) {
          seen.nonFinite += 1;
          return;
        }
        seen.values += found.size;
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
        const different = [...expected].filter(([name, value]) => !Object.is(found.get(name), value));
        expect(different.map(([name, value]) => [name, value, found.get(name)])).toEqual([]);
      }),
      { seed: 2026, numRuns: 200 },
    );
    expect(seen.nonFinite).toBeLessThan(seen.models / 10);
    expect(seen.values).toBeGreaterThan(20_000);
  }, 60_000);
});
