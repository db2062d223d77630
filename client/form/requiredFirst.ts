import { fieldOf, type Field } from '../../models/index.ts';
import type { FieldSchemas } from './FieldRows.tsx';

/**
 * The fields of a member as the form shows them: its name and what must be filled in, then what has a default. So a
 * position begins with its pay and how many it is, whichever of them belongs to its kind.
 */
export function requiredFirst(fields: FieldSchemas): FieldSchemas {
  const all = Object.entries(fields);
  const isFirst = ([, schema]: (typeof all)[number]): boolean => {
    const field = fieldOf(schema);
    return field !== undefined && isRequired(field);
  };
  return Object.fromEntries([...all.filter(isFirst), ...all.filter((entry) => !isFirst(entry))]);
}

const isRequired = (field: Field): boolean =>
  field.type === 'text' || ((!('default' in field) || field.default === undefined) && !('optional' in field && field.optional === true)); // prettier-ignore
