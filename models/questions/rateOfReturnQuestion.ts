import { z } from 'zod';
import { ratesOfReturn, type RatesOfReturn } from '../analyses/ratesOfReturn.ts';
import { runHall } from '../analyses/runResult.ts';
import { translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

const answer: z.ZodType<RatesOfReturn> = z.strictObject({
  rates: z.array(
    z.strictObject({
      perspective: z.enum(['hall', 'municipality', 'society']),
      rate: z.number().nullable().describe('Yearly real rate as a share; null where there is no single one.'),
      all: z.array(z.number()).describe('Every rate at which the flows are worth 0.'),
      reason: translated.exactOptional(),
      flows: z.array(z.number()).describe('Kroner of the price year by calendar year, before financing.'),
    }),
  ),
});

/** The internal rate of return before financing of hall, municipality and society. */
export const rateOfReturnQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  function* (scenario) {
    yield { done: 0, total: 1 };
    return ratesOfReturn(runHall(scenario));
  },
);
