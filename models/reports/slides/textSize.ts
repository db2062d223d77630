/** Points in an inch, and how wide and high text is for its size: most fonts are narrower. */
const inch = 72;
const width = 0.55;
const height = 1.25;

/** How many inches texts take below each other, each beginning on a line of its own. */
export function heightOf(texts: readonly string[], size: number, room: number, apart = 0): number {
  const onLine = Math.max(1, Math.floor((room * inch) / (size * width)));
  const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / onLine)), 0);
  return (lines * size * height + texts.length * apart) / inch;
}

/** The largest of some sizes with which texts fit into a height, in inches; the smallest where none does. */
export function fittingSize(
  texts: readonly string[],
  sizes: readonly number[],
  { room, high, apart = 0 }: { readonly room: number; readonly high: number; readonly apart?: number },
): number {
  const fits = sizes.find((size) => heightOf(texts, size, room, apart) <= high);
  return fits ?? sizes.at(-1) ?? 12;
}
