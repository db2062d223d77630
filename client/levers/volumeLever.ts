import { changedFrom, ownNumbers, runAssembly, type Run } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';
import { tidy, type Lever } from './lever.ts';
import { inForceOf, membersOf, monthsOfYear } from './leverYear.ts';

const path = 'volumes.scale';

/** How close the sold tonnes must come to what was typed. */
const closeEnough = 0.005;

/** A volume that follows the scale less than this, as a part of itself, is stopped by something. */
const stopped = 0.5;

/** How far the scale is moved to see how the volume follows. */
const nudge = 0.01;

/**
 * Sold tonnes a year. It scales what is offered and what the market takes; storage and hours may then stop it, so the
 * scale is searched for: sold tonnes follow it in straight pieces, and two or three runs find it.
 */
export const volumeLever: Lever = {
  name: 'volume',
  unit: 'tonne/year',
  decimals: 0,
  step: 5,
  fine: 1,
  read: (computed) =>
    membersOf(computed.scenario, 'streams').length === 0 ? undefined : soldTonnes(computed, computed.run),
  edits(from, value) {
    const entry = (from.scenario.values['volumes']?.['scale'] ?? 1) as number;
    const factor = factorFor(from, value);
    return [[path, changedFrom(entry, inForceOf(from), (scale) => tidy((scale === 0 ? 1 : scale) * factor))]];
  },
};

/** Tonnes sold in the lever's year. */
export function soldTonnes(computed: Computed, run: Run): number {
  const months = monthsOfYear(computed);
  return membersOf(computed.scenario, 'streams').reduce(
    (sum, [id]) => sum + months.reduce((year, month) => year + run.value('volumes.sold', month, id), 0),
    0,
  );
}

/** The factor on the scale that sells so much; where storage or hours stop it, the least that sells all they allow. */
function factorFor(from: Computed, wanted: number): number {
  const sold = (factor: number): number =>
    soldTonnes(from, runAssembly(from.run.assembly, scaled(from, factor)));
  const soldNow = soldTonnes(from, from.run);
  let [low, soldLow] = soldNow > 0 ? [1, soldNow] : [0, 0];
  if (Math.abs(soldLow - wanted) < closeEnough) return low;
  let factor = soldNow > 0 ? wanted / soldNow : 1;
  for (let tries = 0; tries < 4; tries += 1) {
    const now = sold(factor);
    if (Math.abs(now - wanted) < closeEnough || factor === low) return factor;
    const slope = (now - soldLow) / (factor - low);
    if (now < wanted && slope < soldNow * stopped) return whereItStops(now);
    if (!(slope > 0)) return factor;
    [low, soldLow] = [factor, now];
    factor = Math.max(0, factor + (wanted - now) / slope);
  }
  return factor;

  /** Where the straight line from today meets the most that can be sold. */
  function whereItStops(most: number): number {
    const slope = (sold(1 + nudge) - soldNow) / nudge;
    return slope < soldNow * stopped ? 1 : 1 + Math.max(0, most - soldNow) / slope;
  }
}

/** The scenario's numbers with the scale multiplied, as a run takes them. */
function scaled({ run }: Computed, factor: number): Float64Array {
  const vector = ownNumbers(run.assembly);
  run.assembly.leaves.forEach((leaf, index) => {
    if (isOfScale(leaf.path)) vector[index] = (leaf.value === 0 ? 1 : leaf.value) * factor;
  });
  return vector;
}

/** Also what is in force before the lever's year: the search needs only that year, and stock soon forgets. */
const isOfScale = (leaf: string): boolean =>
  leaf === path || (leaf.startsWith(`${path}.`) && !leaf.endsWith('.from'));
