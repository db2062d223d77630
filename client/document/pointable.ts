import { fieldAddresses, hallFormat, valueAt, type Cell, type FieldAddress, type InputField, type ScenarioValues } from '../../models/index.ts'; // prettier-ignore
import { uncertainPaths } from './ranges.ts';

/** Something that an input field may point at. */
interface Pointable {
  readonly path: string;
  /** The field it stands in. */
  readonly address: FieldAddress;
  /** ` 2030` of a year, ` (2)` of a step, else nothing. */
  readonly part: string;
}

/** What an input field may point at, in the order of the form, from the raw inputs of a scenario. */
export function pointable(
  { allows }: Pick<InputField, 'allows'>,
  inputs: Readonly<Record<string, unknown>>,
): readonly Pointable[] {
  return fieldAddresses(hallFormat, withFixedMembers(inputs)).flatMap((address): readonly Pointable[] => {
    const { field, path, group } = address;
    if (group.outsideFormulas === true) return [];
    const itself = [{ path, address, part: '' }];
    if (allows === 'date') return field.type === 'date' && field.plain !== true ? itself : [];
    if (field.type !== 'number') return [];
    if (allows === 'timedNumber') return field.timed === undefined ? [] : itself;
    const value = (valueAt(inputs, path) ?? null) as number | Cell | null;
    return uncertainPaths(path, value).map((each) => ({ path: each, address, part: partOf(each.slice(path.length + 1)) })); // prettier-ignore
  });
}

function partOf(place: string): string {
  const [form = '', key = ''] = place.split('.');
  return form === '' ? '' : form === 'years' ? ` ${key}` : ` (${Number(key) + 1})`;
}

/** Raw inputs with all members that every scenario has, also those a file says nothing of. */
export function withFixedMembers(inputs: Readonly<Record<string, unknown>>): ScenarioValues {
  const fixed = hallFormat.lists.flatMap(
    ({ path, fixed: members }) =>
    members === undefined
      ? []
      : [[path, { ...Object.fromEntries(Object.keys(members).map((id) => [id, {}])), ...(inputs[path] as object | undefined) }] as const], // prettier-ignore
  );
  return { ...inputs, ...Object.fromEntries(fixed) } as ScenarioValues;
}
