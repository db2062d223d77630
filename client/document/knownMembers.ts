import { hallFormat, valueAt } from '../../models/index.ts';
import type { KnownMembers } from './newMember.ts';

/** What a new member of a scenario may refer to, from its raw inputs. */
export function knownMembers(inputs: Readonly<Record<string, unknown>>): KnownMembers {
  const begun = valueAt(inputs, 'timeline.start');
  return {
    start: typeof begun === 'string' ? begun : '2027-01',
    members(dimension) {
      const list = hallFormat.lists.find((each) => each.dimension === dimension);
      return Object.keys(list?.fixed ?? (inputs[list?.path ?? ''] as object | undefined) ?? {});
    },
  };
}
