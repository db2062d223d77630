import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import type { Program } from '../program.ts';
import { bytes } from './bytes.ts';
import { homesOf, type Homes } from './homes.ts';
import { levelsOf, type Levels } from './levels.ts';
import { uniformsOf, type Uniforms } from './uniforms.ts';
import { isCalendarList, isYearMonths, rhythmOf, varyingOf, type Varying } from './varying.ts';

/** A wanted value: the first place of its node in the arena, and which of its values. */
export interface WantedPlace {
  readonly place: number;
  readonly at: number;
}

/** What is computed in what order, and what stands where in memory, in bytes from its start. */
export interface Layout {
  readonly varying: Varying;
  readonly levels: Levels;
  readonly homes: Homes;
  readonly wanted: readonly WantedPlace[];
  /** How many pairs of futures are computed at once, side by side. */
  readonly pairs: number;
  /** Bytes of a value of all of them: one pair after the other. */
  readonly slot: number;
  /** How many futures are computed between two exchanges of inputs and results. */
  readonly block: number;
  readonly uniforms: Uniforms;
  /** The inputs of a block, one input of all its futures after the other; and those of the ones computed just now. */
  readonly inputsAt: number;
  readonly ownInputsAt: number;
  /** The results of a block, future after future. */
  readonly resultsAt: number;
  /** Whole numbers: where each wanted value of the futures computed just now stands, pair after pair. */
  readonly sourcesAt: number;
  /** Values that have a place of their own. */
  readonly places: ReadonlyMap<number, number>;
  /** Values by month that are read again later, after those of the months before the first. */
  readonly monthly: ReadonlyMap<number, number>;
  /** Values by year, or by month of the year. */
  readonly yearly: ReadonlyMap<number, number>;
  /** In which futures a least or most has found anything yet: one place, or one a year. */
  readonly found: ReadonlyMap<number, number>;
  readonly size: number;
}

/**
 * Up to how many instructions two pairs are computed at once: the second takes what does not vary from the registers of the
 * first. The code is twice as long, and beyond this it is more than a processor holds ready.
 */
const mostSideBySide = 1500;

/** How many futures are computed between two exchanges, and how many bytes their results may take. */
const most = { futures: 64, results: 4_194_304 } as const;

/**
 * Lays out the memory for some instructions of a program that vary with some inputs.
 * @param block how many futures at most are computed between two exchanges, and up to as many more as make the last full
 * @param pairs how many pairs of futures are computed at once
 */
export function layoutOf(
  program: Program,
  instructions: readonly number[],
  inputs: readonly number[],
  wanted: readonly WantedPlace[],
  block: number = most.futures,
  pairs = instructions.length > mostSideBySide ? 1 : 2,
): Layout {
  const varying = varyingOf(program, instructions, inputs);
  const levels = levelsOf(varying);
  const results = new Set(wanted.flatMap(({ place }) => varying.writer(place) ?? []));
  const homes = homesOf(varying, levels, results);
  const slot = pairs * bytes.pair;
  const turns = Math.min(
    Math.ceil(block / (2 * pairs)),
    Math.floor(most.results / slot / Math.max(1, wanted.length)),
  );
  const futures = 2 * pairs * Math.max(1, turns);
  let size = 0;
  const take = (count: number): number => {
    const from = size;
    size += Math.ceil(count / bytes.pair) * bytes.pair;
    return from;
  };
  /** Room for so many values for each of some instructions. */
  const room = (some: Iterable<number>, values: (at: number) => number): ReadonlyMap<number, number> =>
    new Map(Array.from(some, (at) => [at, take(values(at) * slot)]));
  const places = room(homes.placed, () => 1);
  const found = room(instructions.filter((at) => isExtreme(program, at)), (at) => (isYearMonths(program, at) ? program.years : 1)); // prettier-ignore
  const yearly = room(instructions.filter((at) => rhythmOf(program, at) === 'year' || isCalendarList(program, at)), () => Math.max(program.years, 12)); // prettier-ignore
  const ownInputsAt = take(inputs.length * slot);
  const uniforms = uniformsOf(varying, wanted.map(({ place, at }) => place + at), take); // prettier-ignore
  const monthly = new Map([...homes.monthly].map(([at, before]) => [at, take((program.months + before) * slot) + before * slot])); // prettier-ignore
  const inputsAt = take(inputs.length * futures * bytes.number);
  const resultsAt = take(wanted.length * futures * bytes.number);
  const sourcesAt = take(wanted.length * pairs * bytes.whole);
  return { varying, levels, homes, wanted, pairs, slot, block: futures, uniforms, inputsAt, ownInputsAt, resultsAt, sourcesAt, places, monthly, yearly, found, size }; // prettier-ignore
}

/** Whether an instruction finds the least or the most over time, the first of which is taken whatever it is. */
export function isExtreme(program: Program, at: number): boolean {
  const code = program.code[at] ?? none;
  return code >= operation.sumMonths && (code - operation.sumMonths) % 3 !== 0;
}
