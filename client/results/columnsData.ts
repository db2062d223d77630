import type { StackedColumnsOptions } from '../../models/index.ts';
import type { DataTable } from '../../models/reports/index.ts';

/** What a table of columns is called, and what its numbers are. */
export interface ColumnsWords {
  readonly name: string;
  readonly title: string;
  /** Unit and price basis of the numbers. */
  readonly unit: string;
  /** What the first column is called. */
  readonly period: string;
}

/** Stacked columns as a table: a row a period, all digits. */
export function columnsData(
  { periods, parts, step, line }: StackedColumnsOptions,
  { name, title, unit, period }: ColumnsWords,
): DataTable {
  const series = [...parts, ...[step, line].filter((each) => each !== undefined)];
  return {
    name,
    title,
    columns: [{ label: period }, ...series.map(({ label }) => ({ label, unit }))],
    rows: periods.map((each, at) => [each, ...series.map(({ values }) => values[at] ?? null)]),
  };
}
