import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { readText } from '../../../models/scenario/readText.ts';
import { generatedScenario, type RawScenario } from './generatedScenario.ts';
import { hallRun } from './hallRun.ts';

type Raw = Record<string, unknown>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value); // prettier-ignore

/** The same values with every object's keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turned(inner)])); // prettier-ignore
}

const bitsOf = (document: RawScenario): Buffer => {
  const { arena } = hallRun(document).run;
  return Buffer.from(arena.buffer, arena.byteOffset, arena.byteLength);
};

const over = (check: (document: RawScenario) => void): void =>
  fc.assert(fc.property(generatedScenario, check), { seed: 7, numRuns: 25, endOnFailure: true });

describe('a scenario', { timeout: 60_000 }, () => {
  it('goes through its file unchanged', () => {
    over((document) => {
      const before = hallRun(document);
      const after = hallRun(readText(JSON.stringify(document, undefined, 2)));
      expect(JSON.stringify(after.scenario.values)).toBe(JSON.stringify(before.scenario.values));
      expect(JSON.stringify(after.result)).toBe(JSON.stringify(before.result));
    });
  });

  it('gives the same bits whatever the order of members, keys and display', () => {
    over((document) => {
      const order = Object.fromEntries(Object.entries((document['order'] ?? {}) as Record<string, string[]>).map(([list, ids]) => [list, [...ids].reverse()])); // prettier-ignore
      const other = { ...(turned(document) as RawScenario), order };
      expect(bitsOf(other).equals(bitsOf(document))).toBe(true);
      expect(openScenario(other).hash).toBe(openScenario(document).hash);
    });
  });

  it('gives the same with its defaults written out', () => {
    over((document) => {
      const { head, values, hash } = openScenario(document);
      const whole = openScenario({ ...head, ...values });
      expect(whole.values).toEqual(values);
      expect(whole.hash).toBe(hash);
    });
  });
});
