import { z } from 'zod';
import { fieldRegistry, type InputField } from '../field.ts';
import { meaning } from './meaning.ts';

/** The longest path of an input. */
const longestPath = 200;

/** An input that is the path of another input of the same scenario; which ones, is checked when all are known. */
export function input(field: Omit<InputField, 'type'>): z.ZodType<string> {
  const schema = z.string().min(1).max(longestPath).meta(meaning(field));
  fieldRegistry.add(schema, { field: { type: 'input', ...field } });
  return schema;
}
