import { z } from 'zod';
import { commitment, type Commitment } from '../analyses/commitment/commitment.ts';
import { changes, outcome, translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

const year = z.strictObject({
  year: z.int(),
  months: z.int(),
  fixed: z.number().describe('Kroner of the price year.'),
  nominal: z.number(),
  perInhabitant: z.number().nullable(),
  perHousehold: z.number().nullable(),
});

const support = z.strictObject({
  amount: z.number().nullable().describe('A year, or the whole of a reserve; null where it differs by year.'),
  years: z.array(year),
  total: z.strictObject({ fixed: z.number(), nominal: z.number() }),
  outcome: outcome.describe('Of a run with these amounts in it.'),
  reason: translated.nullable().describe('Why it is not enough.'),
  changes,
});

const answer: z.ZodType<Commitment> = z.strictObject({
  outcome,
  priceYear: z.number(),
  from: z.string().describe('The first month that support is paid in, `YYYY-MM`.'),
  decided: z.array(year),
  constant: support,
  tapering: support,
  reserve: support,
  absent: z.strictObject({
    perInhabitant: translated.exactOptional(),
    perHousehold: translated.exactOptional(),
  }),
});

/** What the council must commit to, three ways. */
export const commitmentQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  (scenario) => commitment(scenario),
);
