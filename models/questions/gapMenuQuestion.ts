import { z } from 'zod';
import { gapMenu } from '../analyses/gapMenu/gapMenu.ts';
import type { GapMenu } from '../analyses/gapMenu/gapMenuResult.ts';
import { helpfulDirection, type LeverId } from '../sentences/leverPhrase.ts';
import { changes, outcome, translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

const lever = z.enum(Object.keys(helpfulDirection) as [LeverId, ...LeverId[]]);

const step = z.strictObject({
  lever,
  label: translated,
  unit: z.string(),
  from: z.number(),
  to: z.number().describe('As it is printed: a run with it holds.'),
  partOfSpan: z.number(),
  cost: z.number().nullable(),
  stop: translated.nullable().describe('What stops the volume on the way.'),
});

const way = z.strictObject({
  steps: z.array(step),
  cost: z.number().nullable().describe('Kroner, where every lever of it has a cost.'),
  partOfSpan: z.number(),
  phrases: z.array(translated),
  changes: changes as z.ZodType<GapMenu['alone'][number]['changes']>,
  outcome,
});

const answer: z.ZodType<GapMenu> = z.strictObject({
  outcome,
  priceYear: z.number(),
  sentence: translated,
  alone: z.array(way).describe('Each of these is enough by itself; the cheapest first.'),
  pairs: z.array(way),
  notEnough: z.array(
    z.strictObject({
      lever,
      label: translated,
      reason: translated,
      stillMissing: z.number().nullable(),
    }),
  ),
  margins: z
    .array(
      z.strictObject({
        lever,
        label: translated,
        unit: z.string(),
        from: z.number(),
        to: z.number(),
        partOfSpan: z.number(),
        phrase: translated,
        changes: changes as z.ZodType<GapMenu['margins'][number]['changes']>,
      }),
    )
    .describe('Of a hall that holds: how far each lever may go the wrong way, the nearest first.'),
});

/** What would make the hall hold, or what one that holds rests on. */
export const gapMenuQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  (scenario) => gapMenu(scenario),
);
