import { fieldOf, fieldsOf, type Field, type MemberList } from '../../models/index.ts';

/**
 * A member with the least it must have: what has a default is left out, numbers start at zero or the least allowed,
 * and what is asked about is taken in its most careful option, the last.
 */
export function newMember(
  list: MemberList,
  kind: string | undefined,
  label: string,
  known: { readonly start: string; readonly members: (dimension: string) => readonly string[] },
): Record<string, unknown> {
  const fields = Object.entries(fieldsOf(list, kind)).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    const value = field === undefined ? undefined : startValue(field, known);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...(kind === undefined ? {} : { kind }), label, ...Object.fromEntries(fields) };
}

function startValue(
  field: Field,
  known: { readonly start: string; readonly members: (dimension: string) => readonly string[] },
): unknown {
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
      return field.default === undefined && field.optional !== true
        ? known.members(field.dimension)[0]
        : undefined;
    case 'date':
      return field.default === undefined ? known.start : undefined;
    case 'formula':
      return field.default === undefined ? '0' : undefined;
    case 'text':
      return undefined;
  }
}
