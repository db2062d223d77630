import type { Run } from '../../engine/run.ts';
import type { Translated } from '../../language/translated.ts';
import { lineSeries, type SeriesTerms } from './lineSeries.ts';

/** What a table is made from. */
export interface TableTerms extends SeriesTerms {
  readonly run: Run;
}

/** One row of a table over time, with what it is made of. */
export interface SeriesRow {
  /** Unique in the table. */
  readonly id: string;
  /** The line of the model; absent for a group that only the table has. */
  readonly line?: string;
  readonly member?: string;
  readonly label: Translated;
  /** As `unitOf` reads it. */
  readonly unit: string;
  /** A sum or a result stands out; a closing row stands apart below what is above it. */
  readonly weight: 'plain' | 'sum' | 'closing';
  /** Whether it is taken away from what it is a part of. */
  readonly isDeducted: boolean;
  /** One a period; none where the line has none for such periods. */
  readonly values: readonly number[];
  /** What it is made of. */
  readonly rows: readonly SeriesRow[];
}

/** What a row has besides the line. */
interface RowParts {
  readonly member?: string | undefined;
  readonly label?: Translated | undefined;
  readonly weight?: SeriesRow['weight'];
  readonly rows?: readonly SeriesRow[];
  readonly isDeducted?: boolean;
}

/** The row of a line, or of a member of it. */
export function lineRow(terms: TableTerms, line: string, parts: RowParts = {}): SeriesRow {
  const { member, weight = 'plain', rows = [], isDeducted = false } = parts;
  const declaration = terms.run.assembly.model.lines.get(line)?.declaration;
  if (declaration === undefined) throw new RangeError(`no line ${line}`);
  return {
    id: member === undefined ? line : `${line}@${member}`,
    line,
    ...(member === undefined ? {} : { member }),
    label: parts.label ?? declaration.label,
    unit: declaration.unit,
    weight,
    isDeducted,
    values: lineSeries(terms.run, line, terms, member),
    rows,
  };
}

/** A row for each member of a line that is not 0 throughout; none for a line without members. */
export const memberRows = (terms: TableTerms, line: string): readonly SeriesRow[] =>
  terms.run.assembly.instances
    .filter(
      ({ line: { declaration }, member }) =>
        declaration.id === line && member !== undefined && !isNothing(terms.run, line, member),
    ) // prettier-ignore
    .map(({ member }) => lineRow(terms, line, { member }));

/** The row of a line with its members below it; none where all of it is 0 throughout. */
export function rowWithMembers(terms: TableTerms, line: string, parts: RowParts = {}): readonly SeriesRow[] {
  const rows = memberRows(terms, line);
  const isEmpty = rows.length === 0 && isNothing(terms.run, line, undefined);
  return isEmpty ? [] : [lineRow(terms, line, { rows, ...parts })];
}

/** A row that only the table has: the sum of the rows below it. */
export function sumRow(
  terms: TableTerms,
  id: string,
  label: Translated,
  { rows = [], weight = 'plain', member }: RowParts,
): SeriesRow {
  const values = terms.periods.map((_, at) => rows.reduce((sum, row) => sum + (row.values[at] ?? 0), 0));
  return { id, ...(member === undefined ? {} : { member }), label, unit: rows[0]?.unit ?? 'NOK', weight, isDeducted: false, values, rows }; // prettier-ignore
}

/** Whether a line is 0, to what can be printed, in all of the run. */
export function isNothing(run: Run, line: string, member: string | undefined): boolean {
  const instance = run.instance(line, member);
  if (instance === undefined) return true;
  const length = run.lengthOf(instance);
  for (let at = 0; at < length; at += 1) if (Math.abs(run.valueOf(instance, at)) >= 0.0005) return false;
  return true;
}
