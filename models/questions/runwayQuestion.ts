import { z } from 'zod';
import { runwayChanges, type Runway } from '../analyses/runwayChanges.ts';
import { translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

const at = z.strictObject({
  value: z.number(),
  months: z.number().nullable().describe('Null where the money does not run out in the period.'),
  change: z.number().describe('Months longer, or below 0 shorter.'),
});

const answer: z.ZodType<Runway> = z.strictObject({
  months: z.number().nullable().describe('Whole months after the pilot.'),
  lastMonth: z.string().nullable(),
  sentence: translated,
  share: z.number(),
  changes: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['lever', 'input']),
      label: translated,
      unit: z.string(),
      base: z.number(),
      low: at,
      high: at,
    }),
  ),
  without: z.int(),
});

/** How long the money lasts, and what shortens and lengthens it. */
export const runwayQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  (scenario) => runwayChanges(scenario),
);
