import { z } from 'zod';
import type { Verdict } from '../analyses/verdict.ts';

/** One text in bokmål, nynorsk and English. */
export const translated = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() });

/** What the verdict comes to. */
export const outcome = z.enum(['holds', 'holdsWithSupport', 'doesNotHold']);

/** A stretch of an input. */
export const span = z.strictObject({ low: z.number(), high: z.number() });

/** How far an input was searched, and whether that is as far as it may go. */
export const reach = z.strictObject({
  ...span.shape,
  lowIsLimit: z.boolean(),
  highIsLimit: z.boolean(),
});

/** A value as it is printed and typed. */
export const printedValue = z.strictObject({
  number: z.number(),
  unit: z.string(),
  decimals: z.int(),
  value: z.number(),
});

/** What an input is called, and what it is today; values in its own unit, shares as shares. */
export const todaysInput = {
  input: z.string().describe('Path of the input, such as `streams.doors.salesPrice`.'),
  label: translated,
  member: z.string().exactOptional(),
  unit: z.string(),
  base: z.number().describe('The value in the scenario.'),
};

/** How a figure is read. */
const reads = z.enum(['need', 'quantity', 'ratio', 'share', 'year', 'months']);

/** A key figure, or a number of the verdict. */
export const figure = { id: z.string(), label: translated, unit: z.string(), reads };

/** Changes as a variant writes them: from path to a whole cell or member. */
export const changes = z.record(z.string(), z.unknown());

/** The verdict of a run, with its words. */
export const verdict: z.ZodType<Verdict> = z.strictObject({
  outcome,
  decidedSupportPerYear: z.number(),
  additionalSupportPerYear: z.number(),
  supportPerYear: z.number(),
  badge: translated,
  short: translated,
  sentence: translated,
  runway: translated,
  balance: translated,
  reasons: z.array(translated),
  tests: z.array(
    z.strictObject({
      id: z.enum(['result', 'structure', 'liquidity', 'rules']),
      value: z.number(),
      limit: z.number(),
      passes: z.boolean(),
    }),
  ),
  margin: z.number(),
  nearest: z.enum(['result', 'structure', 'liquidity']),
  window: z.strictObject({ firstYear: z.int(), lastYear: z.int() }),
  illustrative: z.strictObject({ used: z.int(), of: z.int() }),
});
