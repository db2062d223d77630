import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import type { Program } from '../program.ts';

/** Which instruction of a program writes each place of its arena (at the first place it writes), or `none`. */
export function writersOf(program: Program): Int32Array {
  const writers = new Int32Array(program.size).fill(none);
  program.out.forEach((out, at) => (writers[out] = at));
  return writers;
}

/** The places of the arena that an instruction reads, each the first of what is read there. */
export function readsOf(program: Program, at: number): readonly number[] {
  const [a = none, b = none, c = none] = [program.a[at], program.b[at], program.c[at]];
  switch (program.code[at]) {
    case operation.month:
      return [];
    case operation.byYear:
    case operation.yearList:
      return Array.from(program.lists.subarray(a, a + program.years));
    case operation.byMonthOfYear:
      return Array.from(program.lists.subarray(a, a + 12));
    case operation.lag:
      return [a];
    default:
      return [a, b, c].filter((place) => place !== none);
  }
}
