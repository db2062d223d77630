import type { RunResult, Translated } from '../../models/index.ts';

/** A line of two results, in the first year in which they do not have the same. */
interface LineDifference {
  readonly id: string;
  /** What it is called today, else what it was called; undefined where neither result says so. */
  readonly label: Translated | undefined;
  readonly unit: string;
  /** The member that differs, of a line whose members do not add up. */
  readonly member: string | undefined;
  /** Undefined where only one of the results has the line at all. */
  readonly year: number | undefined;
  /** In the unit of the line; undefined where that result has nothing there. */
  readonly kept: number | undefined;
  readonly today: number | undefined;
}

/** Where a line of a kept result first differs from today's. The kept one may be of an engine that wrote less. */
export function firstDifference(id: string, kept: Partial<RunResult>, today: RunResult): LineDifference {
  const [then, now] = [kept.lines?.[id], today.lines[id]];
  const found = { id, label: now?.label ?? then?.label, unit: now?.unit ?? then?.unit ?? '' };
  const members = [undefined, ...new Set([...Object.keys(then?.members ?? {}), ...Object.keys(now?.members ?? {})])];
  for (const member of members) {
    const before = valuesByYear(kept, member === undefined ? then?.values : then?.members?.[member]);
    const after = valuesByYear(today, member === undefined ? now?.values : now?.members?.[member]);
    const years = [...new Set([...before.keys(), ...after.keys()])].sort((one, other) => one - other);
    const year = years.find((each) => before.get(each) !== after.get(each));
    if (year !== undefined) return { ...found, member, year, kept: before.get(year), today: after.get(year) };
  }
  return { ...found, member: undefined, year: undefined, kept: undefined, today: undefined };
} // prettier-ignore

const valuesByYear = ({ years = [] }: Partial<RunResult>, values: readonly number[] = []): ReadonlyMap<number, number> =>
  new Map(values.flatMap((value, at) => ((year) => (year === undefined ? [] : [[year, value] as const]))(years[at]))); // prettier-ignore
