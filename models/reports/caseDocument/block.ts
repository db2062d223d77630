import type { Picture } from '../pictures/picture.ts';

/** A table: texts in rows under a head; all columns but the first are numbers, set to the right. */
export interface TableBlock {
  readonly kind: 'table';
  /** What it shows, above it. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** Columns of text instead of numbers, besides the first. */
  readonly texts?: readonly number[];
  /** Widths of the columns in hundredths of the page; the first is wide and the others alike where it is left out. */
  readonly widths?: readonly number[];
  /** Small text, for long tables. */
  readonly small?: boolean;
}

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly string[];
  /** A sum or what matters most. */
  readonly strong?: boolean;
  /** A heading of the rows that follow, over all columns: only its first cell is read. */
  readonly isHeading?: boolean;
}

/** One piece of a section: what it says, not how it looks. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly faint?: boolean; readonly strong?: boolean }
  | { readonly kind: 'items'; readonly numbered: boolean; readonly texts: readonly string[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | TableBlock;

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A small remark, such as how the numbers of a table are to be read. */
export const remark = (text: string): Block => ({ kind: 'paragraph', text, faint: true });

/** A line that leads into a list or a table. */
export const lead = (text: string): Block => ({ kind: 'paragraph', text, strong: true });

/** A list with points; none where it has nothing. */
export const points = (texts: readonly string[]): readonly Block[] =>
  texts.length === 0 ? [] : [{ kind: 'items', numbered: false, texts }];
