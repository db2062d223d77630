/** One row: a label and a text for each column. Rows without cells are headings. */
export interface Row {
  readonly label: string;
  readonly cells: readonly string[];
}

/** The least space between two columns. */
const gap = 2;

/**
 * Rows as aligned text, labels to the left and cells to the right. Where the line is longer than the screen, the
 * columns go on in a new block under the first, with the labels repeated.
 * @param head labels of the columns
 */
export function table(head: readonly string[], rows: readonly Row[], columns = Infinity): string {
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const widths = head.map((text, index) =>
    Math.max(text.length, ...rows.map(({ cells }) => cells[index]?.length ?? 0)),
  );
  return blocksOf(widths, columns - labelWidth)
    .map(({ from, to }) => {
      const line = ({ label, cells }: Row): string => {
        const parts = cells.slice(from, to).map((cell, at) => ' '.repeat(gap) + cell.padStart(widths[from + at] ?? 0)); // prettier-ignore
        return `${label.padEnd(labelWidth)}${parts.join('')}`.trimEnd();
      };
      return [{ label: '', cells: head }, ...rows].map((row) => `${line(row)}\n`).join('');
    })
    .join('\n');
}

/** Cuts the columns into blocks that fit, with at least one column in each. */
function blocksOf(widths: readonly number[], room: number): readonly { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let used = Infinity;
  for (const [index, width] of widths.entries()) {
    const last = blocks.at(-1);
    if (last === undefined || used + gap + width > room) {
      blocks.push({ from: index, to: index + 1 });
      used = gap + width;
    } else {
      last.to = index + 1;
      used += gap + width;
    }
  }
  return blocks;
}

/** A text on lines of at most `columns` characters; words are never cut. */
export function wrapped(text: string, columns = Infinity): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return `${lines.join('\n')}\n`;
}
