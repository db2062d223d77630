import { z } from 'zod';
import { fieldRegistry, type PathsField } from '../field.ts';
import { meaning } from './meaning.ts';

/** The longest path of an input. */
const longestPath = 200;

/** Paths of inputs in an order that means something, each once; unknown paths are allowed. None where nothing is said. */
export function paths(field: Omit<PathsField, 'type' | 'default'>): z.ZodType<readonly string[]> {
  const schema = z.array(z.string().min(1).max(longestPath)).max(field.most).meta(meaning(field)).default([]);
  fieldRegistry.add(schema, { field: { type: 'paths', ...field, default: [] } });
  return schema;
}
