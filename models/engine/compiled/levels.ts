import { operation } from '../operation.ts';
import type { Program } from '../program.ts';
import { readsOf } from '../batch/instructions.ts';

/** How often an instruction is computed: once, once a year or once a month. */
export type Rhythm = 'once' | 'year' | 'month';

/**
 * In what order instructions that vary can be computed with as few passes over the months as possible. Everything of
 * level 0 that is computed once or yearly comes first, then one pass over the months with all monthly instructions of
 * level 0, then level 1, which reads what was gathered over all months of level 0, and so on.
 */
export interface Levels {
  readonly count: number;
  readonly level: ReadonlyMap<number, number>;
  /** The pass over the months in which a reduction over months gathers. */
  readonly gatheredIn: ReadonlyMap<number, number>;
}

const rhythms: readonly Rhythm[] = ['once', 'month', 'year'];

/** How often an instruction is computed. */
export const rhythmOf = (program: Program, at: number): Rhythm => rhythms[program.shape[at] ?? 0] ?? 'once';

/** Whether an instruction gathers values of months: over all months, or over those of each year. */
export function gathersMonths(program: Program, at: number): boolean {
  const code = program.code[at] ?? 0;
  return code >= operation.sumMonths && code <= operation.mostYearMonths;
}

/**
 * The levels of some instructions.
 * @param writer the instruction among them that writes a place, undefined for what does not vary
 */
export function levelsOf(
  program: Program,
  instructions: readonly number[],
  writer: (place: number) => number | undefined,
): Levels {
  const level = new Map<number, number>(instructions.map((at) => [at, 0]));
  const gatheredIn = new Map<number, number>();
  const levelAt = (place: number): number => level.get(writer(place) ?? -1) ?? 0;
  // A circle through `previous` has one level: it is found by going round until nothing rises.
  for (let rising = true; rising;) {
    rising = false;
    for (const at of instructions) {
      let found = Math.max(0, ...readsOf(program, at).map(levelAt));
      if (gathersMonths(program, at)) {
        const pass = Math.max(levelAt(program.a[at] ?? -1), levelAt(program.b[at] ?? -1));
        gatheredIn.set(at, pass);
        found = Math.max(found, pass + 1);
      }
      if (found <= (level.get(at) ?? 0)) continue;
      level.set(at, found);
      rising = true;
    }
  }
  return { count: Math.max(0, ...level.values()) + 1, level, gatheredIn };
}
