import { z } from 'zod';
import { fieldRegistry, type ReferenceField } from '../field.ts';
import { meaning } from './meaning.ts';

/** An input that points at one member of a list, by its id, or at `none` where it may. */
export function reference(field: Omit<ReferenceField, 'type'>): z.ZodType<string> {
  const entry = z.string().max(60).meta(meaning(field));
  const schema = field.default === undefined ? entry : entry.default(field.default);
  fieldRegistry.add(schema, { field: { type: 'reference', ...field } });
  return schema;
}
