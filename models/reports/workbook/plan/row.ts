import type { Instance } from '../../../engine/assembler.ts';
import type { NodeIndex } from '../../../engine/graph.ts';
import type { SheetKey } from './places.ts';

/** What the cells of a row are: one a month, one a calendar year, a single one, or one for each entry of a list. */
export type Span = 'month' | 'year' | 'value' | 'list';

/** What a row computes. */
export type Content =
  | { readonly type: 'node'; readonly node: NodeIndex }
  /** The balance at the end of the month: the sum of the rows above it, with their signs. */
  | { readonly type: 'closing'; readonly terms: readonly Term[] }
  /** A value where a condition holds, else 0 or (for least and most) nothing. */
  | { readonly type: 'gather'; readonly mask: NodeIndex; readonly body: NodeIndex; readonly blank: boolean }
  | { readonly type: 'list'; readonly nodes: readonly NodeIndex[] }
  /** A monthly line by calendar year. */
  | { readonly type: 'yearly'; readonly of: Instance };

/** A row that is added to or taken from a balance. */
export interface Term {
  readonly row: Row;
  readonly sign: 1 | -1;
}

/** What a row is there for. */
export type Role = 'line' | 'opening' | 'in' | 'out' | 'closing' | 'part' | 'gather' | 'list' | 'yearly';

/** One row of a calculation sheet. */
export interface Row {
  readonly sheet: SheetKey;
  /** Counted from 1. */
  readonly number: number;
  readonly span: Span;
  readonly role: Role;
  readonly content: Content;
  /** The line it is, or the first one that needed it. */
  readonly of: Instance;
}

/** Where the value of a node stands: in a row, or in one cell of a list. */
export interface Home {
  readonly row: Row;
  /** The place in a list. */
  readonly entry?: number;
}
