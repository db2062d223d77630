import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openScenario, scenarioOpener } from '../../../models/hall/openScenario.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';
import { workedExampleA } from '../hall/workedExample.ts';

const { streams, economy, operations } = workedExampleA;

/** What comes of opening a document: values and hash, or the problems. */
function outcome(open: (document: unknown) => { readonly values: unknown; readonly hash: string }, document: unknown) {
  try {
    const { values, hash } = open(document);
    return { values, hash };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { problems: error.problems };
  }
} // prettier-ignore

describe('an opener that remembers', () => {
  test('opens generated documents as the ordinary one does, the first time and again', () => {
    const open = scenarioOpener((text) => createHash('sha256').update(text).digest('hex'));
    fc.assert(
      fc.property(generatedScenario, (document) => {
        const asked = JSON.parse(JSON.stringify(document)) as unknown;
        const expected = outcome(openScenario, asked);
        expect(outcome(open, asked)).toEqual(expected);
        expect(outcome(open, asked)).toEqual(expected);
      }),
      { numRuns: 30, seed: 20_261_123 },
    );
  });

  // Each stands between two that are right: what was right before does not hide what is wrong now.
  const wrong: readonly [what: string, changes: object][] = [
    ['a number outside its limits', { streams: { goods: { ...streams.goods, yearlyPotential: -1 } } }],
    ['a text for a number', { economy: { ...economy, population: 'many' } }],
    ['an unknown field of a group', { operations: { ...operations, itCosts: 1 } }],
    ['an unknown group', { operation: operations }],
    ['a group that is null', { economy: null }],
    ['two wrong groups', { economy: [], operations: 7 }],
  ];
  test.each(wrong)('refuses %s as the ordinary one does', (_, changes) => {
    const open = scenarioOpener();
    const right = outcome(openScenario, workedExampleA);
    expect(right).toHaveProperty('hash');
    expect(outcome(open, workedExampleA)).toEqual(right);
    const expected = outcome(openScenario, { ...workedExampleA, ...changes });
    expect(expected).toHaveProperty('problems');
    expect(outcome(open, { ...workedExampleA, ...changes })).toEqual(expected);
    expect(outcome(open, workedExampleA)).toEqual(right);
  });

  test('opens a variant as the ordinary one does, also when its base is another', () => {
    const open = scenarioOpener();
    const { format, version } = workedExampleA;
    const variant = { format, version, id: 'variant', title: 'Variant', extends: workedExampleA.id, changes: { 'economy.population': 5000 } }; // prettier-ignore
    for (const yearlyPotential of [100, 120, 100]) {
      const base = { ...workedExampleA, streams: { goods: { ...streams.goods, yearlyPotential } } };
      const expected = openScenario(variant, () => base);
      const { values, hash } = open(variant, () => base);
      expect({ values, hash }).toEqual({ values: expected.values, hash: expected.hash });
    }
  });

  test('forgets what has not come for long, and opens it all the same', () => {
    const open = scenarioOpener();
    const at = (tonnes: number) => ({ ...workedExampleA, streams: { goods: { ...streams.goods, yearlyPotential: tonnes } } });
    for (let tonnes = 100; tonnes < 150; tonnes += 1) expect(open(at(tonnes)).hash).toBe(openScenario(at(tonnes)).hash);
    expect(open(at(100)).hash).toBe(openScenario(at(100)).hash);
  }); // prettier-ignore
});
