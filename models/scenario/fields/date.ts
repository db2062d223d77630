import type { z } from 'zod';
import { calendarMonthSchema, dateSchema } from '../cell.ts';
import { fieldRegistry, type DateField, type DateText } from '../field.ts';
import { meaning } from './meaning.ts';

/** An input that is a date: `2027-05`, or a milestone plus months. */
export function date(field: Omit<DateField, 'type'>): z.ZodType<DateText> {
  const entry = (field.plain === true ? calendarMonthSchema : dateSchema).meta(meaning(field));
  const schema = field.default === undefined ? entry : entry.default(field.default as never);
  fieldRegistry.add(schema, { field: { type: 'date', ...field } });
  return schema;
}
