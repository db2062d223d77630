import { z } from 'zod';
import { ratesOfReturn } from '../analyses/ratesOfReturn.ts';
import { runHall } from '../analyses/runResult.ts';
import { translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

const answer = z.strictObject({
  rates: z.array(
    z.strictObject({
      perspective: z.enum(['hall', 'municipality', 'society']),
      rate: z.number().nullable().describe('Real yearly rate as a share; null where there is no single one.'),
      all: z.array(z.number()),
      reason: translated.optional(),
      flows: z.array(z.number()).describe('Kroner of the price year by calendar year, before financing.'),
    }),
  ),
});

/** The internal rate of return before financing of hall, municipality and society. */
export const rateOfReturnQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  // One run: there is nothing to pause for.
  // eslint-disable-next-line require-yield
  function* (scenario) {
    return {
      rates: ratesOfReturn(runHall(scenario)).map((each) => ({
        ...each,
        all: [...each.all],
        flows: [...each.flows],
      })),
    };
  },
);
