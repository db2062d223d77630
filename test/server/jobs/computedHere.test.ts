import { expect, test } from 'vitest';
import { ScenarioError, words } from '../../../models/index.ts';
import { computedHere } from '../../../server/jobs/computedHere.ts';
import type { PartPool } from '../../../server/jobs/partPool.ts';

const asked = { question: 'simulate', scenarios: [], options: {} };
const message = words('Nei', 'Nei', 'No');

/** Threads of two stages with three parts and one, whose parts are computed as the test says. */
const poolOf = (compute: PartPool['compute']): PartPool => ({
  compute,
  gather: async ({ stage, counts }, read) => {
    if (stage < 1) return { kind: 'stage', stages: 2, parts: stage < 0 ? 3 : 1, given: Uint8Array.of(stage + 1) };
    const places = counts.flatMap((count, of) => Array.from({ length: count }, (_, part) => ({ stage: of, part })));
    const parts = await Promise.all(places.map(async (place) => [...(await read(place))]));
    return { kind: 'answer', answer: JSON.stringify(parts) };
  },
  stop: () => Promise.resolve(),
}); // prettier-ignore

test('a study is put together from its parts in their order, whoever comes first', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const pool = poolOf(async ({ stage, part, given }) => {
    if (stage === 0 && part === 0) await held;
    if (part === 2) release();
    return { kind: 'result', bytes: Uint8Array.of(...given, part) };
  });
  expect(await computedHere(pool, asked)).toBe('[[0,0],[0,1],[0,2],[1,0]]');
});

test('one that cannot be put says why, and its other parts are left', async () => {
  let isLeft = false;
  const pool = poolOf(async ({ part }, signal) => {
    if (part === 1) return { kind: 'refused', problems: [{ path: 'of', message, expected: message }] };
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        isLeft = true;
        resolve();
      });
    });
    return { kind: 'result', bytes: new Uint8Array() };
  });
  const refused = await computedHere(pool, asked).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ScenarioError);
  expect((refused as ScenarioError).problems).toMatchObject([{ path: 'of' }]);
  expect(isLeft).toBe(true);
});
