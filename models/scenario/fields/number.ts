import { z } from 'zod';
import { cellParts, dateSchema, type Cell } from '../cell.ts';
import { edgeFactor } from '../edgeUnit.ts';
import { fieldRegistry, type NumberField } from '../field.ts';

/** The most steps, or years, that one number may have over time. */
const mostSteps = 120;

/** An input that is a number: a plain number or a cell, over time where the field allows it. */
export function number(field: Omit<NumberField, 'type'>): z.ZodType<number | Cell> {
  const described: NumberField = { type: 'number', ...field };
  const plain = withLimits(described.whole === true ? z.int() : z.number(), described);
  const value = described.whole === true ? z.int() : z.number();
  const simple = within(z.strictObject({ value, ...cellParts }), described);
  const whole = within(
    z.strictObject({ value, ...cellParts, ...timeParts(described, z.union([plain, simple])) }),
    described,
  );
  const entry = z.union([plain, whole]).meta({ title: field.label.nb, description: field.help.nb });
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
  return cell.value * (edgeFactor(cell.unit, field.unit) ?? NaN);
}

function within<Shape extends z.ZodType<{ value: number; unit?: string | undefined }>>(
  schema: Shape,
  field: NumberField,
): Shape {
  return schema.superRefine((cell, context) => {
    const value = valueInside(field, cell);
    if (Number.isNaN(value)) {
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        params: { problem: 'unit', found: cell.unit, expected: field.unit },
      });
    } else if (!isWithin(field, value)) {
      context.addIssue({ code: 'custom', path: ['value'], params: { problem: 'limits', found: value } });
    }
  });
}

function timeParts(field: NumberField, simple: z.ZodType) {
  const forms = field.timed ?? [];
  const weight = z.number().min(0);
  return {
    ...(forms.includes('years')
      ? { years: z.record(z.string().regex(/^(19|20|21)\d\d$/), simple).optional() }
      : {}),
    ...(forms.includes('steps')
      ? {
          steps: z
            .array(z.strictObject({ from: dateSchema, value: simple }))
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
