import { Batch } from '../engine/batch/batch.ts';
import { wantedOf } from '../engine/batch/partialRun.ts';
import { runAssembly } from '../engine/run.ts';
import { assemble, type Assembly } from '../engine/assemble.ts';
import { hallModel } from '../hall/hallModel.ts';
import type { Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { runwaySentence } from '../sentences/runwaySentence.ts';
import { allLevers } from './levers/allLevers.ts';
import { isThere } from './levers/lever.ts';
import { LeverGround } from './levers/leverGround.ts';
import { inputAxes } from './inputAxis.ts';
import type { Steps } from './steps.ts';
import { verdictFacts } from './verdictFacts.ts';

/** How long the money lasts with one thing at another number. */
export interface RunwayAt {
  readonly value: number;
  /** Whole months after the pilot; null where the money does not run out in the period. */
  readonly months: number | null;
  /** Months longer (or, below 0, shorter) than today; to the end of the period where it does not run out. */
  readonly change: number;
}

/** What one lever or input does to how long the money lasts. */
export interface RunwayChange {
  /** Id of a lever, or path of an input. */
  readonly id: string;
  readonly kind: 'lever' | 'input';
  readonly label: Translated;
  readonly unit: string;
  readonly base: number;
  readonly low: RunwayAt;
  readonly high: RunwayAt;
}

/** How long the money lasts, and what shortens and lengthens it. */
export interface Runway {
  readonly months: number | null;
  /** The last month with money, `YYYY-MM`. */
  readonly lastMonth: string | null;
  readonly sentence: Translated;
  /** The share by which each thing was moved either way. */
  readonly share: number;
  /** The largest change first; what changes nothing is not in it. */
  readonly changes: readonly RunwayChange[];
  /** How many levers and inputs were tried and change nothing. */
  readonly without: number;
}

interface Tried extends Omit<RunwayChange, 'low' | 'high'> {
  readonly least: number;
  readonly most: number;
  readonly leaves: readonly number[];
  readonly valuesAt: (x: number) => readonly number[];
}

/** How long a computation goes on before it pauses, in values tried. */
const atOnce = 20;

/**
 * How long the money lasts after the pilot, and what each lever and each numeric input does to it when it is moved by a
 * share (a tenth) up and down, one at a time, within what the schema allows. The levers move several inputs together;
 * what is 0 today has no tenth and is left out. It says nothing about how likely a move is.
 */
export function* runwayChanges(
  scenario: AcceptedScenario,
  options: { readonly share?: number; readonly assembly?: Assembly } = {},
): Steps<Runway> {
  const { share = 0.1 } = options;
  const run = runAssembly(options.assembly ?? assemble(hallModel, scenario.read));
  const instance = run.instance('verdict.firstShortMonth');
  if (instance === undefined) throw new RangeError('The model has no line verdict.firstShortMonth.');
  const batch = new Batch(run.assembly, [wantedOf(instance)]);
  const after = run.value('verdict.pilotEnd') + 1;
  const monthsOf = (firstShort: number): number | null => (firstShort < -1000 ? null : firstShort - after);
  const today = monthsOf(run.valueOf(instance, 0));
  const lasting = (months: number | null): number => months ?? run.months - after;
  const all = thingsOf(scenario, new LeverGround(scenario, run), run.assembly);
  const changes: RunwayChange[] = [];
  for (const [index, thing] of all.entries()) {
    if (index % atOnce === 0) yield { done: index, total: all.length };
    const { least, most, leaves, valuesAt, ...said } = thing;
    const variation = batch.explore(leaves);
    if (!variation.reaches) continue;
    const at = (factor: number): RunwayAt | undefined => {
      const value = Math.min(most, Math.max(least, said.base * factor));
      const [found = NaN] = variation.rows(valuesAt(value));
      if (!Number.isFinite(found)) return undefined;
      const months = monthsOf(found);
      return { value, months, change: lasting(months) - lasting(today) };
    };
    const [low, high] = [at(1 - share), at(1 + share)];
    if (low === undefined || high === undefined || (low.change === 0 && high.change === 0)) continue;
    changes.push({ ...said, low, high });
  }
  const size = ({ low, high }: RunwayChange): number => Math.max(Math.abs(low.change), Math.abs(high.change));
  return {
    months: today,
    lastMonth: today === null ? null : monthText(run.assembly.inputs.start + after + today - 1),
    sentence: runwaySentence(verdictFacts(run)),
    share,
    changes: changes.sort((one, other) => size(other) - size(one)),
    without: all.length - changes.length,
  };
}

/** Every lever and every numeric input that is not 0. */
function thingsOf(scenario: AcceptedScenario, ground: LeverGround, assembly: Assembly): readonly Tried[] {
  const levers = allLevers(ground).flatMap((lever): readonly Tried[] => {
    if (!isThere(lever)) return [];
    const { id, label, unit, base, leaves, valuesAt } = lever;
    return [{ id, kind: 'lever', label, unit, base, least: -Infinity, most: Infinity, leaves, valuesAt }];
  });
  const inputs = inputAxes(scenario, assembly).map(
    ({ path, label, unit, base, low, high, leaves, valuesAt }): Tried => ({
      id: path,
      kind: 'input',
      label,
      unit,
      base,
      least: low,
      most: high,
      leaves,
      valuesAt,
    }),
  );
  // A lever that moves one input alone is that input.
  const known = new Set(levers.map(({ leaves }) => leaves.join()));
  return [...levers, ...inputs.filter(({ leaves }) => !known.has(leaves.join()))].filter(
    ({ base, leaves }) => base !== 0 && leaves.length > 0,
  );
}
