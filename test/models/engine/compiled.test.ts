import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Assembly } from '../../../models/engine/assemble.ts';
import { Batch, wantedOf, type Wanted } from '../../../models/engine/batch/batch.ts';
import { canCompile } from '../../../models/engine/compiled/webAssembly.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { declareModel } from '../../../models/language/declaredModel.ts';
import { openFile, scenarioFiles } from '../../scenarioFiles.ts';
import { artificialModel } from './artificialModel.ts';
import { inputsOf } from './artificialInputs.ts';

/** Values of every line: of each seventh month, so that all months of the year come, of each year, of each figure. */
const everything = ({ instances, program }: Assembly): readonly Wanted[] =>
  instances.flatMap((instance) => {
    const { kind, per } = instance.line.declaration;
    if (kind === 'figure')
      return Array.from({ length: per === 'year' ? program.years : 1 }, (_, at) => wantedOf(instance, at));
    return Array.from({ length: Math.ceil(program.months / 7) }, (_, at) => wantedOf(instance, at * 7));
  });

/** Vectors whose numbers lie up to a fifth from the scenario's own, the same in every run of the test. */
function vectors(own: Float64Array, count: number): Float64Array {
  let state = 1;
  const share = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Float64Array.from({ length: own.length * count }, (_, at) => (own[at % own.length] ?? 0) * (0.8 + 0.4 * share())); // prettier-ignore
}

/** How many values of the compiled evaluator are not the bits of the other one. */
function differences(assembly: Assembly, count: number): { readonly compared: number; readonly off: number } {
  const batch = new Batch(assembly, everything(assembly));
  const leaves = [...batch.own.keys()];
  if (leaves.length === 0) return { compared: 0, off: 0 };
  const values = vectors(batch.own, count);
  const compiled = batch.compile(leaves).rows(values);
  const scalar = batch.vary(leaves).rows(values);
  return {
    compared: compiled.length,
    off: compiled.filter((value, at) => !Object.is(value, scalar[at])).length,
  };
}

describe('the compiled evaluator', () => {
  it('can run here', () => expect(canCompile()).toBe(true));

  it.each(scenarioFiles.map((file) => [file.id, file] as const))(
    'has the bits of the other one in every line and month of %s, whatever varies',
    (_, file) => {
      // An odd number of futures: the last has no neighbour in its pair.
      const { compared, off } = differences(assemble(hallModel, openFile(file).read), 3);
      expect(off).toBe(0);
      expect(compared).toBeGreaterThan(2000);
    },
  );

  it('has them for artificial models of every kind of formula', { timeout: 60_000 }, () => {
    let values = 0;
    fc.assert(
      fc.property(artificialModel, ({ declaration, scenario }) => {
        const { compared, off } = differences(assemble(declareModel(declaration), inputsOf(scenario)), 5);
        values += compared;
        expect(off).toBe(0);
      }),
      { seed: 2027, numRuns: 200 },
    );
    expect(values).toBeGreaterThan(20_000);
  });

  it('has them whatever the number of futures, across blocks', () => {
    const file = scenarioFiles.find(({ id }) => id === 'tromso');
    if (file === undefined) throw new RangeError('there is no Tromsø');
    const assembly = assemble(hallModel, openFile(file).read);
    const cash = assembly.instances.filter(({ line }) => line.declaration.id === 'accounts.cash');
    const batch = new Batch(
      assembly,
      cash.map((line) => wantedOf(line, assembly.program.months - 1)),
    );
    const leaves = [...batch.own.keys()].slice(0, 40);
    const all = vectors(batch.own.slice(0, 40), 150);
    const whole = batch.vary(leaves).rows(all);
    for (const count of [1, 2, 63, 64, 65, 128, 150]) {
      const found = batch.compile(leaves).rows(all.subarray(0, count * leaves.length));
      expect([...found], `${count} futures`).toEqual([...whole.subarray(0, count)]);
    }
  });
});
