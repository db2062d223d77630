import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Assembly } from '../../../models/engine/assemble.ts';
import { Batch } from '../../../models/engine/batch/batch.ts';
import { wantedOf, type Wanted } from '../../../models/engine/batch/partialRun.ts';
import { compiledCode, compiledRows } from '../../../models/engine/compiled/compiledRows.ts';
import { canCompile } from '../../../models/engine/compiled/webAssembly.ts';
import { arenaOf, evaluate } from '../../../models/engine/evaluate.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { declareModel } from '../../../models/language/declaredModel.ts';
import { openFile, scenarioFile, scenarioFiles } from '../../scenarioFiles.ts';
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

/** What is asked of which numbers: of everything in turn, each so manieth; how many futures go together, and at once. */
interface Asked {
  readonly count: number;
  readonly eachWanted?: number;
  readonly eachLeaf?: number;
  readonly block?: number;
  readonly pairs?: number;
}

/** How many values of the compiled evaluator are not the bits of the other one. */
function differences(
  assembly: Assembly,
  { count, eachWanted = 1, eachLeaf = 1, block, pairs }: Asked,
): { readonly compared: number; readonly off: number } {
  const each = <Item>(list: readonly Item[], step: number): readonly Item[] => list.filter((_, at) => at % step === 0); // prettier-ignore
  const batch = new Batch(assembly, each(everything(assembly), eachWanted));
  const leaves = each([...batch.own.keys()], eachLeaf);
  if (leaves.length === 0) return { compared: 0, off: 0 };
  const values = vectors(
    Float64Array.from(leaves, (leaf) => batch.own[leaf] ?? NaN),
    count,
  );
  const scalar = batch.vary(leaves).rows(values);
  const compiled = new Float64Array(scalar.length);
  const arena = arenaOf(assembly.program);
  evaluate(assembly.program, arena, batch.own);
  compiledRows(compiledCode(batch.layout(leaves, block, pairs)), arena)(values, compiled);
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
      const assembly = assemble(hallModel, openFile(file).read);
      for (const pairs of [1, 2]) {
        // An odd number of futures: the last has no neighbour in its pair.
        const { compared, off } = differences(assembly, { count: 3, pairs });
        expect(off).toBe(0);
        expect(compared).toBeGreaterThan(2000);
      }
    },
  );

  it.each(scenarioFiles.map((file) => [file.id, file] as const))(
    'has them in few values of %s that hang on few numbers, most of which are kept nowhere',
    (_, file) => {
      const assembly = assemble(hallModel, openFile(file).read);
      const { compared, off } = differences(assembly, { count: 5, eachWanted: 41, eachLeaf: 5, block: 4 });
      expect(off).toBe(0);
      expect(compared).toBeGreaterThan(80);
    },
  );

  it('has them for artificial models of every kind of formula', { timeout: 60_000 }, () => {
    let values = 0;
    const asked = fc.record({
      count: fc.integer({ min: 1, max: 9 }),
      eachWanted: fc.integer({ min: 1, max: 9 }),
      eachLeaf: fc.integer({ min: 1, max: 3 }),
      block: fc.integer({ min: 1, max: 10 }),
      pairs: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(artificialModel, asked, ({ declaration, scenario }, what) => {
        const { compared, off } = differences(assemble(declareModel(declaration), inputsOf(scenario)), what);
        values += compared;
        expect(off).toBe(0);
      }),
      { seed: 2027, numRuns: 200 },
    );
    expect(values).toBeGreaterThan(10_000);
  });

  it('has them whatever the number of futures, across blocks', () => {
    const assembly = assemble(hallModel, openFile(scenarioFile('tromso')).read);
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

  it('holds little however much is asked for', () => {
    const assembly = assemble(hallModel, openFile(scenarioFile('tromso')).read);
    const months = Array.from({ length: assembly.program.months }, (_, month) => month);
    const batch = new Batch(assembly, assembly.instances.flatMap((line) => months.map((month) => wantedOf(line, line.line.declaration.kind === 'figure' ? 0 : month)))); // prettier-ignore
    expect(batch.width).toBeGreaterThan(50_000);
    const leaves = [...batch.own.keys()];
    expect(batch.layout(leaves).size).toBeLessThan(16e6);
    const values = vectors(batch.own, 9);
    expect(batch.compile(leaves).rows(values)).toEqual(batch.vary(leaves).rows(values));
  });
});
