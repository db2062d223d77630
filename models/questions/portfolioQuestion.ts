import { z } from 'zod';
import { words } from '../language/translated.ts';
import { evaluatePortfolio } from '../portfolio/evaluatePortfolio.ts';
import { sharingKeys } from '../portfolio/document.ts';
import type { PortfolioResult } from '../portfolio/portfolioResult.ts';
import { readPortfolio } from '../portfolio/readPortfolio.ts';
import { outcome, translated } from './answerParts.ts';
import { carriedOptions, portfolioHelp, portfolioOption } from './portfolioParts.ts';
import type { Question } from './question.ts';
import { flagOption } from './simulationParts.ts';

const options = z.strictObject({
  portfolio: portfolioOption,
  monthly: flagOption.exactOptional(),
  byHall: flagOption.exactOptional(),
});

const number = z.number().nullable();

const hall = z.strictObject({
  id: z.string(),
  label: z.string(),
  rank: z.int(),
  synthetic: z.boolean(),
  unknown: z.array(z.string()),
  inhabitants: number,
  alone: outcome,
  outcome,
  holdsWithReserve: z.boolean().nullable(),
  gap: number,
  gapPerInhabitant: number,
  needed: z.number(),
  mends: z.boolean(),
  sharedPerYear: z.number(),
  fromReserve: number,
  shortFrom: z.string().nullable(),
});

const answer: z.ZodType<PortfolioResult> = z.strictObject({
  stamp: z.strictObject({ portfolio: z.string(), title: z.string(), engine: z.string() }),
  priceYear: z.int(),
  halls: z.array(hall).describe('Ranked by what is missing per inhabitant, most first.'),
  order: z.array(z.string()).describe('Ids in the order of the file.'),
  sums: z.strictObject({
    periods: z.array(z.string()).describe('Calendar years, or months `YYYY-MM`.'),
    count: z.array(z.int()).describe('How many halls each period has.'),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        label: translated,
        unit: z.string(),
        kind: z.enum(['flow', 'stock', 'level', 'figure']),
        values: z.array(z.number()),
        halls: z.array(z.array(number)).exactOptional(),
      }),
    ),
  }),
  shared: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      key: z.enum(sharingKeys),
      isReserve: z.boolean(),
      yearly: z.number(),
      priceYear: z.int(),
      from: z.string(),
      to: z.string(),
      halls: z.record(z.string(), z.strictObject({ share: z.number(), yearly: z.number() })),
    }),
  ),
  reserve: z
    .strictObject({
      use: z.enum(['proportional', 'inOrder']),
      opening: z.number(),
      contributed: z.number(),
      paid: z.number(),
      closing: z.number(),
      years: z.array(
        z.strictObject({
          year: z.int(),
          contributed: z.number(),
          paid: z.number(),
          closing: z.number(),
        }),
      ),
      shortFrom: z.string().nullable(),
    })
    .exactOptional(),
  whole: z.strictObject({
    halls: z.int(),
    synthetic: z.int(),
    holdAlone: z.int(),
    hold: z.int(),
    holdWithReserve: z.int().nullable(),
    notMended: z.int(),
    inhabitants: number,
    gap: number,
    gapPerInhabitant: number,
    supportSeparately: z.number(),
    supportTogether: number,
    together: z
      .strictObject({
        firstYear: z.int(),
        lastYear: z.int(),
        firstMonth: z.string(),
        lastMonth: z.string(),
      })
      .nullable(),
    common: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  }),
});

/** Several halls as one portfolio. */
export const portfolioQuestion: Question<z.infer<typeof options>, PortfolioResult, undefined> = {
  scenarios: { least: 0, most: 0 },
  options,
  optionHelp: {
    portfolio: portfolioHelp,
    monthly: {
      value: '',
      isFlag: true,
      help: words('summene måned for måned i stedet for år for år', 'summane månad for månad i staden for år for år', 'the sums by month instead of by year'), // prettier-ignore
    },
    byHall: {
      value: '',
      isFlag: true,
      help: words('ta med hva hver hall er av summene', 'ta med kva kvar hall er av summane', 'include what each hall is of the sums'), // prettier-ignore
    },
  },
  answer,
  carry: carriedOptions,
  ask: (_, { portfolio, monthly, byHall }) =>
    evaluatePortfolio(readPortfolio(portfolio), undefined, { monthly, byHall }),
};
