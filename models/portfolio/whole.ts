import { monthText } from '../scenario/calendarMonth.ts';
import { holdsWith } from './hallRows.ts';
import { realLines, type HallValues } from './hallValues.ts';
import { pooledNeed, pooledPeriod, type PooledPeriod, type PooledSums } from './pooled.ts';
import type { WholeResult } from './portfolioResult.ts';
import type { PreparedPortfolio } from './preparedHalls.ts';
import type { RunReserve } from './runReserve.ts';
import { inhabitantsOf, type Period } from './sharing.ts';

/** What the halls of a portfolio are and need together. */
export function wholeOf(
  { halls }: PreparedPortfolio,
  values: readonly HallValues[],
  reserve: RunReserve | undefined,
  common: Period | undefined,
): WholeResult {
  const period = pooledPeriod(values);
  const inhabitants = addedUp(halls.map(({ scenario }) => inhabitantsOf(scenario)));
  const gap = addedUp(values.map((each) => each.gap ?? undefined));
  return {
    halls: halls.length,
    synthetic: halls.filter(({ hall }) => hall.synthetic === true).length,
    holdAlone: halls.filter(({ alone }) => alone.outcome === 'holds').length,
    hold: values.filter(({ outcome }) => outcome === 'holds').length,
    holdWithReserve:
      reserve === undefined ? null : values.filter((each, place) => holdsWith(each, reserve, place)).length,
    notMended: values.filter(({ mends }) => !mends).length,
    inhabitants,
    gap,
    gapPerInhabitant: gap === null || inhabitants === null ? null : gap / inhabitants,
    supportSeparately: values.reduce((sum, { needed }) => sum + needed, 0),
    supportTogether: period === undefined ? null : pooledNeed(period, pooledSums(period, values, reserve)),
    together: period === undefined ? null : toldOf(period),
    common: common === undefined ? null : { from: monthText(common.from), to: monthText(common.to) },
  };
}

/** The months and years of a pooled period, as they are written. */
const toldOf = ({ from, to, firstMonth, lastMonth }: PooledPeriod): NonNullable<WholeResult['together']> => ({
  firstYear: from,
  lastYear: to,
  firstMonth: monthText(firstMonth),
  lastMonth: monthText(lastMonth),
});

/** What is known of all, added up; null where one is not known. */
function addedUp(list: readonly (number | undefined)[]): number | null {
  return list.reduce<number | null>((sum, each) => (sum === null || each === undefined ? null : sum + each), 0); // prettier-ignore
}

const [resultLine, structuralLine] = ['verdict.realResult', 'verdict.realStructural'].map((line) => realLines.findIndex((each) => each === line)) as [number, number]; // prettier-ignore

/** The sums of the halls over a pooled period; what the reserve has, and gives, is within the purse. */
function pooledSums(
  { from, to, firstMonth, lastMonth }: PooledPeriod,
  values: readonly HallValues[],
  reserve: RunReserve | undefined,
): PooledSums {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const months = Array.from({ length: lastMonth - firstMonth + 1 }, (_, at) => firstMonth + at);
  const yearly = (line: number): readonly number[] =>
    years.map((year) => values.reduce((sum, { real, firstYear }) => sum + real[line]![year - firstYear]!, 0));
  const [first] = values;
  const inReserve = reserveMoney(reserve);
  return {
    result: yearly(resultLine),
    structural: yearly(structuralLine),
    cash: months.map(
      (month) =>
        values.reduce((sum, { cash, start, floor }) => sum + cash[month - start]! - floor, 0) + inReserve(month), // prettier-ignore
    ),
    level: months.map((month) => first!.level[month - first!.start]! / first!.factor),
  };
}

/** What the reserve would hold in a month if it had given nothing; before its first month nothing. */
export function reserveMoney(
  reserve: Pick<RunReserve, 'from' | 'opening' | 'paidIn'> | undefined,
): (month: number) => number {
  if (reserve === undefined) return () => 0;
  const { from, opening, paidIn } = reserve;
  const sums = new Float64Array(paidIn.length);
  paidIn.forEach((each, at) => (sums[at] = (sums[at - 1] ?? opening) + each));
  return (month) => (month < from ? 0 : (sums[Math.min(month - from, sums.length - 1)] ?? 0));
}
