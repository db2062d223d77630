import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type FileChild } from 'docx'; // prettier-ignore
import type { TableBlock } from './block.ts';

/** The width between the margins, 160 mm in twentieths of a point. */
const wholeWidth = 9071;

/** How many rows a table may have to be kept together. */
const mostTogether = 12;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B5BBC4' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table under its caption: a head that is repeated on every page, numbers to the right, rows that do not break. */
export function wordTable({
  caption,
  heads,
  rows,
  texts = [],
  widths,
  small = false,
}: TableBlock): readonly FileChild[] {
  // prettier-ignore
  const size = small ? 16 : 19;
  const columns = columnWidths(heads.length, widths);
  // A short table stays on one page.
  const isShort = rows.length <= mostTogether;
  const cell = (
    text: string,
    column: number,
    look: { head?: boolean; strong?: boolean; last?: boolean },
  ): TableCell => {
    const isText = column === 0 || texts.includes(column);
    return new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      verticalAlign: look.head === true ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      ...(look.head === true ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E4E9F0' } } : {}),
      children: [
        new Paragraph({
          keepNext: look.head === true || (isShort && look.last !== true),
          alignment: isText ? AlignmentType.LEFT : AlignmentType.RIGHT,
          spacing: { after: 0, line: 240 },
          children: [new TextRun({ text, size, bold: look.head === true || look.strong === true })],
        }),
      ],
    });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, column) => cell(text, column, { head: true })),
  });
  const body = rows.map(
    ({ cells, strong = false, isHeading = false }, index) =>
    isHeading
      ? new TableRow({ cantSplit: true, children: [wide(cells[0] ?? '', heads.length, size)] })
      : new TableRow({ cantSplit: true, children: cells.map((text, column) => cell(text, column, { strong, last: index === rows.length - 1 })) }), // prettier-ignore
  );
  const titled = new Paragraph({ keepNext: true, spacing: { before: 180, after: 80 }, children: [new TextRun({ text: caption, bold: true, size: small ? 19 : 21 })] }); // prettier-ignore
  const table = new Table({
    rows: [head, ...body],
    columnWidths: [...columns],
    width: { size: wholeWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none }, // prettier-ignore
  });
  // Two tables after each other would grow into one.
  return [titled, table, new Paragraph({ text: '', spacing: { after: 60, line: 120 } })];
}

/** One cell over all columns, which stays with the row that follows. */
const wide = (text: string, columnSpan: number, size: number): TableCell =>
  new TableCell({
    columnSpan,
    margins: { top: 90, bottom: 30, left: 70, right: 70 },
    children: [new Paragraph({ keepNext: true, spacing: { after: 0, line: 240 }, children: [new TextRun({ text, size, bold: true })] })], // prettier-ignore
  });

/** Widths in twentieths of a point: as given, else a wide first column and the others alike. */
function columnWidths(count: number, given: readonly number[] | undefined): readonly number[] {
  const first = Math.max(30, 100 - (count - 1) * 13);
  const parts = given ?? Array.from({ length: count }, (_, index) => (index === 0 ? first : (100 - first) / (count - 1))); // prettier-ignore
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => Math.round((part / sum) * wholeWidth));
}
