import { z } from 'zod';
import { openFuture, type FutureRun } from '../analyses/simulation/openFuture.ts';
import { mostDraws } from '../analyses/simulation/terms.ts';
import { words } from '../language/translated.ts';
import { translated } from './answerParts.ts';
import { wholeOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';
import { runAnswer } from './runAnswer.ts';
import { drawingHelp, drawingOptions, flagOption, simulationHelp } from './simulationParts.ts';

const number = z.number().nullable();

const answer: z.ZodType<FutureRun> = z.strictObject({
  future: z.int(),
  draws: z.int(),
  seed: z.number(),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      label: translated,
      unit: z.string(),
      value: number.describe('In the unit of the input; of a yearly path the mean; null of an event.'),
      base: number,
      month: z.string().nullable().exactOptional().describe('Of an event: from when, null where it does not happen.'),
      years: z.record(z.string(), z.number()).exactOptional(),
    }),
  ),
  result: runAnswer,
}); // prettier-ignore

/** One simulated future as a full run, with what was drawn for it. */
export const futureQuestion = questionOfOne(
  {
    options: z.strictObject({
      number: wholeOption(1, mostDraws),
      ...drawingOptions,
      monthly: flagOption.exactOptional(),
    }),
    optionHelp: {
      number: {
        value: 'N',
        help: words('nummeret på framtiden, fra 1', 'nummeret på framtida, frå 1', 'the number of the future, from 1'), // prettier-ignore
      },
      ...drawingHelp,
      monthly: simulationHelp.monthly,
    },
    answer,
  },
  function* (scenario, { number: future, ...options }) {
    yield { done: 0, total: 1 };
    return openFuture(scenario, future, options);
  },
);
