import { finished } from '../../../models/analyses/steps.ts';
import { evaluatePortfolio, type PortfolioOptions } from '../../../models/portfolio/evaluatePortfolio.ts';
import type { PortfolioResult } from '../../../models/portfolio/portfolioResult.ts';
import { readPortfolio } from '../../../models/portfolio/readPortfolio.ts';
import { quietHall } from '../hall/quietHall.ts';

/** A hall of three years, 2027–2029, without price growth or credit, with an income and a cost a month. */
export const hallOf = (
  id: string,
  population: number,
  income: number,
  cost: number,
  freeLines: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  ...quietHall,
  id,
  title: id.toUpperCase(),
  timeline: { start: '2027-01', years: 3 },
  economy: { priceYear: 2027, population },
  accounts: { paymentDays: 0 },
  freeLines: {
    income: { kind: 'perMonth', side: 'income', amount: income },
    cost: { kind: 'perMonth', amount: cost },
    ...freeLines,
  },
});

/** Lacks 2 000 kr a month: 24 000 kr a year, 24 kr for each of its 1 000 inhabitants. */
export const short = hallOf('a', 1000, 10_000, 12_000);

/** Has 1 000 kr over each month, for 3 000 inhabitants. */
export const over = hallOf('b', 3000, 10_000, 9000);

/** Pays 12 000 kr in the first month and earns 1 000 kr each month: its results hold, its cash does not. */
export const early = hallOf('c', 2000, 1000, 0, {
  first: { kind: 'perMonth', amount: 12_000, from: '2027-01', to: '2027-01' },
});

/** A portfolio of some of them. */
export const portfolioOf = (
  halls: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  format: 'holdbar-portfolio',
  version: 1,
  id: 'small',
  title: 'Small',
  halls: Object.fromEntries(Object.entries(halls).map(([id, scenario]) => [id, { scenario }])),
  ...parts,
});

/** It, evaluated. */
export const evaluated = (document: unknown, options?: PortfolioOptions): PortfolioResult =>
  finished(evaluatePortfolio(readPortfolio(document), undefined, options));
