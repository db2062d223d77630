import { changedFrom, PartialRun, wantedOf, type Run } from '../../models/index.ts';
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
 * scale is searched for: sold tonnes follow it in straight pieces, and two or three runs of the part that they need find it.
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
  const sold = soldByFactor(from);
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

const known = new WeakMap<Computed, (factor: number) => number>();

/** Tonnes sold in the lever's year with the scale multiplied; made once for all that is tried from the same scenario. */
function soldByFactor(from: Computed): (factor: number) => number {
  const found = known.get(from) ?? madeSoldByFactor(from);
  known.set(from, found);
  return found;
}

function madeSoldByFactor(from: Computed): (factor: number) => number {
  const { run } = from;
  const months = monthsOfYear(from);
  const wanted = membersOf(from.scenario, 'streams').flatMap(([id]) => {
    const sold = run.instance('volumes.sold', id);
    return sold === undefined ? [] : months.map((month) => wantedOf(sold, month));
  });
  const scales = [...run.assembly.leaves.entries()].filter(([, leaf]) => isOfScale(leaf.path));
  const varied = new PartialRun(run.assembly, wanted).vary(scales.map(([index]) => index));
  return (factor) =>
    varied
      .rows(scales.map(([, { value }]) => (value === 0 ? 1 : value) * factor))
      .reduce((sum, value) => sum + value, 0);
}

/** Also what is in force before the lever's year: the search needs only that year, and stock soon forgets. */
const isOfScale = (leaf: string): boolean =>
  leaf === path || (leaf.startsWith(`${path}.`) && !leaf.endsWith('.from'));
