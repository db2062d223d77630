import type { Steps } from '../analyses/steps.ts';
import { engineVersion } from '../engine/engineVersion.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import type { PortfolioDocument } from './document.ts';
import { hallRows } from './hallRows.ts';
import type { HallValues } from './hallValues.ts';
import type { PortfolioResult } from './portfolioResult.ts';
import { preparedPortfolio, valuesOf, type PreparedPortfolio } from './preparedHalls.ts';
import { runReserve } from './runReserve.ts';
import { commonPeriod, reserveLine } from './sharing.ts';
import { sumsOf } from './sums.ts';
import { wholeOf } from './whole.ts';

/** What is asked of a portfolio. */
export interface PortfolioOptions {
  /** Whether sums are by month instead of by year. */
  readonly monthly?: boolean | undefined;
  /** Whether what each hall adds to the sums is told too. */
  readonly byHall?: boolean | undefined;
}

/**
 * Several halls as one portfolio: each with its verdict, bearing its share of what is common; the shared reserve used
 * where a hall is short of cash; sums period by period; the halls ranked by what they lack per inhabitant; and what
 * support the whole needs. It says nothing of chance: see `simulatePortfolio`.
 * @throws ScenarioError with everything that is wrong, at its place
 */
export function* evaluatePortfolio(
  document: PortfolioDocument,
  lookup?: BaseLookup,
  options: PortfolioOptions = {},
): Steps<PortfolioResult> {
  const prepared = yield* preparedPortfolio(document, lookup);
  const { halls, shared, assemblies, priceYear } = prepared;
  const values: HallValues[] = [];
  for (const hall of halls) {
    const { alone, own, scenario } = hall;
    values.push(scenario === own ? alone : valuesOf(assemblies, hall, scenario, priceYear));
    yield { done: values.length, total: halls.length };
  }
  return resultOf(prepared, values, options);

  function resultOf(
    { document: { id, title, reserve } }: PreparedPortfolio,
    found: readonly HallValues[],
    { monthly = false, byHall = false }: PortfolioOptions,
  ): PortfolioResult {
    const course = reserve === undefined ? undefined : runReserve(prepared, found);
    return {
      stamp: { portfolio: id, title, engine: engineVersion },
      priceYear,
      ...hallRows(prepared, found, course),
      order: halls.map((hall) => hall.id),
      sums: sumsOf(found, monthly, byHall),
      shared: shared.map(({ id: line, label, key, yearly, priceYear: year, period, shares }) => ({
        id: line,
        label,
        key,
        isReserve: line === reserveLine,
        yearly,
        priceYear: year,
        from: monthText(period.from),
        to: monthText(period.to),
        halls: Object.fromEntries(
          halls.map((hall, place) => [hall.id, { share: shares[place]!, yearly: shares[place]! * yearly }]),
        ),
      })),
      ...(course === undefined ? {} : { reserve: course.summary }),
      whole: wholeOf(prepared, found, course, shared.length > 0 ? commonPeriod(halls) : undefined),
    };
  }
}
