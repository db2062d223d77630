import { changedFrom, numberInForce } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';
import { tidy, type Lever } from './lever.ts';
import { entryOf, inForceOf, membersOf } from './leverYear.ts';

/** Decided municipal operating support a year, in all; it moves the first source that gives it. */
export const supportLever: Lever = {
  name: 'support',
  unit: 'NOK/year',
  decimals: 0,
  step: 50_000,
  fine: 10_000,
  read(computed) {
    const sources = supportSources(computed);
    return sources.length === 0 ? undefined : sources.reduce((sum, { amount }) => sum + amount, 0);
  },
  edits(from, value) {
    const [first, ...others] = supportSources(from);
    if (first === undefined) return [];
    const left = Math.max(0, value - others.reduce((sum, { amount }) => sum + amount, 0));
    return [
      [`funding.${first.id}.yearlyAmount`, changedFrom(first.entry, inForceOf(from), () => tidy(left))],
    ];
  },
};

function supportSources(computed: Computed) {
  const at = inForceOf(computed);
  return membersOf(computed.scenario, 'funding')
    .filter(([, source]) => source['kind'] === 'ownerSupport' && source['commitment'] === 'decided')
    .map(([id, source]) => {
      const entry = entryOf(source, 'yearlyAmount');
      return { id, entry, amount: numberInForce(entry, at) };
    });
}
