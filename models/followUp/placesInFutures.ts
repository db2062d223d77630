import type { Run } from '../engine/run.ts';
import { calendarYears } from '../engine/yearly.ts';
import { sharedFutures, type BlockHelpers } from '../analyses/simulation/blockQueue.ts';
import type { Collected } from '../analyses/simulation/collected.ts';
import { collectedFutures } from '../analyses/simulation/simulate.ts';
import { Simulated } from '../analyses/simulation/simulated.ts';
import type { SimulationOptions } from '../analyses/simulation/terms.ts';
import { uncertaintyIn } from '../analyses/simulation/uncertaintyOf.ts';
import type { Steps } from '../analyses/steps.ts';
import { followedLines } from '../hall/followedLines.ts';
import type { LineKind } from '../language/declaration.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { exactQuantiles } from '../statistics/exactQuantiles.ts';
import { yearOfLine } from './followUp.ts';
import { over } from './forecast.ts';
import { placeAmong } from './placeAmong.ts';

/** How far values spread over the futures, a number for each period. */
export interface Bands {
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** A line of the accounts among the simulated futures of the plan. */
export interface PlacedLine {
  readonly id: string;
  readonly months: Bands;
  /** From the first month of the year up to each month; of a line that adds up. */
  readonly toDate?: Bands;
  /** The share of the futures below each month's actual; null where there is none, or all futures are alike. */
  readonly places: readonly (number | null)[];
  /** The same of the months with actuals taken together. */
  readonly placeToDate: number | null;
}

/** Where reality falls among the futures of the plan. */
export interface PlacesInFutures {
  readonly draws: number;
  readonly seed: number;
  /** How many futures are kept one by one: places and bands are of these. */
  readonly kept: number;
  readonly lines: readonly PlacedLine[];
}

/**
 * Where the actuals of a year fall among the simulated futures of the plan, line by line: the share of the futures that
 * lie below, those that are alike counted half. It says whether the ranges had room for what came, not how likely the
 * rest of the year is. Undefined where the plan has no ranges or the year has no actuals.
 */
export function* placesInFutures(
  scenario: AcceptedScenario,
  run: Run,
  { year, ...drawing }: SimulationOptions & { readonly year: number },
  helpers?: BlockHelpers,
): Steps<PlacesInFutures | undefined> {
  const actuals = scenario.head.actuals ?? {};
  const inYear = (period: string): boolean => period.startsWith(String(year));
  const lines = followedLines(run.assembly.inputs.choice('accounts.legalForm')).map(({ id }) => id).filter((id) => Object.keys(actuals[id] ?? {}).some(inYear)); // prettier-ignore
  const { numbers, events } = uncertaintyIn(scenario);
  const calendar = calendarYears(run).find((each) => each.year === year);
  if (calendar === undefined || lines.length === 0 || numbers.length + events.length === 0) return undefined;
  const options = { ...drawing, lines, monthly: true, year };
  helpers?.expect(sharedFutures(scenario, options));
  const simulated = new Simulated(scenario, options);
  const collected = yield* collectedFutures<undefined>(simulated, helpers, () => undefined);
  return {
    draws: simulated.draws,
    seed: simulated.sampling.seed,
    kept: collected.kept,
    lines: simulated.columns.lines.map(({ column, recording: { declaration, width } }) => {
      const { actual, wholeYear } = yearOfLine(run, actuals, declaration.id, calendar);
      return { id: declaration.id, ...placed(columnsOf(collected, column, width), declaration.kind, actual, wholeYear) }; // prettier-ignore
    }),
  };
}

/** The months of a line, each in all futures that are kept. */
const columnsOf = (collected: Collected, column: number, width: number): readonly Float64Array[] =>
  Array.from({ length: width }, (_, at) => collected.column(column + at));

function placed(
  columns: readonly Float64Array[],
  kind: LineKind,
  actual: readonly (number | undefined)[],
  wholeYear: number | undefined,
): Omit<PlacedLine, 'id'> {
  const all = columns.map((_, month) => month);
  const counted = wholeYear === undefined ? all.filter((month) => actual[month] !== undefined) : all;
  const together = wholeYear ?? over(kind, actual.map((value) => value ?? 0), counted); // prettier-ignore
  const ofFutures = (months: readonly number[]): Float64Array =>
    Float64Array.from(columns[0] ?? [], (_, future) => over(kind, columns.map((column) => column[future] ?? NaN), months)); // prettier-ignore
  return {
    months: bandsOf(columns),
    ...(kind === 'flow' ? { toDate: bandsOf(all.map((month) => ofFutures(all.slice(0, month + 1)))) } : {}),
    places: columns.map((column, month) => {
      const value = actual[month];
      return value === undefined ? null : placeAmong(column, value);
    }),
    placeToDate: counted.length === 0 ? null : placeAmong(ofFutures(counted), together),
  };
}

function bandsOf(columns: readonly Float64Array[]): Bands {
  const found = columns.map((column) => exactQuantiles(column, [0.05, 0.25, 0.5, 0.75, 0.95]));
  const band = (at: number): readonly number[] => found.map((values) => values[at] ?? NaN);
  return { p5: band(0), p25: band(1), p50: band(2), p75: band(3), p95: band(4) };
}
