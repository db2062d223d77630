/**
 * A number rounded to so many decimals, never to the other side of it: a need upwards, a margin downwards. A number that
 * is written with so many decimals stays as it is.
 * @example roundedTo(225.31, 1, 'up') // 225.4
 */
export function roundedTo(value: number, decimals: number, direction: 'up' | 'down'): number {
  const sign = direction === 'up' ? 1 : -1;
  const scale = 10 ** decimals;
  const asWritten = Math.round(value * scale) / scale;
  if (asWritten === value) return asWritten + 0;
  const steps = sign * Math.ceil(sign * value * scale);
  // The product may have been rounded past the value itself.
  const found = sign * (steps / scale) >= sign * value ? steps / scale : (steps + sign) / scale;
  return found + 0;
}

/** Decimals with which a number has three digits at least, and none where it has them before the comma. */
export function decimalsOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return Math.min(mostDecimals, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

const mostDecimals = 15;
