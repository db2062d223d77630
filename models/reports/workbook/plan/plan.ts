import type { Instance } from '../../../engine/assembler.ts';
import type { NodeIndex } from '../../../engine/graph.ts';
import type { SheetKey } from './places.ts';
import { firstRow } from './places.ts';
import type { Content, Home, Role, Row, Span } from './row.ts';

/** Where everything stands: the rows of each sheet from the top, and the cell of each value. */
export class Plan {
  readonly rows: Row[] = [];
  /** The row of each line instance, by its index. */
  readonly lines = new Map<number, Row>();
  /** The rows of a monthly line by calendar year, by the index of its instance. */
  readonly yearly = new Map<number, Row>();
  readonly homes = new Map<NodeIndex, Home>();
  /** The rows that a reduction gathers, by its node. */
  readonly gathered = new Map<NodeIndex, Row>();
  /** The lines that a reduction gathers as they are, by its node. */
  readonly gatheredLines = new Map<NodeIndex, Instance>();
  /** The rows of lists, by the node that looks up in one. */
  readonly lists = new Map<NodeIndex, Row>();
  readonly #next = new Map<SheetKey, number>();

  /** Puts a row below the others of its sheet. */
  add(sheet: SheetKey, span: Span, role: Role, of: Instance, content: Content): Row {
    const row: Row = { sheet, number: this.take(sheet), span, role, content, of };
    this.rows.push(row);
    return row;
  }

  /** Takes the next free row of a sheet, which stays empty or gets a heading. */
  take(sheet: SheetKey): number {
    const number = this.#next.get(sheet) ?? firstRow;
    this.#next.set(sheet, number + 1);
    return number;
  }

  /** The row of a line instance. */
  rowOf(instance: Instance): Row {
    const row = this.lines.get(instance.index);
    if (row === undefined) throw new RangeError(`no row for ${instance.line.declaration.id}`);
    return row;
  }
}
