import { z } from 'zod';
import { discover, discoverySides, type Discovery } from '../analyses/discovery/discover.ts';
import { words } from '../language/translated.ts';
import { translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';
import { drawingHelp, drawingOptions } from './simulationParts.ts';

const restriction = z.strictObject({
  path: z.string(),
  label: translated,
  unit: z.string(),
  kind: z.enum(['number', 'path', 'event']),
  low: z.number().nullable(),
  high: z.number().nullable(),
  chance: z.number().describe('Quasi-probability of as many such futures in the box without this limit.'),
});

const box = z.strictObject({
  restrictions: z.array(restriction),
  coverage: z.number().describe('Share of the futures looked for that are in the box.'),
  density: z.number().describe('Share of the futures in the box that are of those looked for.'),
  mass: z.number(),
  futures: z.int(),
  sentence: translated,
});

const answer: z.ZodType<Discovery> = z.strictObject({
  of: z.enum(discoverySides),
  draws: z.int(),
  seed: z.number(),
  found: z.int(),
  boxes: z.array(box),
  reason: z.enum(['noneInteresting', 'allInteresting', 'noBetterThanChance']).exactOptional(),
  chance: z.number().exactOptional(),
  trajectory: z.array(z.strictObject({ coverage: z.number(), density: z.number(), mass: z.number() })),
});

/** What marks the futures that do not hold, or those that do. */
export const discoverQuestion = questionOfOne(
  {
    options: z.strictObject({ side: z.enum(discoverySides).exactOptional(), ...drawingOptions }),
    optionHelp: {
      side: {
        value: discoverySides.join('|'),
        help: words('framtidene det letes etter: de som ikke holder (fails, også når det er utelatt), eller de som holder', 'framtidene det blir leita etter: dei som ikkje held (fails, òg når det er utelate), eller dei som held', 'the futures looked for: those that do not hold (fails, also when left out), or those that do'), // prettier-ignore
      },
      ...drawingHelp,
    },
    answer,
  },
  discover,
);
