import { z } from 'zod';
import { closingAlternative, type ClosingAlternative } from '../analyses/closing/closingAlternative.ts';
import { words } from '../language/translated.ts';
import { changes, translated, verdict } from './answerParts.ts';
import { wholeOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';

const answer: z.ZodType<ClosingAlternative> = z.strictObject({
  lastMonth: z.string(),
  priceYear: z.number(),
  sentence: translated,
  years: z.array(
    z.strictObject({
      year: z.int(),
      fixed: z.strictObject({
        staff: z.number(),
        premises: z.number(),
        movingOut: z.number(),
        loans: z.number(),
        other: z.number(),
        income: z.number(),
      }),
      total: z.number(),
      nominal: z.number(),
    }),
  ),
  total: z.strictObject({ fixed: z.number(), nominal: z.number() }),
  remainingDebt: z.number(),
  ownMoneyTiedUp: z.number(),
  cash: z.number(),
  changes,
  verdict,
});

/** What it costs to close the hall when its pilot ends. */
export const closingQuestion = questionOfOne(
  {
    options: z.strictObject({ notice: wholeOption(0, 120).exactOptional() }),
    optionHelp: {
      notice: {
        value: 'N',
        help: words('måneder med lønn etter siste åpne måned; 3 når det er utelatt', 'månader med løn etter siste opne månad; 3 når det er utelate', 'months of pay after the last month open; 3 when left out'), // prettier-ignore
      },
    },
    answer,
  },
  function* (scenario, { notice }) {
    yield { done: 0, total: 1 };
    return closingAlternative(scenario, notice === undefined ? {} : { staffMonths: notice });
  },
);
