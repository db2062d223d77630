import { gathersMonths, type Varying } from './varying.ts';

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

/** The levels of the instructions that vary. */
export function levelsOf({ program, instructions, writer, reads }: Varying): Levels {
  const level = new Map<number, number>(instructions.map((at) => [at, 0]));
  const gatheredIn = new Map<number, number>();
  const levelOf = (at: number | undefined): number => (at === undefined ? 0 : (level.get(at) ?? 0));
  // A circle through `previous` has one level: it is found by going round until nothing rises.
  for (let rising = true; rising;) {
    rising = false;
    for (const at of instructions) {
      let found = levelOf(at);
      const before = found;
      for (const read of reads.get(at) ?? []) found = Math.max(found, levelOf(read));
      if (gathersMonths(program, at)) {
        const pass = Math.max(levelOf(writer(program.a[at] ?? -1)), levelOf(writer(program.b[at] ?? -1)));
        gatheredIn.set(at, pass);
        found = Math.max(found, pass + 1);
      }
      if (found === before) continue;
      level.set(at, found);
      rising = true;
    }
  }
  let count = 1;
  for (const each of level.values()) count = Math.max(count, each + 1);
  return { count, level, gatheredIn };
}
