import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { chartFont, type ChartLook } from './chartFrame.ts';

/** A line that is named where it ends. */
export interface NamedEnd {
  readonly name: string;
  /** Where it ends: the place on the category axis, from 0, and the value there. */
  readonly at: number;
  readonly value: number;
  /** Whether it is the one in focus. */
  readonly isFocus: boolean;
}

/** The longest name that is written whole, in characters. */
const longestName = 24;

/** How wide a letter is on average, as a share of the size of the text. */
const letter = 0.54;

const shortened = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

/** The room that the names take to the right of the plot, in pixels. */
export const roomForNames = (names: readonly string[], look: ChartLook): number =>
  16 + letter * chartFont(look).size * Math.max(0, ...names.map((name) => shortened(name).length));

/**
 * Names of lines in a column to the right of the plot, each as near to the height of its end as the others let it, with
 * a thin line to it from an end that is further left.
 * @param last the last place of the category axis
 * @param gap how far apart two names must stand, in the unit of the values
 */
export function endNames(
  ends: readonly NamedEnd[],
  last: number,
  gap: number,
  look: ChartLook,
): Record<string, AnnotationOptions> {
  const sorted = [...ends].sort((one, other) => one.value - other.value);
  const heights = apart(sorted.map(({ value }) => value), gap); // prettier-ignore
  const { colours } = look;
  const named = sorted.map(({ name, isFocus }, index): AnnotationOptions => {
    const font = { ...chartFont(look), weight: isFocus ? 600 : 400 };
    return { type: 'label', xValue: last, yValue: heights[index] ?? 0, position: { x: 'start', y: 'center' }, xAdjust: 6, padding: 0, content: shortened(name), color: isFocus ? colours.focus : colours.text, font }; // prettier-ignore
  });
  const leaders = sorted.map(({ at, value, isFocus }, index): AnnotationOptions => ({ type: 'line', xMin: at, xMax: last, yMin: value, yMax: heights[index] ?? 0, borderColor: isFocus ? colours.focus : colours.axis, borderWidth: at < last ? 0.75 : 0 })); // prettier-ignore
  return Object.fromEntries([...leaders, ...named].map((each, index) => [`end${index}`, each]));
}

/**
 * Values in rising order, moved as little as possible (least squares) so that neighbours are at least a gap apart: what
 * would meet becomes a group around its mean.
 */
export function apart(values: readonly number[], gap: number): readonly number[] {
  const groups: { sum: number; count: number }[] = [];
  values.forEach((value, index) => {
    let group = { sum: value - index * gap, count: 1 };
    for (let before = groups.at(-1); before !== undefined && before.sum / before.count > group.sum / group.count; before = groups.at(-1)) {
      groups.pop();
      group = { sum: before.sum + group.sum, count: before.count + group.count };
    }
    groups.push(group);
  });
  return groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count)).map((place, index) => place + index * gap);
} // prettier-ignore
