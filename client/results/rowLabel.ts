import { type SeriesRow, type Translated } from '../../models/index.ts';
import { memberName } from '../form/memberName.ts';
import type { RawInputs } from '../state/createScenario.ts';

/** Lines whose members are all that is worth saying. */
const onlyMembers = ['operations.free'];

/** What a row is called where it stands: the line, its member, or both. */
export function rowLabel(
  row: SeriesRow,
  parent: SeriesRow | undefined,
  inputs: RawInputs,
  pick: (text: Translated) => string,
): string {
  const { line, member } = row;
  if (member === undefined || parent?.member === member) return pick(row.label);
  const name = memberName(inputs, line ?? row.rows[0]?.line ?? '', member, pick);
  const isAlone = line === undefined || onlyMembers.includes(line) || parent?.rows.every((each) => each.line === line && each.member !== undefined) === true; // prettier-ignore
  return isAlone ? name : `${pick(row.label)}, ${name}`;
}

/** A row as it stands in a table. */
export interface PlacedRow {
  readonly row: SeriesRow;
  readonly depth: number;
  readonly label: string;
  readonly isOpen: boolean;
}

/** The rows that are shown: those of the table, and those under the ones that are open. */
export function placedRows(
  rows: readonly SeriesRow[],
  isOpen: (row: SeriesRow, depth: number) => boolean,
  label: (row: SeriesRow, parent: SeriesRow | undefined) => string,
): readonly PlacedRow[] {
  const placed = (list: readonly SeriesRow[], depth: number, parent: SeriesRow | undefined): readonly PlacedRow[] =>
    list.flatMap((row) => {
      const open = row.rows.length > 0 && isOpen(row, depth);
      return [{ row, depth, label: label(row, parent), isOpen: open }, ...(open ? placed(row.rows, depth + 1, row) : [])];
    });
  return placed(rows, 0, undefined);
} // prettier-ignore
