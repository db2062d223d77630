import { describe, expect, it } from 'vitest';
import { OverScenarios } from './overScenarios.ts';

const runs = 1000;

/**
 * Inputs that no formula reads: the calendar of the run, kinds that say which formula a member has, the third of three
 * origins that make a whole (a check reads it), and the priority that puts grants in line.
 */
const notByFormulas = ['timeline.start', 'volumes.fromBusinesses', 'operations.kind', 'funding.priority'];

describe('over generated scenarios', () => {
  const scenarios = new OverScenarios();

  it('the identities hold', { timeout: 300_000 }, () => {
    scenarios.prove({ seed: 20_261_122, runs, comparedEach: 5, anotherEach: 16 });
    expect(scenarios.tried).toBe(runs);
  });

  it('hardly any of them is refused', () => {
    expect(scenarios.refused.length / runs, scenarios.refused.join('\n')).toBeLessThan(0.01);
  });

  it('every line is there, and is not always 0', () => {
    expect(scenarios.linesAtRest).toEqual([]);
  });

  it('every input is read by some line', () => {
    expect(scenarios.inputsNotRead).toEqual(notByFormulas);
  });

  it('every rule is broken by some', () => {
    expect(scenarios.rulesKept).toEqual([]);
  });
});
