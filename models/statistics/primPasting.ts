import {
  gainOf,
  membersOf,
  primBox,
  withLimits,
  type PrimBox,
  type PrimCases,
  type PrimLimits,
} from './primBox.ts';

/**
 * A box with its limited sides moved to where they serve best: outwards again where peeling went too far, and inwards
 * by less than a slice, as long as the move of one side past up to `pasteShare` of the cases in the box (at least one)
 * raises the gain of the box.
 *
 * Source: the pasting step of Friedman and Fisher, Statistics and Computing 9 (1999) 123–143, with the gain in the
 * place of the density, so that coverage counts too, and with moves inwards.
 */
export function primPasting(cases: PrimCases, start: PrimBox, pasteShare: number): PrimBox {
  const all = cases.interesting.reduce((sum, each) => sum + each, 0);
  const total = cases.interesting.length;
  let box = start;
  while (true) {
    const size = Math.max(1, Math.floor(pasteShare * box.points));
    let best: readonly PrimLimits[] | undefined;
    let most = gain(box.interesting, box.points, all, total);
    box.limits.forEach((limits, input) => {
      for (const { points, interesting, limits: wider } of strips(cases, box, input, limits, size)) {
        const reached = gain(box.interesting + interesting, box.points + points, all, total);
        if (reached <= most) continue;
        most = reached;
        best = withLimits(box, input, wider);
      }
    });
    if (best === undefined) return box;
    const moved = primBox(cases, best);
    // a limit may have no room between two neighbouring doubles
    if (gainOf(moved) <= gainOf(box)) return box;
    box = moved;
  }
}

interface Strip {
  /** Cases gained by the move, or lost if negative. */
  readonly points: number;
  readonly interesting: number;
  readonly limits: PrimLimits;
}

/** interesting / all of them − points / all cases. */
function gain(interesting: number, points: number, all: number, total: number): number {
  return interesting / all - points / total;
}

/** What the 1, 2, … up to about `size` cases just outside each limited side would bring in, and those inside take away. */
function strips(
  cases: PrimCases,
  box: PrimBox,
  input: number,
  { low, high }: PrimLimits,
  size: number,
): Strip[] {
  const column = cases.columns[input]!;
  const rows = [...membersOf(cases, box.limits, input).entries()].flatMap(([row, inside]) =>
    inside ? [row] : [],
  );
  const rising = rows.sort((one, other) => column[one]! - column[other]!);
  const below = rising.filter((row) => column[row]! < low).reverse();
  const above = rising.filter((row) => column[row]! > high);
  const inside = rising.slice(below.length, rising.length - above.length);
  const found: Strip[] = [];
  if (low > -Infinity) {
    for (const { limit = -Infinity, ...gained } of extents(cases, column, below, size)) {
      found.push({ ...gained, limits: { low: limit, high } });
    }
    for (const { limit, ...lost } of extents(cases, column, inside, size)) {
      if (limit !== undefined) found.push({ ...negative(lost), limits: { low: limit, high } });
    }
  }
  if (high < Infinity) {
    for (const { limit = Infinity, ...gained } of extents(cases, column, above, size)) {
      found.push({ ...gained, limits: { low, high: limit } });
    }
    for (const { limit, ...lost } of extents(cases, column, inside.slice().reverse(), size)) {
      if (limit !== undefined) found.push({ ...negative(lost), limits: { low, high: limit } });
    }
  }
  return found;
}

function negative({ points, interesting }: { points: number; interesting: number }) {
  return { points: -points, interesting: -interesting };
}

/** Running counts over rows in order, one for each place where the value changes, with the middle to the next value. */
function extents(cases: PrimCases, column: Float64Array, rows: readonly number[], size: number) {
  const found: { points: number; interesting: number; limit?: number }[] = [];
  let interesting = 0;
  for (const [place, row] of rows.entries()) {
    interesting += cases.interesting[row]!;
    const next = rows[place + 1];
    const points = place + 1;
    if (next === undefined) found.push({ points, interesting });
    else if (column[next] !== column[row]) {
      found.push({ points, interesting, limit: column[row]! + (column[next]! - column[row]!) / 2 });
    }
    if (found.length > 0 && points >= size) break;
  }
  return found;
}
