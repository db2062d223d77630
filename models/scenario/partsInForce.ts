import { asCell, type Cell } from './cell.ts';

/** The month of the year that a lever speaks of, and how a step's date is turned into a month number. */
export interface InForce {
  /** First month of the year, year × 12. */
  readonly month: number;
  readonly monthOf: (date: NonNullable<Cell['steps']>[number]['from']) => number;
}

/** The number of a cell that is in force in a month, in the unit of the cell. */
export function numberInForce(entry: number | Cell, { month, monthOf }: InForce): number {
  const cell = asCell(entry);
  const ofYear = cell.years?.[String(Math.floor(month / 12))];
  if (ofYear !== undefined) return asCell(ofYear).value;
  let value = cell.value;
  for (const { from, value: step } of cell.steps ?? [])
    if (monthOf(from) <= month) value = asCell(step).value;
  return value;
}

/**
 * A cell whose numbers in force in a month, and all later ones, are changed; what was before stays. The changed
 * numbers have no source, status and range any more: they are the reader's own.
 */
export function changedFrom(
  entry: number | Cell,
  { month, monthOf }: InForce,
  change: (value: number) => number,
): number | Cell {
  const cell = asCell(entry);
  const changed = (part: number | Cell): number | Cell =>
    typeof part === 'number' ? change(part) : { ...withoutSource(part), value: change(part.value) };
  if (cell.years !== undefined) {
    const year = Math.floor(month / 12);
    const years = Object.fromEntries(
      Object.entries(cell.years).map(([key, part]) => [key, Number(key) < year ? part : changed(part)]),
    );
    return { ...withoutSource(cell), value: change(cell.value), years };
  }
  if (cell.steps !== undefined) {
    const current = cell.steps.reduce((at, { from }, index) => (monthOf(from) <= month ? index : at), -1);
    const steps = cell.steps.map(({ from, value }, index) => (index < current ? { from, value } : { from, value: changed(value) })); // prettier-ignore
    return { ...withoutSource(cell), value: current === -1 ? change(cell.value) : cell.value, steps };
  }
  return changed(entry);
}

function withoutSource(cell: Cell): Cell {
  const { source: _, status: __, range: ___, ...kept } = cell;
  return kept;
}
