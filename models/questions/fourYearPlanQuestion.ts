import { z } from 'zod';
import { fourYearPlan, type FourYearPlan } from '../analyses/fourYearPlan.ts';
import { words } from '../language/translated.ts';
import { translated } from './answerParts.ts';
import { wholeOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';

const prices = z.enum(['plan', 'fixed', 'nominal']);

const answer: z.ZodType<FourYearPlan> = z.strictObject({
  prices,
  priceYear: z.int().nullable().describe('The year whose kroner they are; null for nominal amounts.'),
  signs: translated,
  years: z.array(z.int()),
  months: z.array(z.int()).describe('How many months of each year the run has.'),
  rows: z.array(z.strictObject({ id: z.string(), label: translated, values: z.array(z.number()) })),
});

/** The hall in the municipality's four-year plan. */
export const fourYearPlanQuestion = questionOfOne(
  {
    options: z.strictObject({
      year: wholeOption(1990, 2100).exactOptional(),
      prices: prices.exactOptional(),
    }),
    optionHelp: {
      year: {
        value: 'YYYY',
        help: words('budsjettåret, det første av de fire; det første i beregningen når det er utelatt', 'budsjettåret, det fyrste av dei fire; det fyrste i utrekninga når det er utelate', 'the budget year, the first of the four; the first of the calculation when left out'), // prettier-ignore
      },
      prices: {
        value: 'plan|fixed|nominal',
        help: words('plan: ingen prisvekst etter budsjettåret; fixed: prisårets kroner; nominal: løpende', 'plan: ingen prisvekst etter budsjettåret; fixed: kroner frå prisåret; nominal: løpande', 'plan: no price growth after the budget year; fixed: kroner of the price year; nominal: as they are'), // prettier-ignore
      },
    },
    answer,
  },
  function* (scenario, { year, prices: basis }) {
    yield { done: 0, total: 1 };
    return fourYearPlan(scenario, { year, prices: basis });
  },
);
