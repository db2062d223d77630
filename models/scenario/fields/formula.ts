import { z } from 'zod';
import { fieldRegistry, type FormulaField } from '../field.ts';
import { meaning } from './meaning.ts';

/** The longest formula a user may write, in characters. */
export const longestFormula = 1000;

/** An input that is a formula in the language of the model, checked when the scenario is assembled. */
export function formula(field: Omit<FormulaField, 'type'>): z.ZodType<string> {
  const entry = z.string().min(1).max(longestFormula).meta(meaning(field));
  const schema = field.default === undefined ? entry : entry.default(field.default);
  fieldRegistry.add(schema, { field: { type: 'formula', ...field } });
  return schema;
}
