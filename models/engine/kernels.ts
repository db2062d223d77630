import { comparisonTolerance } from '../language/functions.ts';
import { arithmetics, type Arithmetic } from './arithmetic.ts';
import { none } from './graph.ts';
import { operation } from './operation.ts';
import type { Program } from './program.ts';
import { reduction } from './reduction.ts';

/** Computes the places `from` up to but not including `to` of the result of instruction `at`. */
export type Kernel = (program: Program, arena: Float64Array, at: number, from: number, to: number) => void;

/*
 * One small function for each operation, so that each is compiled for itself: a switch over all of them is many times
 * slower. The commonest have their own loops; the rarer go through their arithmetic one value at a time.
 */
const common: readonly (readonly [code: number, kernel: Kernel])[] = [
  [operation.add, (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! + arena[b + sb * i]!;
  }],
  [operation.subtract, (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! - arena[b + sb * i]!;
  }],
  [operation.multiply, (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! * arena[b + sb * i]!;
  }],
  [operation.divide, (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! / arena[b + sb * i]!;
  }],
  [operation.atLeast, (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    for (let i = from; i < to; i += 1)
      arena[out + i] = arena[a + sa * i]! - arena[b + sb * i]! >= -comparisonTolerance ? 1 : 0;
  }],
  [operation.select, (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    const c = program.c[at]!;
    const sc = program.strideC[at]!;
    for (let i = from; i < to; i += 1)
      arena[out + i] = arena[a + sa * i]! !== 0 ? arena[b + sb * i]! : arena[c + sc * i]!;
  }],
]; // prettier-ignore

/* What reads another month, the calendar, or many values at once. */
const overTime: readonly (readonly [code: number, kernel: Kernel])[] = [
  [operation.previous, (program, arena, at, from, to) => {
    const { out, a, b, sa } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = i === 0 ? arena[b]! : arena[a + sa * (i - 1)]!;
  }],
  [operation.lag, (program, arena, at, from, to) => {
    const { out, a, b: months, sa } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = i < months ? 0 : arena[a + sa * (i - months)]!;
  }],
  [operation.month, (program, arena, at, from, to) => {
    const { out } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = i;
  }],
  [operation.byYear, (program, arena, at, from, to) => {
    const { out, a } = places(program, at);
    const { lists, yearOfMonth } = program;
    for (let i = from; i < to; i += 1) arena[out + i] = arena[lists[a + yearOfMonth[i]!]!]!;
  }],
  [operation.byMonthOfYear, (program, arena, at, from, to) => {
    const { out, a } = places(program, at);
    const { lists, monthOfYear } = program;
    for (let i = from; i < to; i += 1) arena[out + i] = arena[lists[a + monthOfYear[i]!]!]!;
  }],
  [operation.yearList, (program, arena, at, from, to) => {
    const { out, a } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = arena[program.lists[a + i]!]!;
  }],
  [operation.yearInMonth, (program, arena, at, from, to) => {
    const { out, a } = places(program, at);
    for (let i = from; i < to; i += 1) arena[out + i] = arena[a + program.yearOfMonth[i]!]!;
  }],
]; // prettier-ignore

/** Where an instruction reads and writes. */
const places = (program: Program, at: number) => ({
  out: program.out[at]!,
  a: program.a[at]!,
  b: program.b[at]!,
  sa: program.strideA[at]!,
  sb: program.strideB[at]!,
});

const missing: Kernel = (program, _, at) => {
  throw new RangeError(`operation ${program.code[at]} cannot be run`);
};

/** The kernels by code of operation. Constants and inputs have none: they are written into the arena. */
export const kernels: readonly Kernel[] = table();

function table(): readonly Kernel[] {
  const found: Kernel[] = Array<Kernel>(operation.mostYears + 1).fill(missing);
  for (const [code, each] of arithmetics) found[code] = oneByOne(each);
  for (const [code, kernel] of [...common, ...overTime]) found[code] = kernel;
  for (let code: number = operation.sumMonths; code <= operation.mostYears; code += 1)
    found[code] = reduction;
  return found;
}

/** A kernel that goes through the arithmetic of an operation value by value. */
function oneByOne(value: Arithmetic): Kernel {
  return (program, arena, at, from, to) => {
    const { out, a, b, sa, sb } = places(program, at);
    const c = program.c[at]!;
    const sc = program.strideC[at]!;
    for (let i = from; i < to; i += 1) {
      const second = b === none ? 0 : arena[b + sb * i]!;
      const third = c === none ? 0 : arena[c + sc * i]!;
      arena[out + i] = value(arena[a + sa * i]!, second, third);
    }
  };
}
