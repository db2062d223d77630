import { z } from 'zod';
import type { ScenarioDocument } from '../scenario/document.ts';
import type { MergedEstimates } from '../scenario/estimates/estimates.ts';
import type { Merge } from '../scenario/merge/merge.ts';
import { translated } from './answerParts.ts';
import { differenceSide } from './differenceAnswer.ts';

const named = {
  path: z.string(),
  label: translated,
  group: translated,
  unit: z.string().exactOptional(),
  shownIn: z.string().exactOptional(),
};

const mergedInput = {
  ...named,
  base: differenceSide.exactOptional(),
  mine: differenceSide.exactOptional(),
  theirs: differenceSide.exactOptional(),
};

/** A document is checked by opening it; its own JSON Schema says what it looks like. */
const document = z.record(z.string(), z.unknown()) as unknown as z.ZodType<ScenarioDocument>;

/** Two versions put together: see `mergeScenarios`. */
export const mergeAnswer: z.ZodType<Merge> = z.strictObject({
  conflicts: z.array(z.strictObject({ ...mergedInput, chosen: z.enum(['mine', 'theirs']).exactOptional() })),
  fromMine: z.array(z.strictObject(mergedInput)),
  fromTheirs: z.array(z.strictObject(mergedInput)),
  agreed: z.array(z.strictObject(mergedInput)),
  open: z.int(),
  document: document.exactOptional(),
});

const number = z.number();

/** Several people's estimates put together: see `mergeEstimates`. */
export const mergedEstimatesAnswer: z.ZodType<MergedEstimates> = z.strictObject({
  who: z.array(z.string()),
  merged: z.array(
    z.strictObject({
      ...named,
      unit: z.string(),
      estimates: z.array(z.strictObject({ who: z.string(), value: number, low: number.exactOptional(), high: number.exactOptional() })),
      value: number,
      low: number,
      high: number,
      disagreement: number.exactOptional(),
    }),
  ),
  open: z.array(
    z.strictObject({
      ...named,
      reason: z.enum(['noNumber', 'course', 'priceYear', 'certain', 'notAll']),
      says: z.array(z.strictObject({ who: z.string(), side: differenceSide.exactOptional() })),
    }),
  ),
  document,
}); // prettier-ignore
