/** The upper end of a slider: two and a half times a number, rounded up to 1, 1.5, 2, 3, 5 or 8 times a power of ten. */
export function roundSpan(value: number, least: number): number {
  const wanted = Math.max(least, Math.abs(value) * 2.5);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const lead = [1, 1.5, 2, 3, 5, 8, 10].find((step) => step * power >= wanted) ?? 10;
  return lead * power;
}
