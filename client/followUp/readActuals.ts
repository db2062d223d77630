import Papa from 'papaparse';
import { readNumber } from '../language/numberEntry.ts';
import { lineNamed, type EntryLine } from './lineNames.ts';
import { periodIn } from './periodText.ts';

/** One number of the accounts that was read. */
export interface ReadActual {
  readonly line: string;
  /** `2027-05`, or `2027` for a year. */
  readonly period: string;
  readonly value: number;
  /** The row it stood in, from 1. */
  readonly row: number;
  readonly text: string;
  /** What it may mean instead: `1.234` is 1 234 or 1,234. */
  readonly instead?: number;
}

/** What cannot be taken, with where it stands. */
export interface ActualProblem {
  readonly kind: 'number' | 'line' | 'sum' | 'period' | 'outside' | 'twice' | 'yearAndMonth' | 'noPeriods' | 'columns'; // prettier-ignore
  readonly row: number;
  /** The column as a spreadsheet names it: `C`. */
  readonly column?: string;
  readonly text: string;
  /** The other row, where a number stands twice. */
  readonly other?: number;
}

/** What a text holds. */
export interface ReadActuals {
  readonly actuals: readonly ReadActual[];
  readonly problems: readonly ActualProblem[];
}

/** How a text is read. */
export interface ActualsReading {
  readonly decimal: ',' | '.';
  /** Calendar year of months without one. */
  readonly year: number;
  readonly lines: readonly EntryLine[];
  /** The months of the run, `2027-01`. */
  readonly first: string;
  readonly last: string;
  /** How many kroner a number of kroner stands for: 1, 1000. */
  readonly kroner: number;
}

/** Rows and columns of a text from a spreadsheet or a CSV file: tabs, else semicolons, else commas. */
export function tableOf(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = plain.includes('\t') ? '\t' : plain.includes(';') ? ';' : ',';
  const { data } = Papa.parse<string[]>(plain, { delimiter });
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** A cell of the text that a line and a period have been found for. */
interface Placed {
  readonly line: EntryLine;
  readonly period: string;
  readonly row: number;
  readonly at: number;
  readonly text: string;
}

/**
 * Reads actuals from a table in one of three shapes: lines down and months across, months down and lines across, or one
 * number a row with its line and its month. An empty cell and a dash say nothing. A number that stands twice is not taken
 * at all. What cannot be read is told with its row and column, and the rest can be used.
 */
export function readActuals(text: string, reading: ActualsReading): ReadActuals {
  const table = tableOf(text);
  const problems: ActualProblem[] = [];
  const placed = [...cellsOf(table, reading, problems)];
  const read = placed.flatMap((cell): readonly ReadActual[] => {
    const entry = readNumber(/^[-–−]$/.test(cell.text) ? '' : cell.text, { decimal: reading.decimal });
    if (entry.kind === 'empty') return [];
    if (entry.kind !== 'number') {
      problems.push({ kind: 'number', row: cell.row, column: columnName(cell.at), text: cell.text });
      return [];
    }
    if (!isInside(cell.period, reading)) {
      problems.push({ kind: 'outside', row: cell.row, column: columnName(cell.at), text: cell.period });
      return [];
    }
    const factor = cell.line.unit === 'NOK' ? reading.kroner : 1;
    const instead = entry.doubt === undefined ? {} : { instead: entry.doubt.instead * factor };
    return [{ line: cell.line.id, period: cell.period, value: entry.value * factor, row: cell.row, text: cell.text, ...instead }]; // prettier-ignore
  });
  const once = withoutTwice(read, problems);
  return { actuals: once, problems: problems.sort((a, b) => a.row - b.row) };
}

/** The cells with numbers; what names no line or no month is told. */
function* cellsOf(
  table: readonly (readonly string[])[],
  reading: ActualsReading,
  problems: ActualProblem[],
): Generator<Placed> {
  const first = table.findIndex((row) => row.some((cell) => cell !== ''));
  const head = table[first] ?? [];
  const ids = reading.lines.map(({ id }) => id);
  const line = (text: string): EntryLine | undefined => {
    const id = lineNamed(text, ids);
    return reading.lines.find((each) => each.id === id);
  };
  const period = (text: string): string | undefined => periodIn(text, reading.year);
  const rows = table.map((cells, at) => ({ cells, row: at + 1 })).slice(first).filter(({ cells }) => cells.some((cell) => cell !== '')); // prettier-ignore
  const body = rows.slice(1);
  const across = head.slice(1);
  if (across.some((cell) => period(cell) !== undefined && line(head[0] ?? '') === undefined)) {
    yield* crossed(
      rows,
      { down: line, across: period, place: (row, column) => [row, column] },
      problems,
      'line',
    );
  } else if (across.some((cell) => line(cell) !== undefined)) {
    yield* crossed(rows, { down: period, across: line, place: (row, column) => [column, row] }, problems, 'period'); // prettier-ignore
  } else {
    const hasHead =
      head.length > 2 && line(head[0] ?? '') === undefined && period(head[1] ?? '') === undefined;
    yield* listed(hasHead ? body : rows, { line, period }, problems);
  }
}

/** A table with names along both sides. */
function* crossed<Down, Across>(
  [head, ...body]: readonly { readonly cells: readonly string[]; readonly row: number }[],
  names: {
    readonly down: (text: string) => Down | undefined;
    readonly across: (text: string) => Across | undefined;
    readonly place: (down: Down, across: Across) => readonly unknown[];
  },
  problems: ActualProblem[],
  down: 'line' | 'period',
): Generator<Placed> {
  const columns = (head?.cells ?? []).map((text, at) => (at === 0 ? undefined : names.across(text)));
  (head?.cells ?? []).forEach((text, at) => {
    if (at > 0 && text !== '' && columns[at] === undefined)
      problems.push({ kind: isSum(text) ? 'sum' : down === 'line' ? 'period' : 'line', row: head?.row ?? 1, column: columnName(at), text }); // prettier-ignore
  });
  for (const { cells, row } of body) {
    const name = cells[0] ?? '';
    const found = names.down(name);
    if (found === undefined) {
      problems.push({ kind: isSum(name) ? 'sum' : down, row, column: 'A', text: name });
      continue;
    }
    for (const [at, text] of cells.entries()) {
      const column = columns[at];
      if (column === undefined) continue;
      const [line, period] = names.place(found, column) as readonly [EntryLine, string];
      yield { line, period, row, at, text };
    }
  }
}

/** One number a row: line, month, number. */
function* listed(
  rows: readonly { readonly cells: readonly string[]; readonly row: number }[],
  names: {
    readonly line: (text: string) => EntryLine | undefined;
    readonly period: (text: string) => string | undefined;
  },
  problems: ActualProblem[],
): Generator<Placed> {
  const [first] = rows;
  if (first !== undefined && first.cells.length < 3) {
    const kind = first.cells.length < 2 ? 'columns' : 'noPeriods';
    problems.push({ kind, row: first.row, text: first.cells.join(' ') });
    return;
  }
  for (const { cells, row } of rows) {
    const [name = '', month = '', text = ''] = cells;
    const [line, period] = [names.line(name), names.period(month)];
    if (line === undefined)
      problems.push({ kind: isSum(name) ? 'sum' : 'line', row, column: 'A', text: name }); // prettier-ignore
    else if (period === undefined) problems.push({ kind: 'period', row, column: 'B', text: month });
    else yield { line, period, row, at: 2, text };
  }
}

const isSum = (text: string): boolean => /^(?:sum|total|totalt|i alt|netto driftsresultat|net operating result)\b/i.test(text); // prettier-ignore

/** Numbers of which each stands once, and no year beside its own months. */
function withoutTwice(read: readonly ReadActual[], problems: ActualProblem[]): readonly ReadActual[] {
  const rowsOf = new Map<string, number[]>();
  for (const { line, period, row } of read) {
    const key = `${line} ${period}`;
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  const yearly = new Set(read.filter(({ period }) => period.length === 4).map(({ line, period }) => `${line} ${period}`)); // prettier-ignore
  const split = new Set(read.filter(({ period }) => period.length > 4).map(({ line, period }) => `${line} ${period.slice(0, 4)}`)); // prettier-ignore
  const told = new Set<string>();
  return read.filter(({ line, period, row, text }) => {
    const key = `${line} ${period}`;
    const [first = row, ...others] = rowsOf.get(key) ?? [];
    if (others.length > 0) {
      if (!told.has(key)) problems.push({ kind: 'twice', row: first, other: others.at(-1) ?? first, text: key }); // prettier-ignore
      told.add(key);
      return false;
    }
    if (yearly.has(key) && split.has(key)) {
      problems.push({ kind: 'yearAndMonth', row, text });
      return false;
    }
    return true;
  });
}

const isInside = (period: string, { first, last }: ActualsReading): boolean =>
  period.length === 4
    ? period >= first.slice(0, 4) && period <= last.slice(0, 4)
    : period >= first && period <= last;

/** A column as a spreadsheet names it, from 0. */
export const columnName = (at: number): string =>
  at < 26 ? String.fromCodePoint(65 + at) : `${columnName(Math.floor(at / 26) - 1)}${columnName(at % 26)}`;
