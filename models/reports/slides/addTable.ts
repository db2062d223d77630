import type PptxGenJS from 'pptxgenjs';
import type { SlidePart } from './slideContent.ts';
import { heightOf } from './textSize.ts';

/** Where a table may stand, in inches, and what it is written with. */
export interface TablePlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly font: string;
  readonly ink: string;
  readonly faint: string;
}

type Table = Extract<SlidePart, { kind: 'table' }>;

/** Sizes of text, and the inches above and below it and to its sides. */
const sizes = [18, 16, 14, 12, 11];
const [above, beside] = [0.04, 0.08];
const captionHigh = 0.35;

/**
 * Adds a table under its caption, with a head and numbers to the right, in the largest text its room allows.
 * @returns about how high it is, in inches
 */
export function addTable(
  slide: PptxGenJS.Slide,
  table: Table,
  { x, y, w, h, font, ink, faint }: TablePlace,
): number {
  const { caption, heads, rows, texts = [] } = table;
  const columns = columnWidths(table, w);
  const size = sizes.find((each) => highAt(table, columns, each) <= h) ?? 11;
  slide.addText(caption, { x, y, w, h: captionHigh, fontFace: font, fontSize: 14, color: faint, margin: 0, valign: 'top' }); // prettier-ignore
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: 'B5BBC4' };
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const cell = (text: string, column: number, bold: boolean, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold,
      align: column === 0 || texts.includes(column) ? 'left' : 'right',
      fontFace: font,
      fontSize: size,
      color: ink,
      valign: isHead ? 'bottom' : 'top',
      margin: [above, beside, above, beside],
      border: [none, none, border, none],
      ...(isHead ? { fill: { color: 'E4E9F0' } } : {}),
    },
  });
  slide.addTable(
    [
      heads.map((text, column) => cell(text, column, true, true)),
      ...rows.map(({ cells, strong = false }) =>
        cells.map((text, column) => cell(text, column, strong, false)),
      ),
    ],
    { x, y: y + captionHigh, w, colW: [...columns], objectName: caption },
  );
  return Math.min(h, highAt(table, columns, size));
}

/** How high a table is in a size of text: each row as high as its highest cell. */
function highAt({ heads, rows }: Table, columns: readonly number[], size: number): number {
  const rowHigh = (cells: readonly string[]): number =>
    Math.max(...cells.map((text, column) => heightOf([text], size, (columns[column] ?? 1) - 2 * beside))) + 2 * above; // prettier-ignore
  return rows.reduce((sum, { cells }) => sum + rowHigh(cells), captionHigh + rowHigh(heads));
}

/** Widths in inches: as given, else a wide first column and the others alike. */
function columnWidths({ heads, widths }: Table, room: number): readonly number[] {
  const first = Math.max(30, 100 - (heads.length - 1) * 13);
  const parts = widths ?? heads.map((_, column) => (column === 0 ? first : (100 - first) / (heads.length - 1))); // prettier-ignore
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (part / sum) * room);
}
