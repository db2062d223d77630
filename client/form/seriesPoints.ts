import { asCell, type Cell } from '../../models/index.ts';

/** A stretch of time in which a number is one value, months counted from year 0. */
export interface SeriesPoint {
  /** What is changed when the value is: the number itself, a year's or a step's. */
  readonly part: 'value' | { readonly year: string } | { readonly step: number };
  readonly from: number;
  /** The first month after it. */
  readonly until: number;
  /** In the unit of the cell. */
  readonly value: number;
  /** Whether the cell says this value, or it is the number that holds where nothing else is said. */
  readonly isOwn: boolean;
}

/** The months a series is shown in. */
export interface SeriesSpan {
  readonly start: number;
  /** The first month after it. */
  readonly end: number;
  readonly monthOf: (date: NonNullable<Cell['steps']>[number]['from']) => number;
}

/** The values of a number over time, one after the other: each year of the span, or from each step to the next. */
export function seriesPoints(cell: Cell, { start, end, monthOf }: SeriesSpan): readonly SeriesPoint[] {
  if (cell.years !== undefined) {
    const first = Math.floor(start / 12);
    return Array.from({ length: Math.ceil(end / 12) - first }, (_, index): SeriesPoint => {
      const year = String(first + index);
      const own = cell.years?.[year];
      return {
        part: { year },
        from: Math.max(start, (first + index) * 12),
        until: Math.min(end, (first + index + 1) * 12),
        value: asCell(own ?? cell.value).value,
        isOwn: own !== undefined,
      };
    });
  }
  const steps = (cell.steps ?? []).map(({ from, value }, step) => ({ part: { step }, from: Math.min(end, Math.max(start, monthOf(from))), value: asCell(value).value })); // prettier-ignore
  const all = [{ part: 'value' as const, from: start, value: cell.value }, ...steps];
  return all.map((point, index) => ({ ...point, until: all[index + 1]?.from ?? end, isOwn: true }));
}

/** A cell with another value at a point; a span there that does not hold it goes, and so does the source of that part. */
export function withPoint(cell: Cell, part: SeriesPoint['part'], value: number): Cell {
  const changed = (entry: number | Cell | undefined): number | Cell => {
    if (entry === undefined || typeof entry === 'number') return value;
    const { range, source: _, status: __, ...kept } = entry;
    const inside = range !== undefined && value >= range.low && value <= range.high ? { range } : {};
    const next = { ...kept, ...inside, value };
    return Object.keys(next).length === 1 ? value : next;
  };
  if (part === 'value') return asCell(changed(cell));
  if ('year' in part) return { ...cell, years: { ...cell.years, [part.year]: changed(cell.years?.[part.year]) } }; // prettier-ignore
  return { ...cell, steps: (cell.steps ?? []).map((step, index) => (index === part.step ? { ...step, value: changed(step.value) } : step)) }; // prettier-ignore
}

/** The steps that a value is dragged in: 1, 2 or 5 times a power of ten, about a hundred of them to a height. */
export function dragStep(height: number): number {
  const plain = height / 100;
  const power = 10 ** Math.floor(Math.log10(plain));
  const times = [1, 2, 5, 10].find((each) => each * power >= plain) ?? 10;
  return Number((times * power).toPrecision(12));
}
