import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../../models/engine/assemble.ts';
import { Batch } from '../../../models/engine/batch/batch.ts';
import { wantedOf } from '../../../models/engine/batch/partialRun.ts';
import { ownNumbers, runAssembly } from '../../../models/engine/run.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';

const file = new URL('../../../scenarios/tromso.json', import.meta.url);
const assembly = assemble(hallModel, openScenario(JSON.parse(readFileSync(file, 'utf8'))).read);
const ids = ['verdict.resultMargin', 'verdict.additionalSupportPerYear', 'accounts.cash', 'verdict.runway'];
const wanted = assembly.instances
  .filter(({ line }) => ids.includes(line.declaration.id))
  .map((instance) => wantedOf(instance, instance.line.declaration.kind === 'figure' ? 0 : 100));
const own = ownNumbers(assembly);

/** The same values by a whole run. */
function byRun(vector: Float64Array): readonly number[] {
  const run = runAssembly(assembly, vector);
  return assembly.instances
    .filter(({ line }) => ids.includes(line.declaration.id))
    .map((instance) => run.valueOf(instance, instance.line.declaration.kind === 'figure' ? 0 : 100));
}

/** A vector with one number changed. */
const moved = (leaf: number, value: number): Float64Array => Float64Array.from(own, (each, at) => (at === leaf ? value : each)); // prettier-ignore

describe('a batch', () => {
  it('gives for every input, moved a little, the same bits as a run of the whole', () => {
    const batch = new Batch(assembly, wanted);
    expect([...batch.base()]).toEqual(byRun(own));
    for (let leaf = 0; leaf < own.length; leaf += 1) {
      const value = (own[leaf] ?? 0) * 0.97;
      const found = batch.vary([leaf]).rows([value]);
      expect([...found], assembly.leaves[leaf]?.path).toEqual(byRun(moved(leaf, value)));
    }
    expect([...batch.base()]).toEqual(byRun(own));
  });

  it('keeps the variations apart, whatever order they are asked in', () => {
    const batch = new Batch(assembly, wanted);
    const price = assembly.leaves.findIndex(({ path }) => path.endsWith('.salesPrice'));
    const wages = assembly.leaves.findIndex(({ path }) => path.endsWith('.yearlySalary'));
    const [one, both] = [batch.vary([price]), batch.vary([wages, price])];
    const numbers = [own[price] ?? NaN, own[wages] ?? NaN] as const;
    const dearer = byRun(moved(price, numbers[0] * 1.2));
    const lower = byRun(moved(wages, numbers[1] * 0.9));
    expect([...one.rows([numbers[0] * 1.2])]).toEqual(dearer);
    expect([...both.rows([numbers[1] * 0.9, numbers[0]])]).toEqual(lower);
    expect([...one.rows([numbers[0] * 1.2])]).toEqual(dearer);
    expect([...both.rows([numbers[1] * 0.9, numbers[0], numbers[1], numbers[0] * 1.2])]).toEqual([...lower, ...dearer]); // prettier-ignore
  });

  it('has the values of the scenario where nothing varies', () => {
    const batch = new Batch(assembly, wanted);
    expect([...batch.vary([]).rows([])]).toEqual(byRun(own));
  });
});

describe('a search on a batch', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Every third input moved up a little, beside itself unmoved, with the values of a run of the whole. */
  const places = [...own.keys()]
    .filter((leaf) => leaf % 3 === 0)
    .map((leaf) => {
      const [value, other] = [own[leaf] ?? 0, (own[leaf] ?? 0) * 1.04];
      return { leaf, values: [other, value], expected: [...byRun(moved(leaf, other)), ...byRun(own)] };
    });

  function explored(batch: Batch): void {
    const searches = places.map((place) => ({ ...place, search: batch.explore([place.leaf]) }));
    for (let round = 0; round < 4; round += 1)
      for (const { leaf, values, expected, search } of searches)
        expect([...search.rows(values)], assembly.leaves[leaf]?.path).toEqual(expected);
  }

  it('compiles once, when it has gone on for long enough, with the bits of a run before and after', () => {
    const batch = new Batch(assembly, wanted);
    const compile = vi.spyOn(batch, 'compile');
    const price = assembly.leaves.findIndex(({ path }) => path.endsWith('.salesPrice'));
    const free = byRun(moved(price, 0));
    expect([...batch.explore([price]).rows([0])]).toEqual(free);
    expect(compile).toHaveBeenCalledTimes(0);
    explored(batch);
    expect(compile).toHaveBeenCalledTimes(1);
    expect([...batch.explore([price]).rows([0])]).toEqual(free);
    expect([...batch.vary([price]).rows([0])]).toEqual(free);
    explored(batch);
    expect(compile).toHaveBeenCalledTimes(1);
    expect([...batch.explore([]).rows([])]).toEqual(byRun(own));
  });

  it('has them where nothing can be compiled', () => {
    vi.stubGlobal('WebAssembly', undefined);
    const batch = new Batch(assembly, wanted);
    const compile = vi.spyOn(batch, 'compile');
    explored(batch);
    expect(compile).toHaveBeenCalledTimes(0);
  });
});
