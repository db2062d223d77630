import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import type { Program } from '../program.ts';
import { readsOf } from '../batch/instructions.ts';

/** The instructions of a program that vary from future to future, in order, and which of them read which. */
export interface Varying {
  readonly program: Program;
  readonly instructions: readonly number[];
  /** The place of every input that varies, in the order of a vector. */
  readonly inputs: readonly number[];
  /** The instruction that writes a place, undefined where it does not vary or is an input. */
  readonly writer: (place: number) => number | undefined;
  /** What each instruction reads of the others, once for each time it does. */
  readonly reads: ReadonlyMap<number, readonly number[]>;
  /** Who reads the value of each instruction, once for each time. */
  readonly readers: ReadonlyMap<number, readonly number[]>;
}

/** How often an instruction is computed: once, once a year or once a month. */
export type Rhythm = 'once' | 'year' | 'month';

const rhythms: readonly Rhythm[] = ['once', 'month', 'year'];

/** How often an instruction is computed. */
export const rhythmOf = (program: Program, at: number): Rhythm => rhythms[program.shape[at] ?? 0] ?? 'once';

/** Finds out which of some instructions read which. */
export function varyingOf(
  program: Program,
  instructions: readonly number[],
  inputs: readonly number[],
): Varying {
  const writers = new Map(instructions.map((at) => [program.out[at] ?? none, at]));
  const reads = new Map<number, readonly number[]>();
  const readers = new Map<number, number[]>(instructions.map((at) => [at, []]));
  for (const at of instructions) {
    const read = readsOf(program, at).flatMap((place) => writers.get(place) ?? []);
    reads.set(at, read);
    for (const each of read) readers.get(each)?.push(at);
  }
  return { program, instructions, inputs, writer: (place) => writers.get(place), reads, readers };
}

/** Whether an instruction gathers values of months: over all months, or over those of each year. */
export function gathersMonths(program: Program, at: number): boolean {
  const code = program.code[at] ?? none;
  return code >= operation.sumMonths && code <= operation.mostYearMonths;
}

/** Whether an instruction gathers the months of each year. */
export function isYearMonths(program: Program, at: number): boolean {
  const code = program.code[at] ?? none;
  return code >= operation.sumYearMonths && code <= operation.mostYearMonths;
}

/** Whether an instruction looks its value up by calendar year or by month of the year. */
export function isCalendarList(program: Program, at: number): boolean {
  const code = program.code[at];
  return code === operation.byYear || code === operation.byMonthOfYear;
}

/** Whether an instruction only fetches what stands somewhere else. */
export function isLookup(program: Program, at: number): boolean {
  const code = program.code[at];
  return isCalendarList(program, at) || code === operation.yearInMonth || code === operation.lag;
}
