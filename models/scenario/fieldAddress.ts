import type { z } from 'zod';
import { fieldOf, type Field } from './field.ts';
import { fieldsOf, type Fields, type InputGroup, type MemberList } from './group.ts';
import type { FormatParts, ScenarioValues } from './scenarioFormat.ts';

/** One field of one scenario: where it stands, what it is, and the input it gives. */
export interface FieldAddress {
  /** `economy.population` or `streams.doors.price`. */
  readonly path: string;
  /** `topic.name` as formulas read it. */
  readonly input: string;
  readonly field: Field;
  readonly schema: z.ZodType;
  readonly group: InputGroup | MemberList;
  readonly member?: string;
}

/** Every field that a scenario's values hold, in the order of the format. */
export function fieldAddresses(format: FormatParts, values: ScenarioValues): readonly FieldAddress[] {
  const groups = format.groups.flatMap((group) => addresses(group, group.fields, group.path));
  const lists = format.lists.flatMap((list) =>
    Object.entries(values[list.path] ?? {}).flatMap(([member, value]) => {
      const kind = (value as { kind?: string }).kind;
      return addresses(list, fieldsOf(list, kind, member), `${list.path}.${member}`, member);
    }),
  );
  return [...groups, ...lists];
}

function addresses(
  group: InputGroup | MemberList,
  fields: Fields,
  prefix: string,
  member?: string,
): readonly FieldAddress[] {
  return describedFields(fields).map(({ name, field, schema }) => {
    const base = { path: `${prefix}.${name}`, input: `${group.topic}.${name}`, field, schema, group };
    return member === undefined ? base : { ...base, member };
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

/** The value at a path of plain objects, undefined where there is none; inherited properties are never reached. */
export function valueAt(values: unknown, path: string): unknown {
  let value = values;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
