import type { z } from 'zod';
import { fieldOf, type Field } from './field.ts';
import { fieldsOf, type Fields, type InputGroup, type MemberList } from './group.ts';
import { pointedField } from './pointedField.ts';
import type { FormatParts, ScenarioValues } from './scenarioFormat.ts';

/** One field of one scenario: where it stands, what it is, and the input it gives. */
export interface FieldAddress {
  /** `economy.population` or `streams.doors.price`. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** `topic.name` as formulas read it. */
  readonly input: string;
  readonly field: Field;
  readonly schema: z.ZodType;
  readonly group: InputGroup | MemberList;
  readonly member?: string;
}

const knownAddresses = new WeakMap<ScenarioValues, { readonly format: FormatParts; readonly addresses: readonly FieldAddress[] }>(); // prettier-ignore

/** Every field that a scenario's values hold, in the order of the format. Found once: values never change. */
export function fieldAddresses(format: FormatParts, values: ScenarioValues): readonly FieldAddress[] {
  const known = knownAddresses.get(values);
  if (known?.format === format) return known.addresses;
  const addresses = allAddresses(format, values);
  knownAddresses.set(values, { format, addresses });
  return addresses;
}

function allAddresses(format: FormatParts, values: ScenarioValues): readonly FieldAddress[] {
  const groups = format.groups.flatMap(groupAddresses);
  const lists = format.lists.flatMap((list) =>
    Object.entries(values[list.path] ?? {}).flatMap(([member, value]) => {
      const kind = (value as { kind?: string }).kind;
      const declared = addresses(list, fieldsOf(list, kind, member), `${list.path}.${member}`, member);
      return list.outsideFormulas !== true ? declared : declared.map((address) => ({ ...address, field: pointedField(format, values, address.field, value as Record<string, unknown>) })); // prettier-ignore
    }),
  );
  return [...groups, ...lists];
}

const knownGroups = new WeakMap<InputGroup, readonly FieldAddress[]>();

/** The fields of a group, found once: they are the same in every scenario. */
function groupAddresses(group: InputGroup): readonly FieldAddress[] {
  const known = knownGroups.get(group) ?? addresses(group, group.fields, group.path);
  knownGroups.set(group, known);
  return known;
}

function addresses(
  group: InputGroup | MemberList,
  fields: Fields,
  prefix: string,
  member?: string,
): readonly FieldAddress[] {
  return describedFields(fields).map(({ name, field, schema }) => {
    const [path, input] = [`${prefix}.${name}`, `${group.topic}.${name}`];
    return member === undefined ? { path, name, input, field, schema, group } : { path, name, input, field, schema, group, member }; // prettier-ignore
  });
}

interface Described {
  readonly name: string;
  readonly field: Field;
  readonly schema: z.ZodType;
}

const described = new WeakMap<object, readonly Described[]>();

/** The fields of a group with their descriptions, found once: the formats never change. */
function describedFields(fields: Fields): readonly Described[] {
  const known = described.get(fields);
  if (known !== undefined) return known;
  const found = Object.entries(fields).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    return field === undefined ? [] : [{ name, field, schema }];
  });
  described.set(fields, found);
  return found;
}

/** What a scenario holds at a field, undefined where it says nothing: `valueAt` its path, found without reading the path. */
export function fieldValue(
  values: ScenarioValues,
  { group, member, name }: Pick<FieldAddress, 'group' | 'member' | 'name'>,
): unknown {
  const all = values[group.path];
  const holder = (member === undefined ? all : all?.[member]) as
    Readonly<Record<string, unknown>> | undefined;
  return holder !== undefined && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

/** The value at a path of plain objects, undefined where there is none; inherited properties are never reached. */
export function valueAt(values: unknown, path: string): unknown {
  let value = values;
  for (let start = 0; start <= path.length;) {
    const point = path.indexOf('.', start);
    const end = point === -1 ? path.length : point;
    const part = path.slice(start, end);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
    start = end + 1;
  }
  return value;
}
