import { z } from 'zod';
import { compare, fewestCompared, mostCompared } from '../analyses/compare/compare.ts';
import type { Comparison } from '../analyses/compare/comparison.ts';
import { words } from '../language/translated.ts';
import { figure, translated, verdict } from './answerParts.ts';
import { wholeOption } from './optionValues.ts';
import type { Question } from './question.ts';

const compared = z.strictObject({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  verdict,
  priceYear: z.number(),
  factor: z.number(),
  timeline: z.strictObject({ start: z.string(), end: z.string() }),
  sameInputs: z.boolean(),
});

const value = z.strictObject({
  value: z.number().nullable(),
  reason: translated.exactOptional(),
  difference: z.number().nullable(),
  share: z.number().nullable(),
});

const answer: z.ZodType<Comparison> = z.strictObject({
  scenarios: z.array(compared),
  against: z.int(),
  priceYear: z.number(),
  figures: z.array(z.strictObject({ ...figure, values: z.array(value) })),
  notes: z.array(translated),
});

const options = z.strictObject({ against: wholeOption(0, mostCompared - 1).exactOptional() });

/** Verdicts and key figures of two to eight scenarios side by side. */
export const compareQuestion: Question<z.infer<typeof options>, Comparison, undefined> = {
  scenarios: { least: fewestCompared, most: mostCompared },
  options,
  optionHelp: {
    against: {
      value: 'N',
      help: words('plassen til scenariet det måles mot, fra 0; det første når det er utelatt', 'plassen til scenariet det blir målt mot, frå 0; det fyrste når det er utelate', 'the place of the scenario to measure against, from 0; the first when left out'), // prettier-ignore
    },
  },
  answer,
  ask: (scenarios, { against }) => compare(scenarios, against),
};
