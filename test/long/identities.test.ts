import { describe, expect, it } from 'vitest';
import { OverScenarios } from '../models/hall/overScenarios.ts';

/** Four times five thousand scenarios, none of them those that `npm test` runs. */
const seeds = [1, 2, 3, 4];

describe('over many generated scenarios', () => {
  it.each(seeds)('the identities hold: seed %i', (seed) => {
    const scenarios = new OverScenarios();
    scenarios.prove({ seed, runs: 5000, comparedEach: 2, anotherEach: 10 });
    expect(scenarios.tried).toBe(5000);
    expect(scenarios.refused).toEqual([]);
  });
});
