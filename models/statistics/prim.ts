import { binomialTail } from './binomialTail.ts';
import {
  gainOf,
  membersOf,
  primBox,
  unlimited,
  withLimits,
  type PrimBox,
  type PrimCases,
} from './primBox.ts';
import { primPasting } from './primPasting.ts';
import { primOrders, primPeeling } from './primPeeling.ts';
import { randomPermutation } from './randomPermutation.ts';
import { requireCases } from './requireCases.ts';
import { seededStream } from './seededStream.ts';

export interface PrimOptions extends PrimCases {
  /** Share of the cases in the box that one step peels or pastes. 0.05 when left out. */
  readonly step?: number;
  /** Peeling stops before a box would hold a smaller share of all cases. 0.03 when left out. */
  readonly smallestMass?: number;
  /** A limited input stays only if its quasi-probability is at most this. 0.05 when left out. */
  readonly significance?: number;
  /** Shuffled copies that the find must beat, see `chance`; 0 leaves that out. 39 when left out. */
  readonly shuffles?: number;
  readonly seed: number;
}

export interface PrimRestriction {
  /** Which column. */
  readonly input: number;
  readonly low: number;
  readonly high: number;
  /**
   * How likely at least as many interesting cases in the box would be if this input had nothing to do with it: each
   * case of the box then being of interest with the density that the box has without this limit. Not a true
   * probability, since the limit was searched for.
   */
  readonly quasiProbability: number;
}

export interface PrimFind {
  /** All boxes of the peeling, from all cases to the smallest, for a chart of coverage against density. */
  readonly trajectory: readonly PrimBox[];
  /** The best box, pasted and freed from limits that mean nothing; absent when there is none worth showing. */
  readonly box?: PrimBox;
  readonly restrictions: readonly PrimRestriction[];
  /**
   * Share of the shuffled copies, this one counted in, on which peeling did as well as here: how likely such a find is
   * when no input matters. Absent without shuffles.
   */
  readonly chance?: number;
  readonly reason?: 'noneInteresting' | 'allInteresting' | 'noBetterThanChance';
}

/**
 * Scenario discovery with the patient rule induction method: in which box of input values do the interesting cases
 * lie? Peels thin slices until the box is pure or small, takes the box on the way with the highest gain, pastes
 * back, drops inputs whose limits mean nothing or add little, and tells with shuffled copies of the outcome whether such
 * a box could come by chance (`noBetterThanChance` above 0.05). It finds one box; cases in
 * several places need to be removed and the rest searched again. A box says where, not why. Throws `empty`,
 * `lengthsDiffer`, `notFinite` and `outOfRange`.
 *
 * Source: Friedman and Fisher, Statistics and Computing 9 (1999) 123–143; Bryant and Lempert, Technol. Forecast. Soc.
 * Change 77 (2010) 34–49, for coverage, density and quasi-probabilities.
 */
export function prim(options: PrimOptions): PrimFind {
  const search = primSteps(options);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

/** The same with a pause after each peeling: it may take seconds. Each pause tells the share that is done. */
export function* primSteps(options: PrimOptions): Generator<number, PrimFind> {
  const {
    columns,
    interesting,
    step = 0.05,
    smallestMass = 0.03,
    significance = 0.05,
    shuffles = 39,
    seed,
  } = options;
  const cases = { columns, interesting };
  requireCases(cases, { step, smallestMass, significance });
  const peeling = { peelShare: step, smallestMass };
  const orders = primOrders(cases);
  const trajectory = primPeeling(cases, peeling, orders);
  const everything = trajectory[0]!;
  if (everything.interesting === 0) return { trajectory, restrictions: [], reason: 'noneInteresting' };
  if (everything.density === 1) return { trajectory, restrictions: [], reason: 'allInteresting' };

  const reached = gainOf(best(trajectory));
  let asGood = 1;
  for (let copy = 0; copy < shuffles; copy += 1) {
    const order = randomPermutation(interesting.length, seededStream(seed, copy, 'permutation'));
    const shuffled = { columns, interesting: Uint8Array.from(order, (row) => interesting[row]!) };
    if (gainOf(best(primPeeling(shuffled, peeling, orders))) >= reached) asGood += 1;
    yield (copy + 1) / shuffles;
  }
  const chance = shuffles === 0 ? {} : { chance: asGood / (shuffles + 1) };
  if (chance.chance !== undefined && chance.chance > 0.05) {
    return { trajectory, restrictions: [], ...chance, reason: 'noBetterThanChance' };
  }
  const box = withoutSmallLimits(
    cases,
    withoutEmptyLimits(cases, primPasting(cases, best(trajectory), step), significance),
  );
  return { trajectory, box, restrictions: restrictionsOf(cases, box), ...chance };
}

function best(trajectory: readonly PrimBox[]): PrimBox {
  return trajectory.reduce((before, box) => (gainOf(box) > gainOf(before) ? box : before));
}

/** Frees the input with the highest quasi-probability, again and again, until all are low enough. */
function withoutEmptyLimits(cases: PrimCases, start: PrimBox, significance: number): PrimBox {
  let box = start;
  while (true) {
    const [worst] = [...restrictionsOf(cases, box)].sort((a, b) => b.quasiProbability - a.quasiProbability);
    if (worst === undefined || worst.quasiProbability <= significance) return box;
    box = primBox(cases, withLimits(box, worst.input, unlimited));
  }
}

/** What a limit must add to the gain of a box to be worth naming, as a share of it. */
const worthNaming = 0.05;

/** Frees the input whose limit adds least, again and again, until each adds enough: a few limits are read, ten are not. */
function withoutSmallLimits(cases: PrimCases, start: PrimBox): PrimBox {
  let box = start;
  while (true) {
    const limited = box.limits.flatMap(({ low, high }, input) =>
      low === -Infinity && high === Infinity ? [] : [input],
    );
    if (limited.length < 2) return box;
    const freed = limited.map((input) => primBox(cases, withLimits(box, input, unlimited)));
    const next = freed.reduce((one, other) => (gainOf(other) > gainOf(one) ? other : one));
    if (gainOf(next) < (1 - worthNaming) * gainOf(box)) return box;
    box = next;
  }
}

function restrictionsOf(cases: PrimCases, box: PrimBox): PrimRestriction[] {
  return box.limits.flatMap(({ low, high }, input) => {
    if (low === -Infinity && high === Infinity) return [];
    const without = membersOf(cases, box.limits, input);
    const points = without.reduce((sum, inside) => sum + inside, 0);
    const interesting = without.reduce((sum, inside, row) => sum + (inside & cases.interesting[row]!), 0);
    const quasiProbability = binomialTail(box.interesting, box.points, interesting / points);
    return [{ input, low, high, quasiProbability }];
  });
}
