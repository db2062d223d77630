import { valueAt, type Cell } from '../../models/index.ts';

/** The year that the next value of a series starts with: the one after the last, or the second of the run. */
export function nextYear(cell: Cell, firstYear: number): string {
  const years = Object.keys(cell.years ?? {}).map(Number);
  return String(years.length === 0 ? firstYear + 1 : Math.max(...years) + 1);
}

/** The next step of a number: when the pilot is over where there is one, else the start, with the number before it. */
export function nextStep(
  cell: Cell,
  inputs: Readonly<Record<string, unknown>>,
): NonNullable<Cell['steps']>[number] {
  const last = cell.steps?.at(-1);
  if (last !== undefined) {
    const from = typeof last.from === 'string' ? { milestone: 'pilot.end', months: 1 } : { ...last.from, months: last.from.months + 12 }; // prettier-ignore
    return { from, value: last.value };
  }
  const pilot = valueAt(inputs, 'pilot.kind') !== 'none';
  return { from: pilot ? { milestone: 'pilot.end', months: 1 } : { milestone: 'start', months: 12 }, value: cell.value }; // prettier-ignore
}
