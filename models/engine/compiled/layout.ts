import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import type { Program } from '../program.ts';
import { readsOf } from '../batch/instructions.ts';
import { levelsOf, rhythmOf, type Levels } from './levels.ts';

/** Bytes of a number, and of the numbers of two futures. */
export const bytes = { number: 8, pair: 16 } as const;

/** A wanted value: the first place of its node in the arena, and which of its values. */
export interface WantedPlace {
  readonly place: number;
  readonly at: number;
}

/** Where a compiled program keeps what in its memory, in bytes from its start. */
export interface Layout {
  readonly program: Program;
  /** The instructions that vary, in order. */
  readonly instructions: readonly number[];
  readonly levels: Levels;
  /** The instruction that writes a place, where it varies. */
  readonly writer: (place: number) => number | undefined;
  /** The place of every input that varies, in the order of a vector. */
  readonly inputs: readonly number[];
  readonly wanted: readonly WantedPlace[];
  /** How many futures are computed between two exchanges of inputs and results. */
  readonly block: number;
  /** The arena of the scenario's own numbers begins at 0. */
  readonly yearOfMonth: number;
  readonly monthOfYear: number;
  readonly inputsAt: number;
  readonly resultsAt: number;
  /** Values by month that are read again later, and what stands before the first month. */
  readonly monthly: ReadonlyMap<number, { readonly at: number; readonly before: number }>;
  /** Values by year, or by month of the year. */
  readonly yearly: ReadonlyMap<number, number>;
  /** Whether a value was gathered, by year, for reductions over the months of each year. */
  readonly gathered: ReadonlyMap<number, number>;
  readonly size: number;
}

/** How many futures are computed between two exchanges of inputs and results. */
const block = 64;

/** Lays out the memory for some instructions of a program that vary with some inputs. */
export function layoutOf(
  program: Program,
  instructions: readonly number[],
  inputs: readonly number[],
  wanted: readonly WantedPlace[],
): Layout {
  const writers = new Map(instructions.map((at) => [program.out[at] ?? none, at]));
  const writer = (place: number): number | undefined => writers.get(place);
  const levels = levelsOf(program, instructions, writer);
  let size = program.size * bytes.number;
  const take = (count: number): number => {
    size = Math.ceil(size / bytes.pair) * bytes.pair;
    size += count;
    return size - count;
  };
  const yearOfMonth = take(program.months * 4);
  const monthOfYear = take(program.months * 4);
  const inputsAt = take(inputs.length * block * bytes.number);
  const resultsAt = take(wanted.length * block * bytes.number);
  const kept = keptByMonth(program, instructions, levels, writer, wanted);
  const monthly = new Map([...kept].map(([at, before]) => [at, { at: take((program.months + before) * bytes.pair) + before * bytes.pair, before }])); // prettier-ignore
  const yearly = new Map(
    instructions
      .filter((at) => rhythmOf(program, at) === 'year' || isCalendarList(program, at))
      .map((at) => [at, take(Math.max(program.years, 12) * bytes.pair)]),
  );
  const gathered = new Map(
    instructions
      .filter((at) => isYearMonths(program, at))
      .map((at) => [at, take(program.years * bytes.pair)]),
  );
  return { program, instructions, levels, writer, inputs, wanted, block, yearOfMonth, monthOfYear, inputsAt, resultsAt, monthly, yearly, gathered, size }; // prettier-ignore
}

/** Whether an instruction looks its value up by calendar year or by month of the year. */
export function isCalendarList(program: Program, at: number): boolean {
  const code = program.code[at];
  return code === operation.byYear || code === operation.byMonthOfYear;
}

/** Whether an instruction gathers the months of each year. */
export function isYearMonths(program: Program, at: number): boolean {
  const code = program.code[at] ?? 0;
  return code >= operation.sumYearMonths && code <= operation.mostYearMonths;
}

/** The monthly instructions whose values are kept, and how many months are looked back before the first. */
function keptByMonth(
  program: Program,
  instructions: readonly number[],
  levels: Levels,
  writer: Layout['writer'],
  wanted: readonly WantedPlace[],
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  const keep = (at: number | undefined, before: number): void => {
    if (at !== undefined && rhythmOf(program, at) === 'month')
      kept.set(at, Math.max(before, kept.get(at) ?? 0));
  };
  for (const { place } of wanted) keep(writer(place), 0);
  for (const at of instructions) {
    if (program.code[at] === operation.lag) keep(writer(program.a[at] ?? none), program.b[at] ?? 0);
    const readIn = levels.gatheredIn.get(at) ?? levels.level.get(at);
    for (const place of readsOf(program, at)) {
      const read = writer(place);
      if (read !== undefined && levels.level.get(read) !== readIn) keep(read, 0);
    }
  }
  return kept;
}
