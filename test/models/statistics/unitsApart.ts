const doubles = new Float64Array(1);
const bits = new BigInt64Array(doubles.buffer);

/** How many doubles lie between two numbers, plus one; 0 when they are equal, Infinity for one NaN. */
export function unitsApart(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  if (Number.isNaN(a) || Number.isNaN(b)) return Infinity;
  const difference = place(a) - place(b);
  return Number(difference < 0n ? -difference : difference);
}

function place(x: number): bigint {
  doubles[0] = x;
  const pattern = bits[0]!;
  return pattern < 0n ? -(pattern & 0x7fffffffffffffffn) : pattern;
}
