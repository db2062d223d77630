/** A row of a table of measurements. */
export interface TableRow {
  readonly name: string;
  /** Undefined where it could not be measured here: the note says why. */
  readonly value: number | undefined;
  readonly unit: string;
  /** The most or the least it may be, where something is promised. */
  readonly most?: number;
  readonly least?: number;
  readonly note?: string;
}

/** Rows as text in columns, numbers with three figures, with what is promised and whether it is kept. */
export function tableOf(rows: readonly TableRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.value === undefined ? '–' : row.value.toPrecision(3),
    row.unit,
    [promised(row), row.note].filter((text) => text !== undefined).join('; '),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(([name = '', value = '', unit = '', rest = '']) =>
      `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)} ${unit.padEnd(widths[2] ?? 0)}  ${rest}`.trimEnd(),
    )
    .join('\n');
}

function promised({ value, most, least }: TableRow): string | undefined {
  if (most === undefined && least === undefined) return undefined;
  const text = [most === undefined ? [] : `≤ ${most}`, least === undefined ? [] : `≥ ${least}`].flat().join(' and '); // prettier-ignore
  if (value === undefined) return `${text}: not measured`;
  return `${text}: ${value <= (most ?? Infinity) && value >= (least ?? -Infinity) ? 'yes' : 'NO'}`;
}
