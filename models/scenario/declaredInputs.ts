import type { z } from 'zod';
import type { InputDeclaration } from '../language/declaration.ts';
import { fieldOf, type Field } from './field.ts';
import type { InputGroup, MemberList } from './group.ts';

/** The inputs of a group, as formulas see them. */
export function inputsOfGroup({ topic, fields }: InputGroup): readonly InputDeclaration[] {
  return Object.entries(fields).flatMap(([name, schema]) =>
    declared(`${topic}.${name}`, schema, undefined, undefined),
  );
}

/** The inputs of a list's members, as formulas see them; a field of one kind is known for that kind only. */
export function inputsOfList(list: MemberList): readonly InputDeclaration[] {
  const { topic, dimension, kinds, fixed } = list;
  const fields = fixed === undefined ? list.fields : (Object.values(fixed)[0]?.fields ?? {});
  const common = Object.entries(fields).flatMap(([name, schema]) =>
    declared(`${topic}.${name}`, schema, dimension, undefined),
  );
  if (kinds === undefined) return common;
  const own = Object.entries(kinds).flatMap(([kind, part]) =>
    Object.entries(part.fields).flatMap(([name, schema]) =>
      declared(`${topic}.${name}`, schema, dimension, [kind]),
    ),
  );
  const kind: InputDeclaration = {
    id: `${topic}.kind`,
    type: 'choice',
    per: dimension,
    options: Object.keys(kinds),
  };
  const { sequence } = list;
  if (sequence === undefined) return [kind, ...common, ...own];
  const id = `${topic}.${sequence.reference}`;
  const before: InputDeclaration = {
    id,
    type: 'reference',
    per: dimension,
    dimension,
    kinds: sequence.kinds,
  };
  return [kind, before, ...common, ...own];
}

function declared(
  id: string,
  schema: z.ZodType,
  per: string | undefined,
  kinds: readonly string[] | undefined,
): readonly InputDeclaration[] {
  const field = fieldOf(schema);
  if (field === undefined) throw new TypeError(`${id} is not made by a field maker`);
  const base = { id, ...(per === undefined ? {} : { per }), ...(kinds === undefined ? {} : { kinds }) };
  const input = inputOf(field, base);
  return input === undefined ? [] : [input];
}

function inputOf(field: Field, base: { readonly id: string }): InputDeclaration | undefined {
  switch (field.type) {
    case 'number': {
      const { unit, min, max, aboveMin, belowMax, certain } = field;
      const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      const open = { aboveMin: aboveMin === true, belowMax: belowMax === true };
      return {
        ...base,
        type: 'number',
        unit,
        ...limits,
        ...open,
        timed: field.timed !== undefined,
        optional: field.optional === true,
        certain: certain === true,
      };
    }
    case 'choice':
      return { ...base, type: 'choice', options: Object.keys(field.options) };
    case 'reference':
      return { ...base, type: 'reference', dimension: field.dimension };
    case 'date':
      return { ...base, type: 'date' };
    case 'formula':
      return { ...base, type: 'formula', unit: field.unit };
    case 'text':
    case 'input':
    case 'paths':
      return undefined;
  }
}
