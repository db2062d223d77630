import { none } from './graph.ts';
import { operation } from './operation.ts';
import type { Program } from './program.ts';

/**
 * Gathers values over time in calendar order: sum, least or most of the places where the mask is true; `otherwise`
 * where there is none.
 */
export function reduction(program: Program, arena: Float64Array, at: number): void {
  const code = program.code[at] as number;
  const out = program.out[at] as number;
  switch (code) {
    case operation.sumMonths:
    case operation.leastMonths:
    case operation.mostMonths:
      arena[out] = gathered(program, arena, at, code - operation.sumMonths, 0, program.months, 0);
      return;
    case operation.sumYears:
    case operation.leastYears:
    case operation.mostYears:
      arena[out] = gathered(program, arena, at, code - operation.sumYears, 0, program.years, 0);
      return;
    default: {
      let from = 0;
      for (let year = 0; year < program.years; year += 1) {
        let to = from;
        while (to < program.months && program.yearOfMonth[to] === year) to += 1;
        arena[out + year] = gathered(program, arena, at, code - operation.sumYearMonths, from, to, year);
        from = to;
      }
    }
  }
}

/** How to gather: 0 sum, 1 least, 2 most, in the order of the codes. */
function gathered(
  program: Program,
  arena: Float64Array,
  at: number,
  how: number,
  from: number,
  to: number,
  place: number,
): number {
  const mask = program.a[at] as number;
  const body = program.b[at] as number;
  const strideMask = program.strideA[at] as number;
  const strideBody = program.strideB[at] as number;
  let result = 0;
  let empty = true;
  for (let i = from; i < to; i += 1) {
    if (mask !== none && arena[mask + strideMask * i] === 0) continue;
    const value = arena[body + strideBody * i] as number;
    if (how === 0) result += value;
    else if (empty || (how === 1 ? value < result : result < value)) result = value;
    empty = false;
  }
  if (!empty) return result;
  return arena[(program.c[at] as number) + (program.strideC[at] as number) * place] as number;
}
