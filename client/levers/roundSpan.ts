/** The upper end of a slider: two and a half times a number, rounded up. */
export const roundSpan = (value: number, least: number): number =>
  roundEnd(Math.max(least, Math.abs(value) * 2.5));

/** A number rounded up to 1, 1.5, 2, 3, 5 or 8 times a power of ten. */
export function roundEnd(wanted: number): number {
  if (wanted <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const lead = [1, 1.5, 2, 3, 5, 8, 10].find((step) => step * power >= wanted) ?? 10;
  return lead * power;
}
