/**
 * The share of values below a number, those that equal it counted half (the mid-rank); null where all values are the
 * same, since a place among them says nothing.
 * @example placeAmong(Float64Array.of(1, 2, 3, 4), 3) // 0.625
 */
export function placeAmong(values: Float64Array, number: number): number | null {
  let below = 0;
  let same = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    if (Math.abs(value - number) <= 1e-9 * Math.abs(number)) same += 1;
    else if (value < number) below += 1;
  }
  if (values.length === 0 || highest - lowest <= 1e-9 * Math.max(Math.abs(lowest), Math.abs(highest)))
    return null;
  return (below + same / 2) / values.length;
}
