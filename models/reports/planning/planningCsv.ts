import { csvOf } from '../csv/csv.ts';
import type { PlanningTable } from './planningTable.ts';

/** The rows as CSV that Excel and planning systems in Norway read: semicolons, whole numbers with a plain minus. */
export function planningCsv({ heads, rows, sheet }: PlanningTable): Uint8Array {
  const columns = heads.map((label) => ({ label }));
  return new TextEncoder().encode(csvOf({ name: 'planning', title: sheet, columns, rows }, 'norwegian'));
}
