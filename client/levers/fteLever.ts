import { changedFrom, numberInForce } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';
import { tidy, type Lever, type LeverEdit } from './lever.ts';
import { entryOf, inForceOf, membersOf } from './leverYear.ts';

/** Planned FTE of all positions; it moves the largest position first, and none below zero. */
export const fteLever: Lever = {
  name: 'fte',
  unit: 'FTE',
  decimals: 2,
  step: 0.5,
  fine: 0.1,
  read(computed) {
    const planned = plannedRoles(computed);
    return planned.length === 0 ? undefined : tidy(planned.reduce((sum, { fte }) => sum + fte, 0));
  },
  edits(from, value) {
    const at = inForceOf(from);
    const planned = plannedRoles(from);
    let rest = value - planned.reduce((sum, { fte }) => sum + fte, 0);
    return planned.flatMap(({ id, fte, entry }): readonly LeverEdit[] => {
      const next = tidy(Math.max(0, fte + rest));
      rest -= next - fte;
      const moved = (old: number): number => (old === fte ? next : tidy(Math.max(0, old + next - fte)));
      return [[`roles.${id}.plannedFte`, next === fte ? entry : changedFrom(entry, at, moved)]];
    });
  },
};

/** Positions of a fixed plan, the largest first. */
function plannedRoles(computed: Computed) {
  const at = inForceOf(computed);
  return membersOf(computed.scenario, 'roles')
    .filter(([, role]) => role['kind'] === 'plan')
    .map(([id, role]) => {
      const entry = entryOf(role, 'plannedFte');
      return { id, entry, fte: numberInForce(entry, at) };
    })
    .sort((a, b) => b.fte - a.fte);
}
