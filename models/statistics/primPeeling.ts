import {
  membersOf,
  primBox,
  withLimits,
  type PrimBox,
  type PrimCases,
  type PrimLimits,
  unlimited,
} from './primBox.ts';

export interface PrimPeelingOptions {
  /** Share of the cases in the box that one step takes away, at least one case. */
  readonly peelShare: number;
  /** A box never holds a smaller share of all cases. */
  readonly smallestMass: number;
}

/**
 * The boxes of a PRIM peeling run, from all cases to the smallest. Each step cuts a thin slice off one side of one
 * input: the slice whose loss raises the density most for each case lost, the first of equals. It ends when
 * every case in the box is of interest, or the next box would be too small. Limits lie midway between the last case
 * outside and the first inside.
 *
 * @param orders the rows of each column by rising value, for whoever peels the same columns again and again
 *
 * Source: Friedman and Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9 (1999) 123–143.
 */
export function primPeeling(
  cases: PrimCases,
  { peelShare, smallestMass }: PrimPeelingOptions,
  orders: readonly Uint32Array[] = primOrders(cases),
): PrimBox[] {
  const fewest = smallestMass * cases.interesting.length;
  let box = primBox(
    cases,
    cases.columns.map(() => unlimited),
  );
  const trajectory = [box];
  while (box.density < 1) {
    const slices = thinSlices(cases, orders, box, Math.max(1, Math.floor(peelShare * box.points)));
    let best: PrimLimits[] | undefined;
    let mostGain = -Infinity;
    for (const slice of slices) {
      const left = box.points - slice.points;
      if (left < fewest || left === 0) continue;
      const gain = ((box.interesting - slice.interesting) / left - box.density) / slice.points;
      if (gain <= mostGain) continue;
      mostGain = gain;
      best = [...withLimits(box, slice.input, slice.limits)];
    }
    if (best === undefined) return trajectory;
    box = primBox(cases, best);
    trajectory.push(box);
  }
  return trajectory;
}

/** The rows of each column by rising value. */
export const primOrders = ({ columns }: Pick<PrimCases, 'columns'>): readonly Uint32Array[] =>
  columns.map((column) =>
    Uint32Array.from(column, (_, row) => row).sort((one, other) => column[one]! - column[other]!),
  );

interface Slice {
  readonly input: number;
  readonly limits: PrimLimits;
  readonly points: number;
  readonly interesting: number;
}

/** For each side of each input, the outermost `size` cases of the box, and more where values are equal. */
function thinSlices(cases: PrimCases, orders: readonly Uint32Array[], box: PrimBox, size: number): Slice[] {
  const members = membersOf(cases, box.limits);
  return orders.flatMap((order, input) => {
    const column = cases.columns[input]!;
    const { low, high } = box.limits[input]!;
    const fromLow = outermost(cases, members, order, column, size, 1);
    const fromHigh = outermost(cases, members, order, column, size, -1);
    const slices: Slice[] = [];
    if (fromLow) slices.push({ ...fromLow, input, limits: { low: fromLow.limit, high } });
    if (fromHigh) slices.push({ ...fromHigh, input, limits: { low, high: fromHigh.limit } });
    return slices;
  });
}

/** Walks inwards from one side; undefined when all cases of the box have one value there. */
function outermost(
  cases: PrimCases,
  members: Uint8Array,
  order: Uint32Array,
  column: Float64Array,
  size: number,
  direction: 1 | -1,
) {
  let points = 0;
  let interesting = 0;
  let last = NaN;
  for (let step = 0; step < order.length; step += 1) {
    const row = order[direction === 1 ? step : order.length - 1 - step]!;
    if (members[row] === 0) continue;
    const value = column[row]!;
    if (points >= size && value !== last) return { points, interesting, limit: between(last, value) };
    points += 1;
    interesting += cases.interesting[row]!;
    last = value;
  }
  return undefined;
}

/** Midway between two values, and on the side of the second where no double lies between them. */
function between(outside: number, inside: number): number {
  const middle = outside + (inside - outside) / 2;
  return middle === outside ? inside : middle;
}
