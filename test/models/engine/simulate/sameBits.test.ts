import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Assembly } from '../../../../models/engine/assemble.ts';
import { wantedOf, type Wanted } from '../../../../models/engine/batch/partialRun.ts';
import { Futures, type SimulationPlan } from '../../../../models/engine/simulate/futures.ts';
import { planOf } from '../../../../models/engine/simulate/planOf.ts';
import { uncertaintyOf } from '../../../../models/analyses/simulation/uncertaintyOf.ts';
import { runAssembly } from '../../../../models/engine/run.ts';
import { hallModel } from '../../../../models/hall/hallModel.ts';
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { declareModel } from '../../../../models/language/declaredModel.ts';
import type { AcceptedScenario } from '../../../../models/scenario/acceptedScenario.ts';
import { uniformDistribution } from '../../../../models/statistics/uniformDistribution.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';
import { rangedDocument } from '../../hall/rangedDocument.ts';
import { artificialModel } from '../artificialModel.ts';
import { inputsOf } from '../artificialInputs.ts';
import { Random } from '../random.ts';
import { planned, uncertain } from './artificialFutures.ts';

/** All values of a scenario: of every line in every `step`-th month, of each year, of each figure. */
const everything = ({ instances, program }: Assembly, step: number): readonly Wanted[] =>
  instances.flatMap((instance) => {
    const { kind, per } = instance.line.declaration;
    const [length, each] = kind !== 'figure' ? [program.months, step] : [per === 'year' ? program.years : 1, 1]; // prettier-ignore
    return Array.from({ length: Math.ceil(length / each) }, (_, at) => wantedOf(instance, at * each));
  });

/** A scenario with ranges, ready to be drawn. */
function readied(scenario: AcceptedScenario): { readonly assembly: Assembly; readonly plan: SimulationPlan } {
  const assembly = assemble(hallModel, scenario.read);
  return {
    assembly,
    plan: planOf(assembly, uncertaintyOf(scenario), { method: 'sobol', seed: 5, draws: 1000 }),
  };
}

const ranged = (id: string, collapsed = false) =>
  readied(openScenario(rangedDocument(openFile(scenarioFile(id)), { collapsed })));

/** How many values are not the same bits. */
const off = (one: Float64Array, other: Float64Array): number =>
  one.length === other.length ? one.filter((value, at) => !Object.is(value, other[at])).length : Infinity;

/** Halls of every kind, and some whose numbers are published. */
const several = [
  'tromso',
  'drammen-eget-bygg',
  'haugalandet-iks',
  'baerum-byggebank',
  'skien-arbeidstrening',
  'asker-before',
  'stavanger-2021',
  'trollhattan-2023',
];

describe('compiled and other futures', { timeout: 30_000 }, () => {
  it.each(several)('of %s with a range on every number have the same bits', (id) => {
    const { assembly, plan } = ranged(id);
    expect(plan.inputs.length).toBeGreaterThan(1);
    const wanted = everything(assembly, 29);
    const [compiled, scalar] = (['compiled', 'scalar'] as const).map((engine) => new Futures(assembly, plan, wanted, engine).block(10, 3)); // prettier-ignore
    expect(off(compiled!.values, scalar!.values)).toBe(0);
    expect(off(compiled!.rows, scalar!.rows)).toBe(0);
    // Something of all this varies.
    expect(compiled!.values.subarray(0, wanted.length)).not.toEqual(compiled!.values.subarray(wanted.length, 2 * wanted.length)); // prettier-ignore
  }); // prettier-ignore

  it('of Tromsø have them in every line and every month, and are those of whole runs', () => {
    const { assembly, plan } = ranged('tromso');
    const wanted = everything(assembly, 1);
    expect(wanted.length).toBeGreaterThan(50_000);
    const futures = new Futures(assembly, plan, wanted, 'compiled');
    const { values } = futures.block(0, 3);
    expect(off(values, new Futures(assembly, plan, wanted, 'scalar').block(0, 3).values)).toBe(0);
    for (let future = 0; future < 3; future += 1) {
      const run = runAssembly(assembly, futures.vector(future));
      const expected = assembly.instances.flatMap((instance) => Array.from({ length: run.lengthOf(instance) }, (_, at) => run.valueOf(instance, at))); // prettier-ignore
      expect(off(values.subarray(future * wanted.length, (future + 1) * wanted.length), Float64Array.from(expected))).toBe(0); // prettier-ignore
    }
  });

  it('of artificial models with random ranges have the same bits', () => {
    let values = 0;
    fc.assert(
      fc.property(artificialModel, fc.integer({ min: 0, max: 1e6 }), ({ declaration, scenario }, seed) => {
        const assembly = assemble(declareModel(declaration), inputsOf(scenario));
        const random = new Random(seed);
        const some = assembly.leaves.filter(() => random.once(2));
        const numbers = some.map(({ path, value }) => {
          const reach = (1 + random.below(10)) / 10;
          return uncertain(path, { value, distribution: uniformDistribution({ minimum: value - reach, maximum: value + reach }) }); // prettier-ignore
        });
        const correlations = numbers.length > 2 ? [{ first: numbers[0]!.path, second: numbers[2]!.path, value: 0.5 }] : []; // prettier-ignore
        const plan = planned(assembly, { numbers, correlations }, { seed });
        const wanted = everything(assembly, 1);
        const [compiled, scalar] = (['compiled', 'scalar'] as const).map((engine) => new Futures(assembly, plan, wanted, engine).block(3, 5).values); // prettier-ignore
        values += compiled!.length;
        expect(off(compiled!, scalar!)).toBe(0);
      }),
      { seed: 2028, numRuns: 60 },
    );
    expect(values).toBeGreaterThan(5000);
  });
});

describe('futures', { timeout: 30_000 }, () => {
  it.each(['compiled', 'scalar'] as const)('have the same bits in blocks of any size (%s)', (engine) => {
    const { assembly, plan } = ranged('nordreisa-liten-kommune');
    const wanted = everything(assembly, 50);
    const futures = new Futures(assembly, plan, wanted, engine);
    const count = engine === 'compiled' ? 1000 : 70;
    const whole = futures.block(0, count).values;
    for (const size of [1, 7, 64, 256]) {
      const blocks = new Float64Array(whole.length);
      for (let first = 0; first < count; first += size)
        blocks.set(futures.block(first, Math.min(size, count - first)).values, first * wanted.length);
      expect(off(blocks, whole), `blocks of ${size}`).toBe(0);
    }
  });

  it.each(['tromso', 'drammen-eget-bygg'])(
    'of %s are the deterministic run where every range is collapsed and no event can happen',
    (id) => {
      const { assembly, plan } = ranged(id, true);
      expect(plan.events.length).toBeGreaterThan(0);
      expect(plan.correlated.length).toBeGreaterThan(0);
      expect(plan.paths.length).toBeGreaterThan(0);
      const wanted = everything(assembly, 7);
      for (const engine of ['compiled', 'scalar'] as const) {
        const futures = new Futures(assembly, plan, wanted, engine);
        const { values } = futures.block(0, 5);
        const base = futures.base();
        for (let future = 0; future < 5; future += 1)
          expect(off(values.subarray(future * wanted.length, (future + 1) * wanted.length), base)).toBe(0);
      }
    },
  );
});
