import { z } from 'zod';
import { fieldRegistry, type ChoiceField } from '../field.ts';
import { meaning } from './meaning.ts';

/** An input that is one of a few options; never uncertain, since it decides which formulas exist. */
export function choice(field: Omit<ChoiceField, 'type'>): z.ZodType<string> {
  const entry = z.enum(Object.keys(field.options)).meta(meaning(field));
  const schema = field.default === undefined ? entry : entry.default(field.default);
  fieldRegistry.add(schema, { field: { type: 'choice', ...field } });
  return schema;
}
