import { z } from 'zod';
import { pairedFutures, type PairedFutures } from '../analyses/simulation/pairedFutures.ts';
import { words } from '../language/translated.ts';
import { figure } from './answerParts.ts';
import { textOption } from './optionValues.ts';
import { questionOfTwo } from './question.ts';
import { drawingHelp, drawingOptions, shareEstimate } from './simulationParts.ts';

const answer: z.ZodType<PairedFutures> = z.strictObject({
  of: z.strictObject(figure),
  draws: z.int(),
  seed: z.number(),
  better: z.enum(['higher', 'lower']),
  shared: z.int().describe('Uncertain inputs that both have, and share the draws of.'),
  alone: z.int().describe('Uncertain inputs that only one of them has.'),
  futures: z.int(),
  secondBetter: shareEstimate,
  alike: shareEstimate,
  difference: z
    .strictObject({ mean: z.number(), p5: z.number(), p50: z.number(), p95: z.number() })
    .describe('The second less the first.'),
  holds: z.strictObject({
    first: shareEstimate,
    second: shareEstimate,
    onlyFirst: shareEstimate,
    onlySecond: shareEstimate,
  }),
});

/** In how many of the same futures the second scenario is better than the first. */
export const beatsQuestion = questionOfTwo(
  {
    options: z.strictObject({ of: textOption.exactOptional(), ...drawingOptions }),
    optionHelp: {
      of: {
        value: 'FIGURE',
        help: words('nøkkeltallet de måles på; margin når det er utelatt', 'nøkkeltalet dei blir målte på; margin når det er utelate', 'the key figure they are measured by; margin when left out'), // prettier-ignore
      },
      ...drawingHelp,
    },
    answer,
  },
  pairedFutures,
);
