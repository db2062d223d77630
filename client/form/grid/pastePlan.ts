import type { Cell, Field } from '../../../models/index.ts';
import { clearedRange, typedNumber, typedRange, type CellEdit } from '../../document/editCells.ts';
import { inShownUnit, shownUnit } from '../../document/cells.ts';
import type { EntryReading } from '../../language/numberEntry.ts';
import { isSound, readAmount, type AmountEntry } from '../../language/rangeEntry.ts';
import type { DataColumn } from './gridPlaces.ts';
import { isDateText, monthOfText, type Block } from './pastedBlock.ts';

/** A row that something is pasted into. */
export interface PasteRow {
  readonly path: string;
  readonly name: string;
  readonly field: Field;
  /** What stands there, the default filled in, and what it is shown against. */
  readonly held: unknown;
  readonly base: unknown;
  /** The choices of a list, with what each is called. */
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** How doubtful numbers are taken: as they are written, or the other way. */
export type DoubtsTaken = 'asTyped' | 'instead';

/** Why a cell cannot be taken. */
type Refusal = 'unreadable' | 'date' | 'noDate' | 'order' | 'noRange' | 'choice' | 'kind';

/** One cell of a block: where it goes, and what comes of it. */
export interface PastedCell {
  /** Its row in the block, from 1. */
  readonly line: number;
  readonly row: PasteRow;
  readonly column: DataColumn;
  readonly text: string;
  readonly outcome: { readonly edit: CellEdit } | { readonly refusal: Refusal };
  /** It may mean two things. */
  readonly doubt?: { readonly asTyped: string; readonly instead: string };
}

/** All that a paste would do. */
export interface PastePlan {
  readonly cells: readonly PastedCell[];
  /** How many cells of the block have no place. */
  readonly beyond: number;
  /** The first column is names, which are left out. */
  readonly withoutNames: boolean;
}

/** How numbers are read and told. */
export interface PasteReading {
  readonly decimal: ',' | '.';
  readonly doubts: DoubtsTaken;
  readonly inWords: (amount: AmountEntry) => string;
}

/**
 * What a block does to the rows from the chosen one on: its columns go to those chosen and to the right, its rows to the
 * rows as they are shown. Empty cells change nothing. A block of one cell goes into every chosen cell.
 */
export function pastePlan(
  block: Block,
  rows: readonly PasteRow[],
  columns: readonly DataColumn[],
  reading: PasteReading,
): PastePlan {
  const names = hasNames(block, reading);
  const cells = names ? block.map((row) => row.slice(1)) : block;
  const placed = cells.flatMap((texts, line) =>
    texts.map((text, at) => ({ text, line: line + 1, row: rows[line], column: columns[at] })),
  );
  const filled = placed.filter(({ text }) => text !== '');
  const known = new Map<string, unknown>();
  const taken = filled.flatMap(({ text, line, row, column }): readonly PastedCell[] => {
    if (row === undefined || column === undefined) return [];
    // A number and its span, side by side, are one cell of the file.
    const held = known.has(row.path) ? known.get(row.path) : row.held;
    const cell = taking({ ...row, held }, column, text, reading);
    if ('edit' in cell.outcome) known.set(row.path, cell.outcome.edit.value);
    return [{ line, row, column, text, ...cell }];
  });
  return { cells: taken, beyond: filled.length - taken.length, withoutNames: names };
}

/** The edits of a plan, the last of each path alone. */
export const editsOf = ({ cells }: PastePlan): readonly CellEdit[] => [
  ...new Map(cells.flatMap(({ outcome }) => 'edit' in outcome ? [[outcome.edit.path, outcome.edit] as const] : [])).values(), // prettier-ignore
];

/** Names stand before the numbers where nothing in the first column is a number and something in the next one is. */
function hasNames(block: Block, { decimal }: PasteReading): boolean {
  const isAmount = (text: string): boolean => ['number', 'range'].includes(readAmount(text, { decimal }).kind); // prettier-ignore
  const first = block.map(([cell = '']) => cell).filter((cell) => cell !== '');
  const isValue = (text = ''): boolean => isAmount(text) || monthOfText(text) !== undefined;
  return first.length > 0 && !first.some(isAmount) && block.some(([, second]) => isValue(second));
}

type Taken = Pick<PastedCell, 'outcome' | 'doubt'>;

const refused = (refusal: Refusal): Taken => ({ outcome: { refusal } });

function taking(row: PasteRow, column: DataColumn, text: string, reading: PasteReading): Taken {
  const { field, path, choices } = row;
  if (field.type === 'number') return takingAmount(row, column, text, reading);
  if (column === 'range') return refused('kind');
  if (field.type === 'text' || field.type === 'formula') return { outcome: { edit: { path, value: text } } };
  if (field.type === 'date') {
    const month = monthOfText(text);
    return month === undefined ? refused('noDate') : { outcome: { edit: { path, value: month } } };
  }
  if (field.type !== 'choice' && field.type !== 'reference') return refused('kind');
  const wanted = text.toLowerCase();
  const chosen = choices.find(([value, label]) => label.toLowerCase() === wanted || value === text);
  return chosen === undefined ? refused('choice') : { outcome: { edit: { path, value: chosen[0] } } };
}

function takingAmount(row: PasteRow, column: DataColumn, text: string, reading: PasteReading): Taken {
  const { path, field } = row;
  if (field.type !== 'number') return refused('kind');
  const held = row.held as number | Cell | undefined;
  if (column === 'range' && /^[-–]$/.test(text)) return { outcome: { edit: { path, value: clearedRange(held) } } }; // prettier-ignore
  if (isDateText(text)) return refused('date');
  const entry = readAmount(text, readingOf(row, reading));
  const amount = reading.doubts === 'instead' ? otherMeaning(entry) : entry;
  const asked = doubtOf(entry, reading);
  if (amount.kind === 'number') {
    if (column === 'range') return refused('noRange');
    const value = typedNumber(field, held, row.base as number | Cell | undefined, amount.value);
    return { outcome: { edit: { path, value } }, ...asked };
  }
  if (amount.kind !== 'range') return refused('unreadable');
  if (field.certain === true) return refused('noRange');
  if (!isSound(amount.range)) return refused('order');
  return { outcome: { edit: { path, value: typedRange(field, held, amount.range) } }, ...asked };
}

function readingOf({ field, held }: PasteRow, { decimal }: PasteReading): EntryReading {
  if (field.type !== 'number') return { decimal };
  const unit = shownUnit(field, held as number | Cell | undefined);
  const limit = (end: number | undefined, without: number): number =>
    end === undefined ? without : inShownUnit(field, unit, end);
  return {
    decimal,
    percent: unit.startsWith('%'),
    wouldDo: (value) => value >= limit(field.min, -Infinity) && value <= limit(field.max, Infinity),
  };
}

function otherMeaning(entry: AmountEntry): AmountEntry {
  if (entry.kind === 'number' && entry.doubt !== undefined) return { kind: 'number', value: entry.doubt.instead }; // prettier-ignore
  if (entry.kind === 'range' && entry.doubt !== undefined) return { kind: 'range', range: entry.doubt.instead }; // prettier-ignore
  return entry;
}

function doubtOf(entry: AmountEntry, { inWords }: PasteReading): Pick<PastedCell, 'doubt'> {
  if ((entry.kind !== 'number' && entry.kind !== 'range') || entry.doubt === undefined) return {};
  const plain = entry.kind === 'number' ? { kind: 'number' as const, value: entry.value } : { kind: 'range' as const, range: entry.range }; // prettier-ignore
  return { doubt: { asTyped: inWords(plain), instead: inWords(otherMeaning(entry)) } };
}
