/**
 * Whole numbers for the parts of a whole number, so that what is printed adds up: each part is rounded down or up,
 * those with the largest remainders up.
 * @param parts their sum is less than one away from the whole
 * @example addingUp([1.4, 1.4, 1.2], 4) // [2, 1, 1]
 */
export function addingUp(parts: readonly number[], whole: number): readonly number[] {
  const floors = parts.map(Math.floor);
  const missing = whole - floors.reduce((sum, part) => sum + part, 0);
  const order = parts.map((part, index) => ({ index, remainder: part - (floors[index] ?? 0) }));
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const up = new Set(order.slice(0, missing).map(({ index }) => index));
  return floors.map((part, index) => (up.has(index) ? part + 1 : part));
}
