import type { Run } from '../engine/run.ts';
import { calendarYears } from '../engine/yearly.ts';
import { followedLabels } from '../hall/followedLines.ts';
import type { LineKind } from '../language/declaration.ts';
import { words, type Translated } from '../language/translated.ts';
import type { Actuals } from '../scenario/followUp.ts';
import { yearOfLine, type FollowUp } from './followUp.ts';
import { comparison } from './forecast.ts';
import type { Bands, PlacesInFutures } from './placesInFutures.ts';

/** A line through one year: what was planned, what came, and what is foreseen. */
export interface ActualsCourse {
  readonly id: string;
  readonly label: Translated;
  readonly unit: string;
  readonly kind: LineKind;
  /** Whether each month stands for all of the year up to it. */
  readonly toDate: boolean;
  /** Whether anything is known of the year. */
  readonly isKnown: boolean;
  readonly months: readonly string[];
  readonly plan: readonly number[];
  readonly actual: readonly (number | null)[];
  /** From the last known month on; null before it, and everywhere where nothing is known. */
  readonly forecast: readonly (number | null)[];
  /** How far the simulated futures of the plan spread; undefined where there are none. */
  readonly bands: Bands | undefined;
  /** The share of the futures below each actual. */
  readonly places: readonly (number | null)[];
}

/**
 * A line month by month through the year of a follow-up. Up to date, actuals go on as long as no month is missing: what
 * comes after a gap is not known. Only what adds up has a sum to date.
 */
export function actualsCourse(
  run: Run,
  actuals: Actuals,
  { year, months, method }: Pick<FollowUp, 'year' | 'months' | 'method'>,
  { id, toDate, futures }: { readonly id: string; readonly toDate: boolean; readonly futures?: PlacesInFutures | null | undefined }, // prettier-ignore
): ActualsCourse {
  const calendar = calendarYears(run).find((each) => each.year === year);
  const declared = run.assembly.model.lines.get(id)?.declaration;
  if (calendar === undefined || declared === undefined) throw new RangeError(`no line ${id} in ${year}`);
  const line = yearOfLine(run, actuals, id, calendar);
  const adds = toDate && declared.kind === 'flow';
  const { rest } = comparison(line, method);
  const placed = futures?.lines.find((each) => each.id === id);
  const last = line.actual.map((value) => value !== undefined).lastIndexOf(true);
  const foreseen = months.map((_, month) => {
    if (rest === null || rest === 'known') return null;
    const { plan, actual } = line;
    if (line.kind === 'stock') return month < last ? null : (plan[month] ?? 0) + (actual[last] ?? 0) - (plan[last] ?? 0); // prettier-ignore
    const ratio = rest === 'trend' ? ratioOf(line.plan, line.actual) : 1;
    return actual[month] ?? (plan[month] ?? 0) * ratio;
  });
  const known = line.actual.map((value) => value ?? null);
  const whole = line.wholeYear ?? null;
  const actual = adds ? upTo(known) : known;
  return {
    id,
    label: followedLabels[id] ?? words(id, id, id),
    unit: declared.unit,
    kind: declared.kind,
    toDate: adds,
    isKnown: rest !== null,
    months,
    plan: adds ? summed(line.plan) : line.plan,
    actual: adds && whole !== null ? months.map((_, month) => (month === months.length - 1 ? whole : null)) : actual, // prettier-ignore
    forecast: (adds ? upTo(foreseen) : foreseen).map((value, month) => (month < last ? null : value)),
    bands: adds ? placed?.toDate : placed?.months,
    places: adds ? months.map((_, month) => (month === last && actual[month] !== null ? (placed?.placeToDate ?? null) : null)) : (placed?.places ?? months.map(() => null)), // prettier-ignore
  };
}

function ratioOf(plan: readonly number[], actual: readonly (number | undefined)[]): number {
  let planned = 0;
  let came = 0;
  actual.forEach((value, month) => {
    if (value === undefined) return;
    planned += plan[month] ?? 0;
    came += value;
  });
  return planned === 0 ? 1 : came / planned;
}

const summed = (values: readonly number[]): readonly number[] => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

/** Sums up to each place, as far as every value is known. */
function upTo(values: readonly (number | null)[]): readonly (number | null)[] {
  let sum: number | null = 0;
  return values.map((value) => (sum = sum === null || value === null ? null : sum + value));
}
