import { drawn } from '../../engine/simulate/drawing.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { discoverySentence } from '../../sentences/discoverySentence.ts';
import { primSteps, type PrimFind, type PrimOptions } from '../../statistics/prim.ts';
import { membersOf, type PrimBox } from '../../statistics/primBox.ts';
import { withoutLines } from '../sensitivity/rankImportance.ts';
import { sharedFutures, type BlockHelpers } from '../simulation/blockQueue.ts';
import { collectedFutures } from '../simulation/simulate.ts';
import { Simulated } from '../simulation/simulated.ts';
import type { SimulationOptions } from '../simulation/terms.ts';
import { uncertainInputs, type UncertainInput } from '../simulation/uncertainInputs.ts';
import { verdictColumn } from '../simulation/verdictRecording.ts';
import type { Steps } from '../steps.ts';

/** Which futures are looked for. */
export const discoverySides = ['fails', 'holds'] as const;

/** Which futures are looked for. */
export type DiscoverySide = (typeof discoverySides)[number];

/** One input that a box limits, in its own unit; an event is 1 where it happens. */
export interface Restriction extends Pick<UncertainInput, 'path' | 'label' | 'unit' | 'kind'> {
  /** Null where it is not limited on that side. */
  readonly low: number | null;
  readonly high: number | null;
  /** How likely as many such futures in the box would be if this input had nothing to do with it (quasi-probability). */
  readonly chance: number;
}

/** A box of input values in which the futures looked for gather. */
export interface DiscoveredBox {
  readonly restrictions: readonly Restriction[];
  /** Share of the futures looked for that are in the box. */
  readonly coverage: number;
  /** Share of the futures in the box that are of those looked for. */
  readonly density: number;
  /** Share of all futures that are in the box. */
  readonly mass: number;
  readonly futures: number;
  readonly sentence: Translated;
}

/** Where the futures that fail (or hold) gather. */
export interface Discovery {
  readonly of: DiscoverySide;
  readonly draws: number;
  readonly seed: number;
  /** How many of the futures are of those looked for. */
  readonly found: number;
  /** One after the other: each among what the ones before leave. */
  readonly boxes: readonly DiscoveredBox[];
  /** Why there are no boxes. */
  readonly reason?: NonNullable<PrimFind['reason']>;
  /** How likely a box as good as the first is if no input matters. */
  readonly chance?: number;
  /** Coverage against density on the way to the first box, from all futures to the smallest. */
  readonly trajectory: readonly {
    readonly coverage: number;
    readonly density: number;
    readonly mass: number;
  }[];
}

/** The most boxes; more are more than anyone reads. */
const mostBoxes = 3;

/** The most futures that are searched: more make the limits no clearer. */
const mostSearched = 10_240;

/**
 * Scenario discovery: in which box of input values do the futures that fail gather? The answer is a few limits on a few
 * inputs, with how much they cover and how pure they are. It says where such futures lie, not why they are such.
 */
export function* discover(
  scenario: AcceptedScenario,
  options: SimulationOptions & { readonly side?: DiscoverySide | undefined },
  helpers?: BlockHelpers,
): Steps<Discovery> {
  const of = options.side ?? 'fails';
  const asked = { ...withoutLines(options), draws: Math.min(mostSearched, options.draws ?? mostSearched) };
  helpers?.expect(sharedFutures(scenario, asked));
  const run = new Simulated(scenario, asked);
  const collected = yield* collectedFutures<undefined>(run, helpers, () => undefined);
  const { plan } = run.futures;
  const inputs = uncertainInputs(scenario, plan).filter(({ at }) => at.length > 0);
  const draws = collected.kept;
  const found = drawn(plan, 0, draws);
  let columns = inputs.map(({ column }) => column(found));
  const holds = collected.column(verdictColumn.holds);
  let interesting = Uint8Array.from(holds, (each) => Number((each === 1) === (of === 'holds')));
  const all = interesting.reduce((sum, each) => sum + each, 0);
  const base = { of, draws, seed: run.sampling.seed, found: all };
  const boxes: DiscoveredBox[] = [];
  let first: PrimFind | undefined;
  while (boxes.length < mostBoxes && inputs.length > 0) {
    const find = yield* searched({ columns, interesting, seed: run.sampling.seed }, draws);
    first ??= find;
    const { box } = find;
    // A later box that is no purer than all futures are says nothing.
    if (box === undefined || find.restrictions.length === 0 || box.density <= all / draws) break;
    boxes.push(described(find, box, inputs, { of, all, draws }));
    const inside = membersOf({ columns, interesting }, box.limits);
    const left = <List extends Float64Array | Uint8Array>(list: List): List => list.filter((_, row) => inside[row] === 0) as List; // prettier-ignore
    columns = columns.map(left);
    interesting = left(interesting);
  }
  const trajectory = (first?.trajectory ?? []).map(({ coverage, density, mass }) => ({
    coverage,
    density,
    mass,
  }));
  const { reason, chance } = first ?? {};
  return {
    ...base,
    boxes,
    trajectory,
    ...(reason === undefined ? {} : { reason }),
    ...(chance === undefined ? {} : { chance }),
  };
}

/** The search for one box; all futures are computed by then, and who waits may still leave. */
function* searched(options: PrimOptions, draws: number): Steps<PrimFind> {
  const search = primSteps(options);
  let step = search.next();
  while (step.done !== true) {
    yield { done: draws, total: draws };
    step = search.next();
  }
  return step.value;
}

function described(
  { restrictions }: PrimFind,
  box: PrimBox,
  inputs: readonly UncertainInput[],
  { of, all, draws }: { readonly of: DiscoverySide; readonly all: number; readonly draws: number },
): DiscoveredBox {
  const named = restrictions.map(({ input, low, high, quasiProbability }): Restriction => {
    const { path, label, unit, kind } = inputs[input]!;
    const limit = (value: number): number | null => (Number.isFinite(value) ? value : null);
    return { path, label, unit, kind, low: limit(low), high: limit(high), chance: quasiProbability };
  });
  // What cuts most away is said first.
  named.sort((one, other) => one.chance - other.chance);
  const coverage = box.interesting / all;
  return {
    restrictions: named,
    coverage,
    density: box.density,
    mass: box.points / draws,
    futures: box.points,
    sentence: discoverySentence({ of, coverage, density: box.density, restrictions: named.map((each) => inShownUnit(each, inputs)) }), // prettier-ignore
  };
}

/** A restriction with its limits in the unit that people read. */
function inShownUnit(restriction: Restriction, inputs: readonly UncertainInput[]): Restriction {
  const shown = inputs.find(({ path }) => path === restriction.path)?.shown;
  if (shown === undefined) return restriction;
  const { unit, times, over } = shown;
  const converted = (value: number | null): number | null => (value === null ? null : (value * times) / over);
  return { ...restriction, unit, low: converted(restriction.low), high: converted(restriction.high) };
}
