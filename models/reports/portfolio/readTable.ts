import Papa from 'papaparse';
import { readXlsx } from 'hucre/xlsx';
import { words } from '../../language/translated.ts';
import type { ReadTable } from '../../portfolio/table/tableCells.ts';
import { ScenarioError } from '../../scenario/problem.ts';

/** The largest table, in bytes. */
const largest = 10_000_000;

/** The separators of a CSV file, the Norwegian one first. */
const separators = [';', ',', '\t'];

/**
 * Reads a table: an Excel workbook, whose first sheet counts, or CSV with semicolons and decimal commas (as Norwegian
 * Excel writes it), commas and points, or tabs; UTF-8, or Windows-1252 where it cannot be UTF-8.
 * @throws ScenarioError for what is neither
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length > largest) throw unreadable();
  // An Excel workbook is a ZIP archive.
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? workbookTable(name, bytes) : csvTable(name, textOf(bytes));
}

async function workbookTable(name: string, bytes: Uint8Array): Promise<ReadTable> {
  const read = await readXlsx(bytes).catch(() => {
    throw unreadable();
  });
  const rows = read.sheets[0]?.rows ?? [];
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cell == null ? null : String(cell)))), // prettier-ignore
  };
}

function csvTable(name: string, text: string): ReadTable {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const counted = separators.map((separator) => heading.split(separator).length);
  const separator = separators[counted.indexOf(Math.max(...counted))] ?? ';';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  if (errors.some(({ type }) => type === 'Quotes')) throw unreadable();
  return {
    name,
    rows: data,
    decimal: separator === ';' ? ',' : separator === ',' ? '.' : undefined,
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const unreadable = (): ScenarioError =>
  new ScenarioError([
    {
      path: '',
      message: words(
        'Dette er ingen tabell: den skal være CSV, eller et Excel-ark (.xlsx) på høyst 10 MB.',
        'Dette er ingen tabell: han skal vere CSV, eller eit Excel-ark (.xlsx) på høgst 10 MB.',
        'This is no table: it must be CSV, or an Excel sheet (.xlsx) of at most 10 MB.',
      ),
      expected: words('CSV eller .xlsx', 'CSV eller .xlsx', 'CSV or .xlsx'),
    },
  ]);
