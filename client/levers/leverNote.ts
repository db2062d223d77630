import type { Computed } from '../state/computeScenario.ts';
import type { LeverName } from './lever.ts';
import { membersOf, monthsOfYear } from './leverYear.ts';
import { soldTonnes } from './volumeLever.ts';

/**
 * What is said of a lever: what stops the sold tonnes in the lever's year and how many are sold then, or the FTE that
 * come beside the planned ones because they follow the work.
 */
export interface LeverNote {
  readonly reason: 'storage' | 'hours' | 'workload';
  readonly amount: number;
}

/** How much of the room is used when it is called full. */
const full = 0.995;

/** What is said of a lever; nothing of most. */
export function leverNote(name: LeverName, computed: Computed): LeverNote | undefined {
  if (name === 'fte') return workloadNote(computed);
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
  return { reason: isFull ? 'storage' : 'hours', amount: Math.round(soldTonnes(computed, run)) };
}

/** The mean FTE in the lever's year of positions that follow the work. */
function workloadNote(computed: Computed): LeverNote | undefined {
  const months = monthsOfYear(computed);
  const roles = membersOf(computed.scenario, 'roles').filter(([, role]) => role['kind'] === 'workload');
  const sum = roles.reduce(
    (total, [id]) =>
      total + months.reduce((year, month) => year + computed.run.value('staffing.fte', month, id), 0),
    0,
  );
  return sum > 0 ? { reason: 'workload', amount: sum / months.length } : undefined;
}
