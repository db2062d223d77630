import { z } from 'zod';
import { words } from '../language/translated.ts';
import type { PortfolioFutures } from '../portfolio/futures/portfolioFutures.ts';
import {
  mostPortfolioDraws,
  simulatePortfolio,
  usualPortfolioDraws,
} from '../portfolio/futures/simulatePortfolio.ts';
import { readPortfolio } from '../portfolio/readPortfolio.ts';
import { portfolioFuturesStudy } from '../studies/portfolioFuturesStudy.ts';
import { numberOption, wholeOption } from './optionValues.ts';
import { carriedOptions, portfolioHelp, portfolioOption } from './portfolioParts.ts';
import type { Question } from './question.ts';
import { drawingHelp, shareEstimate, simulationHelp } from './simulationParts.ts';

const options = z.strictObject({
  portfolio: portfolioOption,
  draws: wholeOption(1, mostPortfolioDraws).exactOptional(),
  seed: wholeOption(0, Number.MAX_SAFE_INTEGER).exactOptional(),
  certainty: numberOption.pipe(z.number().gt(0).lt(1)).exactOptional(),
});

const number = z.number().nullable();
const spread = z.strictObject({ mean: number, p5: number, p50: number, p95: number });

const answer: z.ZodType<PortfolioFutures> = z.strictObject({
  stamp: z.strictObject({ portfolio: z.string(), engine: z.string() }),
  priceYear: z.int(),
  draws: z.int(),
  seed: z.number(),
  method: z.string(),
  correlation: z
    .record(z.string(), z.number())
    .describe('How much of what is drawn the halls have in common, by the beginning of a path.'),
  allHold: shareEstimate,
  halls: z.array(z.strictObject({ id: z.string(), label: z.string(), holds: shareEstimate })),
  hold: spread,
  gap: spread,
  notMended: spread,
  support: z.strictObject({ certainty: z.number(), separately: number, together: number }),
  separately: spread,
  together: spread,
});

/** Thousands of futures of a whole portfolio. */
export const portfolioFuturesQuestion: Question<z.infer<typeof options>, PortfolioFutures, undefined> = {
  scenarios: { least: 0, most: 0 },
  options,
  optionHelp: {
    portfolio: portfolioHelp,
    draws: {
      value: 'N',
      help: words(`hvor mange framtider, fra 1 til ${mostPortfolioDraws}; ${usualPortfolioDraws} når det er utelatt`, `kor mange framtider, frå 1 til ${mostPortfolioDraws}; ${usualPortfolioDraws} når det er utelate`, `how many futures, from 1 to ${mostPortfolioDraws}; ${usualPortfolioDraws} when left out`), // prettier-ignore
    },
    seed: drawingHelp.seed,
    certainty: simulationHelp.certainty,
  },
  answer,
  carry: carriedOptions,
  ask: (_, { portfolio, draws, seed, certainty }) =>
    simulatePortfolio(readPortfolio(portfolio), undefined, { draws, seed, certainty }),
  study: {
    options,
    of: (_, { portfolio, draws, seed, certainty }) =>
      portfolioFuturesStudy(readPortfolio(portfolio), { draws, seed, certainty }),
  },
};
