import { z } from '@hono/zod-openapi';
import { scenarioBody } from './scenarioAnswer.ts';
import { translatedText } from './runAnswer.ts';

/** A question about one number of a run. */
export const explainBody = z
  .strictObject({
    scenario: scenarioBody,
    line: z.string(),
    /** `YYYY` or `YYYY-MM`; without it a figure of the run, or the first year that the verdict tests. */
    period: z.string().max(20).optional(),
    member: z.string().max(100).optional(),
  })
  .openapi('Question');

const valueParts = {
  line: z.string(),
  member: z.string().optional(),
  label: translatedText,
  /** `YYYY-MM`, `YYYY`, `YYYY-MM/YYYY-MM` for a figure of the run, or `opening`. */
  period: z.string(),
  value: z.number(),
  unit: z.string(),
  kind: z.enum(['flow', 'stock', 'level', 'figure']),
};

const input = z
  .strictObject({
    id: z.string(),
    member: z.string().optional(),
    path: z.string(),
    value: z.number(),
    stated: z.number().optional(),
    unit: z.string(),
    formula: z.string().optional(),
    /** A date as `YYYY-MM`; its value is a month number from the start. */
    month: z.string().optional(),
    /** The words of the file; of a default, in every language. */
    source: z.union([z.string(), translatedText]).nullable(),
    status: z.string().optional(),
  })
  .readonly()
  .openapi('ExplainedInput');

const plainValue = z.strictObject(valueParts).readonly().openapi('PlainValue');

/** What is the same at every depth of an explanation. */
const explainedParts = {
  ...valueParts,
  formula: z.string(),
  sentence: translatedText,
  source: translatedText,
  gathered: z.enum(['sum', 'last', 'mean']).optional(),
  inputs: z.array(input).readonly(),
  leftOut: z.int(),
};

const step = z
  .strictObject({ ...explainedParts, needs: z.array(plainValue).readonly() })
  .readonly()
  .openapi('ExplanationStep');

/** One number with its formula, what it reads, and where all of it comes from: the same as `holdbar explain --json`. */
export const explainAnswer = z
  .strictObject({ ...explainedParts, needs: z.array(z.union([step, plainValue])).readonly() })
  .readonly()
  .openapi('Explanation');
