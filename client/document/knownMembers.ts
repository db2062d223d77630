import { asCell, edgeFactor, fieldAddresses, hallFormat, valueAt, type Cell } from '../../models/index.ts';
import { pointable, withFixedMembers } from './pointable.ts';
import type { KnownMembers } from './newMember.ts';

/** What a new member of a scenario may refer to, from its raw inputs. */
export function knownMembers(inputs: Readonly<Record<string, unknown>>): KnownMembers {
  const begun = valueAt(inputs, 'timeline.start');
  return {
    start: typeof begun === 'string' ? begun : '2027-01',
    pointable: (field) => pointable(field, inputs).map(({ path }) => path),
    numberAt(path) {
      const field = fieldAddresses(hallFormat, withFixedMembers(inputs)).find((each) => each.path === path)?.field; // prettier-ignore
      const standard = field !== undefined && 'default' in field ? field.default : undefined;
      const { value, unit } = asCell((valueAt(inputs, path) ?? standard ?? 0) as number | Cell);
      const factor = unit === undefined || field?.type !== 'number' ? 1 : (edgeFactor(unit, field.unit) ?? 1);
      return value * factor;
    },
    members(dimension) {
      const list = hallFormat.lists.find((each) => each.dimension === dimension);
      return Object.keys(list?.fixed ?? (inputs[list?.path ?? ''] as object | undefined) ?? {});
    },
  };
}
