import type { Computed } from '../state/computeScenario.ts';
import type { LeverName } from './lever.ts';
import { membersOf, monthsOfYear } from './leverYear.ts';
import { soldTonnes } from './volumeLever.ts';

/** What stops the sold tonnes in the lever's year, and how much is sold then. */
export interface LeverNote {
  readonly reason: 'storage' | 'hours';
  readonly sold: number;
}

/** How much of the room is used when it is called full. */
const full = 0.995;

/** Whether storage or hours stop the volume; nothing for other levers. */
export function leverNote(name: LeverName, computed: Computed): LeverNote | undefined {
  if (name !== 'volume' || membersOf(computed.scenario, 'streams').length === 0) return undefined;
  const { run } = computed;
  const most = (used: (month: number) => number): number => Math.max(0, ...monthsOfYear(computed).map(used));
  /** What would be in store if all that is wanted came in, as a part of the room there is. */
  const filled = (month: number): number =>
    (run.value('volumes.areaBefore', month) + run.value('volumes.areaWanted', month)) /
    Math.max(1e-9, run.value('premises.storageAvailable', month));
  const isFull = most(filled) >= full;
  const isBusy = most((month) => 1 - run.value('volumes.labourFactor', month)) > 0;
  if (!isFull && !isBusy) return undefined;
  return { reason: isFull ? 'storage' : 'hours', sold: Math.round(soldTonnes(computed, run)) };
}
