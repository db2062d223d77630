import { z } from 'zod';
import { forecastMethods } from '../followUp/forecast.ts';
import { followUpReport, type FollowUpReport } from '../followUp/followUpReport.ts';
import { words } from '../language/translated.ts';
import { approvalSchema } from '../scenario/followUp.ts';
import { translated, verdict } from './answerParts.ts';
import { wholeOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';
import { stamp } from './runAnswer.ts';
import { drawingHelp, drawingOptions } from './simulationParts.ts';

const amount = z.number().nullable();
const texts = z.array(z.string());
const course = z.array(z.number());
const bands = z.strictObject({ p5: course, p25: course, p50: course, p75: course, p95: course });

const row = z.strictObject({
  id: z.string(),
  label: translated,
  unit: z.string(),
  kind: z.enum(['flow', 'stock', 'level', 'figure']),
  group: z.enum(['income', 'cost', 'finance', 'money', 'quantities', 'result']),
  isSum: z.boolean(),
  planToDate: amount.describe('Of the months that have actuals alone.'),
  actualToDate: amount,
  deviation: amount.describe('Above 0 is better: more income, less cost; of quantities more.'),
  share: amount.describe('The deviation as a share of the plan to date.'),
  planYear: z.number(),
  forecast: amount,
  forecastDeviation: amount,
  rest: z.enum(['known', 'trend', 'plan']).nullable().describe('What the rest of the year rests on.'),
  counted: texts,
  missing: texts.describe('Months before the last known one without an actual.'),
  lacking: texts.describe('Lines without actuals, where a sum does not exist.'),
});

const placed = z.strictObject({
  id: z.string(),
  months: bands,
  toDate: bands.exactOptional(),
  places: z.array(amount).describe('The share of the futures below the actual of each month.'),
  placeToDate: amount,
});

const answer: z.ZodType<FollowUpReport> = z.strictObject({
  stamp,
  approval: approvalSchema.nullable(),
  changedSinceApproval: z.boolean(),
  year: z.int(),
  years: z.array(z.int()),
  months: texts,
  through: z.string().nullable(),
  method: z.enum(forecastMethods),
  methodText: translated,
  signs: translated,
  rows: z.array(row),
  ifItGoesOn: z.strictObject({ perYear: z.number(), from: z.string(), asPlanned: texts, verdict }).nullable(),
  futures: z
    .strictObject({ draws: z.int(), seed: z.number(), kept: z.int(), lines: z.array(placed) })
    .nullable(),
});

/** Plan against actual in a year. */
export const followUpQuestion = questionOfOne(
  {
    options: z.strictObject({
      year: wholeOption(1990, 2200).exactOptional(),
      method: z.enum(forecastMethods).exactOptional(),
      ...drawingOptions,
    }),
    optionHelp: {
      year: {
        value: 'YYYY',
        help: words('året det gjelder; det siste med faktiske tall når det er utelatt', 'året det gjeld; det siste med faktiske tal når det er utelate', 'the year it is about; the last with actuals when left out'), // prettier-ignore
      },
      method: {
        value: 'trend|plan',
        help: words('resten av året: trend, avviket fortsetter; plan, resten går som planlagt', 'resten av året: trend, avviket held fram; plan, resten går som planlagt', 'the rest of the year: trend, the deviation goes on; plan, the rest goes as planned'), // prettier-ignore
      },
      ...drawingHelp,
    },
    answer,
  },
  followUpReport,
);
