import {
  fieldOf,
  fieldsOf,
  hallFormat,
  type Field,
  type InputField,
  type MemberList,
} from '../../models/index.ts';

/** What a new member may refer to. */
export interface KnownMembers {
  /** The first month, `YYYY-MM`. */
  readonly start: string;
  /** The ids of the members of a dimension. */
  readonly members: (dimension: string) => readonly string[];
  /** The paths that an input field may point at. */
  readonly pointable: (field: InputField) => readonly string[];
  /** The number of an input, in its own unit. */
  readonly numberAt: (path: string) => number;
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
  const pointed: Record<string, string> = {};
  const fields = namedFields(list, kind).flatMap(([name, field]) => {
    const value = firstValue(field);
    if (field.type === 'input' && typeof value === 'string') pointed[name] = value;
    return value === undefined ? [] : [[name, value] as const];
  });
  function firstValue(field: Field): unknown {
    // Two that point at a number each do not point at the same.
    if (field.type === 'input') return known.pointable(field).find((path) => !Object.values(pointed).includes(path)); // prettier-ignore
    const like =
      field.type === 'number' && field.like?.as === 'value' ? pointed[field.like.field] : undefined;
    if (like !== undefined) return known.numberAt(like);
    // What multiplies by 1 changes nothing yet.
    return kind === 'multiply' && field.type === 'number' && field.certain !== true ? 1 : startValue(field, known); // prettier-ignore
  }
  const named = hasName(list) ? { label } : {};
  return { ...(kind === undefined ? {} : { kind }), ...named, ...Object.fromEntries(fields) };
}

/** Whether members of a list have a name of their own. */
export const hasName = ({ fields }: MemberList): boolean => Object.hasOwn(fields, 'label');

/** Whether a member of this kind has enough inputs to point at. */
export function canPoint(list: MemberList, kind: string | undefined, { pointable }: KnownMembers): boolean {
  const pointing = namedFields(list, kind).flatMap(([, field]) => (field.type === 'input' ? [field] : []));
  return pointing.every((field) => pointable(field).length >= pointing.length);
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
    case 'input':
    case 'paths':
      return undefined;
  }
}
