/** What the reserve sees of one hall. */
export interface ReserveHall {
  /** The first month of `cash`, and the first month in which its cash is tested, as month numbers. */
  readonly start: number;
  readonly testedFrom: number;
  /** Cash on its own by month, and what it must not go below, in nominal kroner. */
  readonly cash: ArrayLike<number>;
  readonly floor: number;
}

/** How a reserve that cannot cover all is shared: each hall the same part of what it lacks, or one after the other. */
export type ReserveRule =
  { readonly use: 'proportional' } | { readonly use: 'inOrder'; readonly order: readonly number[] };

/** A shared reserve, in nominal kroner. */
export interface ReserveTerms {
  readonly opening: number;
  /** What is paid into it in each month of the period. */
  readonly paidIn: ArrayLike<number>;
  /** The first month of the period, as a month number. */
  readonly from: number;
  readonly rule: ReserveRule;
}

/** The course of a shared reserve. */
export interface ReserveCourse {
  /** What is left at the end of each month. */
  readonly balance: Float64Array;
  /** What it has paid each hall in all up to each month. */
  readonly paid: readonly Float64Array[];
  /** The first month in which each hall is short in spite of the reserve, as a month number; undefined where none is. */
  readonly shortFrom: readonly (number | undefined)[];
}

/**
 * Runs a shared reserve month by month. In each month what is paid in comes first. Then every hall whose cash is tested
 * and lies below its floor, with what it has been given before, gets what it lacks. Where the reserve does not suffice,
 * the rule says who gets how much. What is given is not paid back, and earns no interest.
 * @param tolerance how much a hall may be short and still count as covered, in kroner
 */
export function reserveCourse(
  halls: readonly ReserveHall[],
  { opening, paidIn, from, rule }: ReserveTerms,
  tolerance = 0.5,
): ReserveCourse {
  const months = paidIn.length;
  const balance = new Float64Array(months);
  const paid = halls.map(() => new Float64Array(months));
  const given = new Float64Array(halls.length);
  const shortFrom: (number | undefined)[] = halls.map(() => undefined);
  let left = opening;
  for (let at = 0; at < months; at += 1) {
    left += paidIn[at]!;
    const lacks = halls.map((hall, index) => lackOf(hall, from + at, given[index]!));
    const parts = partsOf(lacks, left, rule);
    parts.forEach((part, index) => {
      given[index]! += part;
      paid[index]![at] = given[index]!;
      if (lacks[index]! - part > tolerance) shortFrom[index] ??= from + at;
    });
    // Rounding may leave a hair below nothing where everything is paid out.
    left = Math.max(0, left - parts.reduce((sum, part) => sum + part, 0));
    balance[at] = left;
  }
  return { balance, paid, shortFrom };
}

function lackOf({ start, testedFrom, cash, floor }: ReserveHall, month: number, given: number): number {
  const own = month >= testedFrom ? cash[month - start] : undefined;
  return own === undefined ? 0 : Math.max(0, floor - own - given);
}

/** What each hall gets of what is left. */
function partsOf(lacks: readonly number[], left: number, rule: ReserveRule): readonly number[] {
  const total = lacks.reduce((sum, lack) => sum + lack, 0);
  if (total <= left) return lacks;
  if (rule.use === 'proportional') return lacks.map((lack) => (left * lack) / total);
  const parts = lacks.map(() => 0);
  let rest = left;
  for (const index of rule.order) {
    parts[index] = Math.min(rest, lacks[index] ?? 0);
    rest -= parts[index];
  }
  return parts;
}
