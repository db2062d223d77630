import { assemble, type Assembly } from '../../../../models/engine/assemble.ts';
import { planOf } from '../../../../models/engine/simulate/planOf.ts';
import type { SimulationPlan } from '../../../../models/engine/simulate/futures.ts';
import type { UncertainNumber, Uncertainty } from '../../../../models/engine/simulate/uncertainty.ts';
import type { Sampling } from '../../../../models/engine/simulate/unitDraws.ts';
import { neverHappens, type ScenarioInputs } from '../../../../models/scenario/scenarioInputs.ts';
import type { Distribution } from '../../../../models/statistics/distribution.ts';
import { normalDistribution } from '../../../../models/statistics/normalDistribution.ts';
import { line, modelOf } from '../../language/artificialDeclaration.ts';
import { inputsOf, type ArtificialScenario, type NumberEntry } from '../artificialInputs.ts';
import { input } from '../oneFormula.ts';

/** A model of one line `a.b` over pure numbers `a.<name>`, put together for their values. */
export function assemblyOf(
  formula: string,
  numbers: Readonly<Record<string, number | NumberEntry>>,
  { scenario = {}, events = {} }: { scenario?: ArtificialScenario; events?: Readonly<Record<string, readonly string[]>> } = {},
): Assembly {
  const inputs = Object.keys(numbers).map((name) => input(`a.${name}`, { timed: true }));
  const named = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`a.${name}`, value]));
  const read = inputsOf({ months: 36, ...scenario, numbers: named });
  return assemble(modelOf({ inputs, lines: [line('a.b', formula)] }), withEvents(read, events));
} // prettier-ignore

/** The same inputs, with events that set numbers to 1000: by id of the input the ids of its events. */
const withEvents = (
  read: ScenarioInputs,
  events: Readonly<Record<string, readonly string[]>>,
): ScenarioInputs => ({
  ...read,
  number: (id, member) => ({
    ...read.number(id, member),
    events: (events[id] ?? []).map((event) => ({
      month: { path: `events.${event}.month`, value: neverHappens },
      effect: 'set' as const,
      value: { path: `events.${event}.value`, value: 1000 },
      low: -Infinity,
      high: Infinity,
    })),
  }),
});

/** An uncertain number, standard normal about its value unless told, that may be anything. */
export const uncertain = (
  path: string,
  rest: Partial<Omit<UncertainNumber, 'path'>> & { readonly distribution?: Distribution } = {},
): UncertainNumber => ({
  path,
  value: 0,
  distribution: normalDistribution({ mean: 0, deviation: 1 }),
  limits: { low: -Infinity, high: Infinity },
  ...rest,
});

/** How the futures of an assembly are drawn, with 10,240 Sobol points of seed 1 unless told. */
export const planned = (
  assembly: Assembly,
  { numbers = [], events = [], correlations = [], order = numbers.map(({ path }) => path), ...rest }: Partial<Uncertainty>,
  sampling: Partial<Sampling> = {},
): SimulationPlan =>
  planOf(assembly, { numbers, events, correlations, order, ...rest }, { method: 'sobol', seed: 1, draws: 10_240, ...sampling }); // prettier-ignore

/** Mean and standard deviation. */
export function momentsOf(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
}

/** Pearson's correlation. */
export function correlationOf(one: Float64Array, other: Float64Array): number {
  const [a, b] = [momentsOf(one), momentsOf(other)];
  const product = one.reduce((sum, value, index) => sum + (value - a.mean) * (other[index]! - b.mean), 0);
  return product / one.length / a.deviation / b.deviation;
}
