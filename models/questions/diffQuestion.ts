import { z } from 'zod';
import { hallFormat } from '../hall/scenarioSchema.ts';
import { difference } from '../scenario/difference/difference.ts';
import { differenceAnswer } from './differenceAnswer.ts';
import { questionOfTwo } from './question.ts';

/** Which inputs are not the same in two scenarios. */
export const diffQuestion = questionOfTwo(
  { options: z.strictObject({}), optionHelp: {}, answer: differenceAnswer },
  function* (first, second) {
    yield { done: 0, total: 1 };
    return difference(hallFormat, first, second);
  },
);
