import { z } from 'zod';
import { words } from '../language/translated.ts';
import { carried } from '../portfolio/openHalls.ts';
import { isPortfolio, readPortfolio } from '../portfolio/readPortfolio.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import type { QuestionOption } from './question.ts';

/** A portfolio as an option; its form is checked when the question is put, so that problems have paths within it. */
export const portfolioOption = z
  .record(z.string(), z.unknown())
  .describe(
    'A portfolio file: `{ "format": "holdbar-portfolio", "version": 1, "id", "title", "halls": { … } }`.',
  );

/** What is said of it. */
export const portfolioHelp: QuestionOption = {
  value: 'FILE',
  isFile: true,
  help: words('porteføljen, med eller uten scenarioene i seg', 'porteføljen, med eller utan scenarioa i seg', 'the portfolio, with or without its scenarios in it'), // prettier-ignore
};

/** The options with every scenario that the portfolio only names put in, so that they stand alone. @throws ScenarioError */
export function carriedOptions(options: unknown, lookup: BaseLookup): unknown {
  const { portfolio } = options as { readonly portfolio?: unknown };
  return isPortfolio(portfolio)
    ? { ...(options as object), portfolio: carried(readPortfolio(portfolio), lookup) }
    : options;
}
