import { hallFormat, numberStatuses } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';

/** How many of the numbers in use the reader has written, or has had fetched, since the template. */
export function ownNumberCount(now: Computed, template: Computed | undefined): number {
  const known = new Map(template === undefined ? [] : numberStatuses(hallFormat, template.scenario));
  const statuses = numberStatuses(hallFormat, now.scenario);
  return now.run.assembly.leaves.filter(({ path }) => {
    const status = statuses.get(path);
    return (status === 'own' || status === 'sourced') && known.get(path) !== status;
  }).length;
}
