import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import { drawn } from '../../engine/simulate/drawing.ts';
import { runResult, type RunResult } from '../runResult.ts';
import { possibleRun } from './impossibleFuture.ts';
import { Simulated } from './simulated.ts';
import { usualDraws, type SimulationOptions } from './terms.ts';
import { uncertainInputs } from './uncertainInputs.ts';

/** What was drawn for one input in a future. */
export interface DrawnValue {
  readonly path: string;
  readonly label: Translated;
  readonly unit: string;
  /** In the unit of the input; of a path the mean of its years; null of an event. */
  readonly value: number | null;
  readonly base: number | null;
  /** Of an event: the month from which it is in effect, null where it does not happen. */
  readonly month?: string | null;
  /** Of a path: the value of each year. */
  readonly years?: Readonly<Record<string, number>>;
}

/** One simulated future as a full run. */
export interface FutureRun {
  /** Its number, from 1. */
  readonly future: number;
  readonly draws: number;
  readonly seed: number;
  readonly inputs: readonly DrawnValue[];
  readonly result: RunResult;
}

/**
 * One future of a simulation, by its number from 1, as a full deterministic run with all that was drawn for it: the
 * same numbers, bit for bit, as the simulation has for it.
 * @throws ScenarioError where nothing is uncertain, or the future is impossible
 */
export function openFuture(
  scenario: AcceptedScenario,
  future: number,
  options: SimulationOptions & { readonly monthly?: boolean | undefined },
): FutureRun {
  const simulated = new Simulated(scenario, { ...options, lines: [], draws: Math.max(future, options.draws ?? usualDraws) }); // prettier-ignore
  const { futures, assembly } = simulated;
  const { plan } = futures;
  const found = drawn(plan, future - 1, 1);
  const eventMonths = new Map(plan.events.map(({ path, never }, index) => {
    const month = found.columns[plan.inputs.length + index]![0]!;
    return [path, month === never ? null : monthText(assembly.inputs.start + month)];
  })); // prettier-ignore
  const uncertain = uncertainInputs(scenario, plan);
  const own = new Set(uncertain.map(({ path }) => path));
  const inputs = uncertain.map(({ path, label, unit, kind, base, column }): DrawnValue => {
    if (kind === 'event')
      return { path, label, unit, value: null, base: null, month: eventMonths.get(path) ?? null };
    const value = column(found)[0] ?? base;
    if (kind === 'number') return { path, label, unit, value, base };
    const prefix = `${path}.years.`;
    const years = plan.inputs.flatMap((input, index) => (input.path.startsWith(prefix) && !own.has(input.path) ? [[input.path.slice(prefix.length), found.columns[index]![0]!] as const] : [])); // prettier-ignore
    return { path, label, unit, value, base, years: Object.fromEntries(years) };
  });
  const run = possibleRun(simulated, future - 1);
  return {
    future,
    draws: simulated.draws,
    seed: simulated.sampling.seed,
    inputs,
    result: runResult(scenario, run, { monthly: options.monthly === true }),
  };
}
