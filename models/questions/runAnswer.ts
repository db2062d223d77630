import { z } from 'zod';
import type { RunResult } from '../analyses/runResult.ts';
import { translated, verdict } from './answerParts.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const numbers = z.array(z.number());

/** What a result was computed from, and with what. */
export const stamp = z.strictObject({ scenario: z.string(), engine: z.string(), hash: z.string() });

const line = z.strictObject({
  unit: z.string(),
  kind: z.enum(['flow', 'stock', 'level', 'figure']),
  label: translated,
  values: numbers.exactOptional().describe('Per year, or per month; absent where members do not add up.'),
  members: z.record(z.string(), numbers).exactOptional(),
});

const flag = z.strictObject({
  rule: z.string(),
  member: z.string().exactOptional(),
  severity: z.enum(['error', 'warning', 'note']),
  message: translated,
  source: translated,
});

/** Everything that one run gives. */
export const runAnswer: z.ZodType<RunResult> = z.strictObject({
  stamp,
  verdict,
  keyFigures: z
    .record(z.string(), z.number().nullable())
    .describe('By id; null where there is none, with its reason in `absent`.'),
  keyFigureMonths: z
    .record(z.string(), month)
    .describe(
      "The month of each key figure that is reached in one, by the figure's id, such as `minimumCash`.",
    ),
  absent: z.record(z.string(), translated),
  years: numbers,
  months: z.array(month).exactOptional().describe('Only with monthly values.'),
  partYears: numbers.describe('The years that are not whole.'),
  lines: z.record(z.string(), line),
  flags: z.array(flag),
});
