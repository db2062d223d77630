import { fieldOf, fieldsOf, hallFormat, type Field, type MemberList } from '../../models/index.ts';

/** What a new member may refer to. */
export interface KnownMembers {
  /** The first month, `YYYY-MM`. */
  readonly start: string;
  /** The ids of the members of a dimension. */
  readonly members: (dimension: string) => readonly string[];
}

/**
 * A member with the least it must have: what has a default is left out, numbers start at zero or the least allowed,
 * what is asked about is taken in its most careful option, the last, and what must be referred to is the first there is.
 */
export function newMember(
  list: MemberList,
  kind: string | undefined,
  label: string,
  known: KnownMembers,
): Record<string, unknown> {
  const fields = namedFields(list, kind).flatMap(([name, field]) => {
    const value = startValue(field, known);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...(kind === undefined ? {} : { kind }), label, ...Object.fromEntries(fields) };
}

/**
 * The list that must have a member before there can be one of this kind, which has to refer to it: a loan needs
 * something that it pays for. Undefined where all is there.
 */
export function neededFirst(
  list: MemberList,
  kind: string | undefined,
  { members }: KnownMembers,
): MemberList | undefined {
  const missing = namedFields(list, kind).find(
    ([, field]) => field.type === 'reference' && mustRefer(field) && members(field.dimension).length === 0,
  );
  const dimension = missing?.[1].type === 'reference' ? missing[1].dimension : undefined;
  return hallFormat.lists.find((each) => each.dimension === dimension);
}

const namedFields = (list: MemberList, kind: string | undefined): readonly (readonly [string, Field])[] =>
  Object.entries(fieldsOf(list, kind)).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    return field === undefined ? [] : [[name, field] as const];
  });

const mustRefer = (field: Field & { readonly type: 'reference' }): boolean =>
  field.default === undefined && field.optional !== true;

function startValue(field: Field, known: KnownMembers): unknown {
  switch (field.type) {
    case 'number': {
      if (field.default !== undefined || field.optional === true) return undefined;
      const least = field.min ?? 0;
      const start = field.aboveMin === true ? (field.usual?.low ?? least + 1) : Math.max(0, least);
      return field.max === undefined ? start : Math.min(start, field.max);
    }
    case 'choice':
      return field.default === undefined ? Object.keys(field.options).at(-1) : undefined;
    case 'reference':
      return mustRefer(field) ? known.members(field.dimension)[0] : undefined;
    case 'date':
      return field.default === undefined ? known.start : undefined;
    case 'formula':
      return field.default === undefined ? '0' : undefined;
    case 'text':
      return undefined;
  }
}
