import { toPriceYear } from '../analyses/compare/priceYear.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import type { HallValues } from './hallValues.ts';
import type { HallRow } from './portfolioResult.ts';
import type { PreparedPortfolio } from './preparedHalls.ts';
import type { RunReserve } from './runReserve.ts';
import { inhabitantsOf, type SharedLine } from './sharing.ts';

/** The halls of a portfolio, ranked by what they lack per inhabitant; equals keep the order of the file. */
export function hallRows(
  { halls, shared, priceYear }: PreparedPortfolio,
  values: readonly HallValues[],
  reserve: RunReserve | undefined,
): { readonly halls: readonly HallRow[] } {
  /** What turns kroner of a shared line into the portfolio's, by the prices of the hall. */
  const inKronerOf = ({ priceYear: year }: SharedLine, { read }: AcceptedScenario): number =>
    toPriceYear(read, priceYear) / toPriceYear(read, year);
  const rows = halls.map((hall, place): Omit<HallRow, 'rank'> => {
    const found = values[place]!;
    const inhabitants = inhabitantsOf(hall.scenario) ?? null;
    const short = reserve?.shortFrom[place];
    return {
      id: hall.id,
      label: hall.label,
      synthetic: hall.hall.synthetic === true,
      unknown: hall.hall.unknown ?? [],
      inhabitants,
      alone: hall.alone.outcome,
      outcome: found.outcome,
      holdsWithReserve: reserve === undefined ? null : holdsWith(found, reserve, place),
      gap: found.gap,
      gapPerInhabitant: found.gap === null || inhabitants === null ? null : found.gap / inhabitants,
      needed: found.needed,
      mends: found.mends,
      sharedPerYear: shared.reduce((sum, line) => sum + line.yearly * line.shares[place]! * inKronerOf(line, hall.scenario), 0), // prettier-ignore
      fromReserve: reserve === undefined ? null : (reserve.paid[place]?.at(-1) ?? 0),
      shortFrom: short === undefined ? null : monthText(short),
    };
  });
  const lacking = (row: Omit<HallRow, 'rank'>): number => row.gapPerInhabitant ?? -Infinity;
  const ranked = [...rows].sort((a, b) => (lacking(a) === lacking(b) ? 0 : lacking(b) - lacking(a)));
  return { halls: ranked.map((row, at) => ({ ...row, rank: at + 1 })) };
}

/** Whether all tests pass, the one of cash with what the reserve gives: results are tested without it, for it is money once. */
export function holdsWith(
  { outcome, passes, start, months, cash, testedFrom, floor, tolerance }: HallValues,
  { from, balance, shortFrom }: RunReserve,
  place: number,
): boolean {
  if (outcome === 'holds') return true;
  if (!passes.rules || !passes.result || !passes.structure || shortFrom[place] !== undefined) return false;
  const isCovered = (month: number): boolean => month >= from && month < from + balance.length;
  for (let at = Math.max(0, testedFrom - start); at < months; at += 1)
    if (!isCovered(start + at) && cash[at]! < floor - tolerance) return false;
  return true;
}
