import { z } from 'zod';
import { cellParts, dateSchema, entryOf, type Cell } from '../cell.ts';
import { edgeRatio } from '../edgeUnit.ts';
import { fieldRegistry, type NumberField } from '../field.ts';
import { meaning } from './meaning.ts';

/** The most steps, or years, that one number may have over time. */
const mostSteps = 120;

/** An input that is a number: a plain number or a cell, over time where the field allows it. */
export function number(field: Omit<NumberField, 'type'>): z.ZodType<number | Cell> {
  const described: NumberField = { type: 'number', ...field };
  const value = described.whole === true ? z.int() : z.number();
  const cell = z.strictObject({ value, ...cellParts, ...timeParts(described, value) });
  const entry = z.union([withLimits(value, described), within(cell, described)]).meta(meaning(field));
  const required = field.default === undefined ? entry : entry.default(field.default as never);
  const schema = field.optional === true ? entry.optional() : required;
  fieldRegistry.add(schema, { field: described });
  return schema as unknown as z.ZodType<number | Cell>;
}

/** A share from 0 to 1, shown in per cent. */
export const share = (field: Omit<NumberField, 'type' | 'unit' | 'shownIn'>): z.ZodType<number | Cell> =>
  number({ min: 0, max: 1, ...field, unit: '1', shownIn: '%' });

function withLimits(schema: z.ZodNumber, { min, max, aboveMin, belowMax }: NumberField): z.ZodNumber {
  const low = min === undefined ? schema : aboveMin === true ? schema.gt(min) : schema.gte(min);
  return max === undefined ? low : belowMax === true ? low.lt(max) : low.lte(max);
}

/** Whether a value in the input's own unit is within the limits. */
export function isWithin({ min, max, aboveMin, belowMax }: NumberField, value: number): boolean {
  const low = min === undefined || (aboveMin === true ? value > min : value >= min);
  return low && (max === undefined || (belowMax === true ? value < max : value <= max));
}

/** The value of a cell in the input's own unit; NaN where the unit does not fit. */
export function valueInside(field: NumberField, cell: Pick<Cell, 'value' | 'unit'>): number {
  if (cell.unit === undefined || cell.unit === field.unit) return cell.value;
  const ratio = edgeRatio(cell.unit, field.unit);
  return ratio === undefined ? NaN : (cell.value * ratio.times) / ratio.over;
}

/** Checks the unit and the limits of a cell and of its numbers at other times. */
function within(schema: z.ZodType, field: NumberField): z.ZodType {
  return schema.superRefine((given, context) => {
    const cell = given as Cell;
    // Which unit and limits it has, is known when the input it is like is: see `checkLike`.
    if (field.like !== undefined) return;
    const fits = (entry: number | Cell, path: readonly (string | number)[]): boolean => {
      const value = valueInside(field, entryOf(cell, entry));
      if (isWithin(field, value)) return true;
      const wrong = Number.isNaN(value) ? 'unit' : 'limits';
      const place = typeof entry === 'number' ? [...path] : [...path, wrong === 'unit' ? 'unit' : 'value'];
      context.addIssue({ code: 'custom', path: place, params: { problem: wrong, found: value } });
      return false;
    };
    if (!fits(cell, [])) return;
    for (const [year, entry] of Object.entries(cell.years ?? {})) fits(entry, ['years', year]);
    for (const [index, { value }] of (cell.steps ?? []).entries()) fits(value, ['steps', index, 'value']);
  });
}

const { priceYear: _, ...partsOfEntry } = cellParts;

/** How a number may change over time; all of it is in the price year of the cell. */
function timeParts(field: NumberField, value: z.ZodNumber) {
  const forms = field.timed ?? [];
  const entry = z.union([value, z.strictObject({ value, ...partsOfEntry })]);
  const weight = z.number().min(0);
  return {
    ...(forms.includes('years')
      ? { years: z.record(z.string().regex(/^(19|20|21)\d\d$/), entry).optional() }
      : {}),
    ...(forms.includes('steps')
      ? {
          steps: z
            .array(z.strictObject({ from: dateSchema, value: entry }))
            .max(mostSteps)
            .optional(),
        }
      : {}),
    ...(forms.includes('months')
      ? {
          months: z
            .array(weight)
            .length(12)
            .refine((list) => list.some((part) => part > 0))
            .optional(),
        }
      : {}),
  };
}
