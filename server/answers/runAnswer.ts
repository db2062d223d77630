import { z } from '@hono/zod-openapi';

/** One text in bokmål, nynorsk and English. */
export const translatedText = z
  .strictObject({ nb: z.string(), nn: z.string(), en: z.string() })
  .readonly()
  .openapi('Translated');

const calendarMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .openapi('CalendarMonth', { description: 'A calendar month, `YYYY-MM`.', example: '2030-03' });

const numbers = z.array(z.number()).readonly();

/** What a result was computed from, and with what. */
const stamp = z.strictObject({ scenario: z.string(), engine: z.string(), hash: z.string() }).readonly();

const verdictTest = z
  .strictObject({
    id: z.enum(['result', 'structure', 'liquidity', 'rules']),
    value: z.number(),
    limit: z.number(),
    passes: z.boolean(),
  })
  .readonly();

const verdict = z
  .strictObject({
    outcome: z.enum(['holds', 'holdsWithSupport', 'doesNotHold']),
    decidedSupportPerYear: z.number(),
    additionalSupportPerYear: z.number(),
    supportPerYear: z.number(),
    badge: translatedText,
    short: translatedText,
    sentence: translatedText,
    runway: translatedText,
    balance: translatedText,
    reasons: z.array(translatedText).readonly(),
    tests: z.array(verdictTest).readonly(),
    margin: z.number(),
    nearest: z.enum(['result', 'structure', 'liquidity']),
    window: z.strictObject({ firstYear: z.int(), lastYear: z.int() }).readonly(),
    illustrative: z.strictObject({ used: z.int(), of: z.int() }).readonly(),
  })
  .readonly()
  .openapi('Verdict');

const line = z
  .strictObject({
    unit: z.string(),
    kind: z.enum(['flow', 'stock', 'level', 'figure']),
    label: translatedText,
    /** Per year, or per month; absent where members do not add up. */
    values: numbers.optional(),
    members: z.record(z.string(), numbers).readonly().optional(),
  })
  .readonly()
  .openapi('Line');

const flag = z
  .strictObject({
    rule: z.string(),
    member: z.string().optional(),
    severity: z.enum(['error', 'warning', 'note']),
    message: translatedText,
    source: translatedText,
  })
  .readonly()
  .openapi('Flag');

/** Everything that one run gives: the same as `holdbar run --json`. */
export const runAnswer = z
  .strictObject({
    stamp,
    verdict,
    /** By id; null where there is none, with its reason in `absent`. */
    keyFigures: z.record(z.string(), z.union([z.number(), z.null()])).readonly(),
    /** The month of each key figure that is reached in one, by the figure's id, such as `minimumCash`. */
    keyFigureMonths: z.record(z.string(), calendarMonth).readonly(),
    absent: z.record(z.string(), translatedText).readonly(),
    years: numbers,
    /** Only with monthly values. */
    months: z.array(calendarMonth).readonly().optional(),
    /** The years that are not whole. */
    partYears: numbers,
    lines: z.record(z.string(), line).readonly(),
    flags: z.array(flag).readonly(),
  })
  .readonly()
  .openapi('RunResult');
