import { z } from 'zod';
import { longestText } from '../cell.ts';
import { fieldRegistry, type TextField } from '../field.ts';
import { meaning } from './meaning.ts';

/** An input that is words: a name or a note; no number depends on it and it is not part of the hash. */
export function text(field: Omit<TextField, 'type'>): z.ZodType<string | undefined> {
  const schema = z.string().max(longestText).optional().meta(meaning(field));
  fieldRegistry.add(schema, { field: { type: 'text', ...field } });
  return schema;
}
