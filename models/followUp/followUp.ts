import type { Run } from '../engine/run.ts';
import { calendarYears, type CalendarYear } from '../engine/yearly.ts';
import {
  followedLabels,
  followedLines,
  type FollowedGroup,
  type FollowedLine,
} from '../hall/followedLines.ts';
import type { LineKind } from '../language/declaration.ts';
import type { Translated } from '../language/translated.ts';
import { lineSeries } from '../analyses/series/lineSeries.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import type { Actuals } from '../scenario/followUp.ts';
import { ScenarioError } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import { comparison, type Comparison, type ForecastMethod, type YearOfLine } from './forecast.ts';
import { followUpWords } from './followUpWords.ts';
import { sumOf, type Part } from './sums.ts';

/** One row: a line that is followed, or a sum of some. */
export interface FollowUpRow {
  readonly id: string;
  readonly label: Translated;
  readonly unit: string;
  readonly kind: LineKind;
  readonly group: FollowedGroup | 'result';
  readonly isSum: boolean;
  readonly planToDate: number | null;
  readonly actualToDate: number | null;
  /** As municipal reports have it: above 0 is better for the result (more income, less cost); of quantities more. */
  readonly deviation: number | null;
  /** The deviation as a share of the plan to date; null where nothing was planned. */
  readonly share: number | null;
  readonly planYear: number;
  readonly forecast: number | null;
  /** What the forecast differs from the plan of the year by, with the sign of `deviation`. */
  readonly forecastDeviation: number | null;
  /** What the rest of the year rests on in the forecast. */
  readonly rest: Comparison['rest'];
  /** The months `2027-05` that have actuals; all of them where the year is known as a whole. */
  readonly counted: readonly string[];
  /** Months before the last known one that have no actual; a stock needs the last one alone. */
  readonly missing: readonly string[];
  /** Of a sum that does not exist: the lines without actuals. */
  readonly lacking: readonly string[];
}

/** Plan against actual in one calendar year, in nominal kroner. */
export interface FollowUp {
  readonly year: number;
  /** The years of the run. */
  readonly years: readonly number[];
  readonly months: readonly string[];
  /** The last month with an actual; null where there is none in the year. */
  readonly through: string | null;
  readonly method: ForecastMethod;
  readonly methodText: Translated;
  readonly signs: Translated;
  readonly rows: readonly FollowUpRow[];
}

/** What of a follow-up may be chosen. */
export interface FollowUpOptions {
  /** The last year with actuals when left out, else the first of the run. */
  readonly year?: number | undefined;
  /** `trend` when left out. */
  readonly method?: ForecastMethod | undefined;
}

/**
 * Plan against actual by line in one calendar year of a run, and the forecast for the year. A month without an actual is
 * in neither sum. It says what the accounts show, not why.
 * @throws ScenarioError at `year` where the run does not have it
 */
export function followUp(
  run: Run,
  actuals: Actuals,
  { year, method = 'trend' }: FollowUpOptions = {},
): FollowUp {
  const all = calendarYears(run);
  const years = all.map((each) => each.year);
  const wanted = year ?? lastYearOf(actuals) ?? years[0] ?? 0;
  const found = all.find((each) => each.year === wanted);
  if (found === undefined)
    throw new ScenarioError([problem('followedYear', 'year', { found: wanted, first: years[0] ?? 0, last: years.at(-1) ?? 0 })]); // prettier-ignore
  const months = monthsOf(run, found);
  const lines = followedLines(run.assembly.inputs.choice('accounts.legalForm')).map((line) => ({
    ...line,
    of: yearOfLine(run, actuals, line.id, found),
  }));
  const rows = lines.map((line) => rowOf(run, line, comparison(line.of, method), months));
  const sums = (wantedLines: (line: FollowedLine) => boolean, id: string, label: Translated, isCost: boolean): FollowUpRow => {
    const parts = lines.filter(wantedLines).map(({ id: part, of, result }): Part => ({ id: part, line: of, sign: isCost ? 1 : result }));
    const { lacking, ...sum } = sumOf(parts, method);
    return { ...plainRow({ id, label, unit: 'NOK', kind: 'flow', group: 'result', isSum: true }, sum, isCost ? -1 : 1, months), lacking };
  }; // prettier-ignore
  const of = (...groups: readonly FollowedGroup[]) => rows.filter(({ group }) => groups.includes(group as FollowedGroup)); // prettier-ignore
  const known = lines.flatMap(({ of: { actual, wholeYear } }) => wholeYear === undefined ? actual.map((value, at) => (value === undefined ? -1 : at)) : [months.length - 1]); // prettier-ignore
  return {
    year: wanted,
    years,
    months,
    through: months[Math.max(-1, ...known)] ?? null,
    method,
    methodText: followUpWords.method[method],
    signs: followUpWords.signs,
    rows: [
      ...of('income'),
      sums(({ group }) => group === 'income', 'operatingIncome', followUpWords.operatingIncome, false),
      ...of('cost'),
      sums(({ group }) => group === 'cost', 'operatingCost', followUpWords.operatingCost, true),
      ...of('finance'),
      sums(({ result }) => result !== 0, 'netOperatingResult', followUpWords.netOperatingResult, false),
      ...of('money', 'quantities'),
    ],
  };
}

/** A line of the run and of the accounts in one calendar year. */
export function yearOfLine(run: Run, actuals: Actuals, id: string, year: CalendarYear): YearOfLine {
  const known = actuals[id] ?? {};
  const declared = run.assembly.model.lines.get(id)?.declaration;
  const months = monthsOf(run, year);
  const periods = months.map((month, at) => ({ id: month, year: year.year, from: year.from + at, to: year.from + at + 1, isPart: false })); // prettier-ignore
  return {
    kind: declared?.kind ?? 'flow',
    plan: lineSeries(run, id, { periods, prices: 'nominal' }),
    actual: months.map((month) => known[month]),
    wholeYear: known[String(year.year)],
  };
}

const monthsOf = (run: Run, { from, to }: CalendarYear): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => monthText(run.assembly.inputs.start + from + at));

/** The last year that has an actual of any line. */
export function lastYearOf(actuals: Actuals): number | undefined {
  const years = Object.values(actuals).flatMap((periods) => Object.keys(periods).map((period) => Number(period.slice(0, 4)))); // prettier-ignore
  return years.length === 0 ? undefined : Math.max(...years);
}

function rowOf(run: Run, line: FollowedLine, found: Comparison, months: readonly string[]): FollowUpRow {
  const { id, group, result } = line;
  const declared = run.assembly.model.lines.get(id)?.declaration;
  const label = followedLabels[id] ?? declared?.label;
  if (declared === undefined || label === undefined) throw new RangeError(`no line ${id}`);
  const { unit, kind } = declared;
  return plainRow({ id, label, unit, kind, group, isSum: false }, found, result === -1 ? -1 : 1, months);
}

/** @param better 1 where more is better, −1 where less is */
function plainRow(
  head: Pick<FollowUpRow, 'id' | 'label' | 'unit' | 'kind' | 'group' | 'isSum'>,
  { planToDate, actualToDate, planYear, forecast, rest, counted }: Comparison,
  better: 1 | -1,
  months: readonly string[],
): FollowUpRow {
  const deviation =
    planToDate === null || actualToDate === null ? null : better * (actualToDate - planToDate);
  const last = counted.at(-1) ?? -1;
  return {
    ...head,
    planToDate,
    actualToDate,
    deviation,
    share: deviation === null || planToDate === null || Math.abs(planToDate) < 0.005 ? null : deviation / Math.abs(planToDate), // prettier-ignore
    planYear,
    forecast,
    forecastDeviation: forecast === null ? null : better * (forecast - planYear),
    rest,
    counted: counted.map((at) => months[at] ?? ''),
    missing: head.kind === 'stock' ? [] : months.filter((_, at) => at < last && !counted.includes(at)),
    lacking: [],
  };
}
