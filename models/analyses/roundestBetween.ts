/** How many digits a number can have. */
const mostDigits = 17;

/**
 * The number with the fewest decimals strictly between two others: what one would type for it. Undefined where there
 * is none.
 * @example roundestBetween(225.9999999, 226.0000001) // 226
 */
export function roundestBetween(one: number, other: number): number | undefined {
  const [low, high] = one < other ? [one, other] : [other, one];
  if (low < 0 && high > 0) return 0;
  const digits = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
  for (let decimals = -digits; decimals <= mostDigits - digits; decimals += 1) {
    const found = nextMultiple(low, decimals);
    if (found > low && found < high) return found;
  }
  return undefined;
}

/** The least number above another with so many decimals (with zeros at its end where they are negative). */
function nextMultiple(low: number, decimals: number): number {
  const scale = 10 ** Math.abs(decimals);
  const steps = Math.floor(decimals < 0 ? low / scale : low * scale) + 1;
  return decimals < 0 ? steps * scale : steps / scale;
}
