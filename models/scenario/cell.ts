import { z } from 'zod';

/** How sure a number is: read in a source, worked out from one, assumed, or made up to illustrate. */
export const cellStatus = z.enum(['sourced', 'derived', 'assumed', 'illustrative']);

/** A probability distribution by name; its parameters follow from `low`, `value` and `high` (see `distributionOf`). */
export const distributionName = z.enum([
  'uniform',
  'triangular',
  'pert',
  'normal',
  'lognormal',
  'beta',
  'discrete',
]);

/**
 * What low and high are: the values with 10 % below and 10 % above (the default), the lowest and highest possible, or
 * one standard deviation below and above the mean.
 */
const rangeEnds = z.enum(['percentiles', 'absolute', 'deviation']);

/** The most values of a discrete range. */
const mostValues = 100;

/** What we do not know about a number, in the unit of its cell. */
export const rangeSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  dist: distributionName.optional(),
  ends: rangeEnds.optional(),
  /** Of a discrete range: each possible value and its probability; low and high are the least and the greatest. */
  values: z
    .array(z.strictObject({ value: z.number(), probability: z.number().min(0).max(1) }))
    .max(mostValues)
    .optional(),
  /**
   * φ from 0 to below 1: the number is drawn anew for each year, and φ of a year's distance from the mean is carried
   * over to the next (an AR(1) path).
   */
  persistence: z.number().min(0).lt(1).optional(),
});

/** What we do not know about a number. */
export type Range = z.infer<typeof rangeSchema>;

/** The name of a distribution. */
export type DistributionName = z.infer<typeof distributionName>;

/** What low and high of a range are. */
export type RangeEnds = z.infer<typeof rangeEnds>;

/** How far we may choose a number: allowed from low to high, with a cost per unit of change where it has one. */
export const leverSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  cost: z.number().min(0).optional(),
});

/** The longest text of a note or a source. */
export const longestText = 4000;

/** What a cell may hold besides its value. */
export const cellParts = {
  unit: z.string().max(60).optional(),
  priceYear: z.int().min(1990).max(2100).optional(),
  range: rangeSchema.optional(),
  source: z.string().max(longestText).optional(),
  note: z.string().max(longestText).optional(),
  status: cellStatus.optional(),
  lever: leverSchema.optional(),
};

/** A month, such as `2027-05`. */
export const calendarMonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A date: a month, or a milestone plus months. */
export const dateSchema = z.union([
  calendarMonthSchema,
  z.strictObject({ milestone: z.string().max(60), months: z.int().min(-600).max(600) }),
]);

/** A number with all that is said of it. */
export interface Cell {
  readonly value: number;
  readonly unit?: string | undefined;
  readonly priceYear?: number | undefined;
  readonly range?: Range | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  readonly status?: z.infer<typeof cellStatus> | undefined;
  readonly lever?: z.infer<typeof leverSchema> | undefined;
  readonly years?: Readonly<Record<string, number | Cell>> | undefined;
  readonly steps?:
    readonly { readonly from: z.infer<typeof dateSchema>; readonly value: number | Cell }[] | undefined;
  readonly months?: readonly number[] | undefined;
}

/** A plain number or a cell, as a cell. */
export const asCell = (entry: number | Cell): Cell => (typeof entry === 'number' ? { value: entry } : entry);

/** A number of a cell at another time, as a cell: it is written in the unit of the cell unless it has its own. */
export const entryOf = ({ unit }: Cell, entry: number | Cell): Cell => ({ unit, ...asCell(entry) });
