import { monthText } from '../scenario/calendarMonth.ts';
import type { HallValues } from './hallValues.ts';
import type { ReserveResult } from './portfolioResult.ts';
import type { PreparedPortfolio } from './preparedHalls.ts';
import { reserveCourse, type ReserveCourse, type ReserveRule } from './reserve.ts';
import { commonPeriod, reserveLine } from './sharing.ts';
import { toPriceYear } from '../analyses/compare/priceYear.ts';

/** The shared reserve of a portfolio: its course, what was paid into it, and what is told of it. */
export interface RunReserve extends ReserveCourse {
  readonly from: number;
  readonly opening: number;
  /** What all halls pay into it in each month. */
  readonly paidIn: Float64Array;
  readonly summary: ReserveResult;
}

/** Runs the shared reserve over the months that all halls cover. */
export function runReserve(prepared: PreparedPortfolio, values: readonly HallValues[]): RunReserve {
  const { reserve, halls: order } = prepared.document;
  if (reserve === undefined) throw new RangeError('a portfolio without a reserve');
  const { from, to } = commonPeriod(prepared.halls);
  const opening = typeof reserve.opening === 'number' ? reserve.opening : reserve.opening.value;
  const use = reserve.use ?? 'proportional';
  const ids = Object.keys(order);
  const rule: ReserveRule = use === 'proportional' ? { use } : { use, order: (reserve.order ?? ids).map((id) => ids.indexOf(id)) }; // prettier-ignore
  const paidIn = paymentsOf(prepared, values, from, to);
  const course = reserveCourse(values, { opening, paidIn, from, rule });
  const firstYear = Math.floor(from / 12);
  const years = Array.from({ length: Math.floor(to / 12) - firstYear + 1 }, (_, year) => {
    const [first, last] = [Math.max(from, (firstYear + year) * 12) - from, Math.min(to, (firstYear + year) * 12 + 11) - from]; // prettier-ignore
    const before = course.paid.reduce((sum, paid) => sum + (paid[first - 1] ?? 0), 0);
    return {
      year: firstYear + year,
      contributed: paidIn.subarray(first, last + 1).reduce((sum, each) => sum + each, 0),
      paid: course.paid.reduce((sum, paid) => sum + paid[last]!, 0) - before,
      closing: course.balance[last]!,
    };
  });
  const shortFrom = Math.min(...course.shortFrom.map((month) => month ?? Infinity));
  return {
    ...course,
    from,
    opening,
    paidIn,
    summary: {
      use,
      opening,
      contributed: paidIn.reduce((sum, each) => sum + each, 0),
      paid: course.paid.reduce((sum, paid) => sum + (paid.at(-1) ?? 0), 0),
      closing: course.balance.at(-1) ?? opening,
      years,
      shortFrom: Number.isFinite(shortFrom) ? monthText(shortFrom) : null,
    },
  };
}

/** What the halls pay in month by month: their shares in the kroner of the month, as it is a cost in their accounts. */
function paymentsOf(
  { shared, halls }: PreparedPortfolio,
  values: readonly HallValues[],
  from: number,
  to: number,
): Float64Array {
  const paidIn = new Float64Array(to - from + 1);
  const line = shared.find(({ id }) => id === reserveLine);
  if (line === undefined) return paidIn;
  values.forEach(({ level, start }, place) => {
    const { read } = halls[place]!.scenario;
    const ownKroner = toPriceYear(read, line.priceYear);
    const monthly = (line.yearly * line.shares[place]!) / 12 / ownKroner;
    for (let at = 0; at < paidIn.length; at += 1) paidIn[at]! += monthly * level[from + at - start]!;
  });
  return paidIn;
}
