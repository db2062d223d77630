import { arithmetic } from './arithmetic.ts';
import { none } from './graph.ts';
import { operation, type Operation } from './operation.ts';
import type { Program, Stretch } from './program.ts';
import { reduction } from './reduction.ts';
import { comparisonTolerance } from '../language/functions.ts';

/** A fresh arena for a program, with its constants written. */
export function arenaOf(program: Program): Float64Array {
  const arena = new Float64Array(program.size);
  for (const [offset, value] of program.constants) arena[offset] = value;
  return arena;
}

/**
 * Runs a program on one vector of inputs: the deterministic run, and the oracle of every other evaluator. The arena
 * must come from `arenaOf` for the same program; it is overwritten.
 * @param inputs one number per leaf of the assembly, in its order
 */
export function evaluate(program: Program, arena: Float64Array, inputs: Float64Array): void {
  for (let index = 0; index < program.inputs.length; index += 1) {
    const offset = program.inputs[index] ?? none;
    if (offset !== none) arena[offset] = inputs[index] ?? NaN;
  }
  for (const stretch of program.stretches) runStretch(program, arena, stretch);
}

/** Runs one stretch of a program. */
export function runStretch(program: Program, arena: Float64Array, stretch: Stretch): void {
  if (!stretch.loop) {
    for (let at = stretch.from; at < stretch.to; at += 1)
      runInstruction(program, arena, at, 0, program.length[at] ?? 1);
    return;
  }
  for (let month = 0; month < program.months; month += 1) {
    for (let at = stretch.from; at < stretch.to; at += 1)
      runInstruction(program, arena, at, month, month + 1);
  }
}

/** Runs one instruction for the places `from` up to but not including `to` of its result. */
function runInstruction(program: Program, arena: Float64Array, at: number, from: number, to: number): void {
  const code = program.code[at] as Operation;
  const out = program.out[at] as number;
  const a = program.a[at] as number;
  const b = program.b[at] as number;
  const sa = program.strideA[at] as number;
  const sb = program.strideB[at] as number;
  switch (code) {
    case operation.add:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! + arena[b + sb * i]!;
      return;
    case operation.subtract:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! - arena[b + sb * i]!;
      return;
    case operation.multiply:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! * arena[b + sb * i]!;
      return;
    case operation.divide:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[a + sa * i]! / arena[b + sb * i]!;
      return;
    case operation.atLeast:
      for (let i = from; i < to; i += 1) {
        arena[out + i] = arena[a + sa * i]! - arena[b + sb * i]! >= -comparisonTolerance ? 1 : 0;
      }
      return;
    case operation.select: {
      const c = program.c[at] as number;
      const sc = program.strideC[at] as number;
      for (let i = from; i < to; i += 1)
        arena[out + i] = arena[a + sa * i]! !== 0 ? arena[b + sb * i]! : arena[c + sc * i]!;
      return;
    }
    case operation.previous:
      for (let i = from; i < to; i += 1) arena[out + i] = i === 0 ? arena[b]! : arena[a + sa * (i - 1)]!;
      return;
    case operation.lag:
      for (let i = from; i < to; i += 1) arena[out + i] = i < b ? 0 : arena[a + sa * (i - b)]!;
      return;
    case operation.month:
      for (let i = from; i < to; i += 1) arena[out + i] = i;
      return;
    case operation.byYear:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[program.lists[a + program.yearOfMonth[i]!]!]!;
      return;
    case operation.byMonthOfYear:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[program.lists[a + program.monthOfYear[i]!]!]!;
      return;
    case operation.yearList:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[program.lists[a + i]!]!;
      return;
    case operation.yearInMonth:
      for (let i = from; i < to; i += 1) arena[out + i] = arena[a + program.yearOfMonth[i]!]!;
      return;
    default:
      if (code >= operation.sumMonths) reduction(program, arena, at, code);
      else runOther(program, arena, at, code, from, to);
  }
}

/** The rarer operations, one value at a time. */
function runOther(
  program: Program,
  arena: Float64Array,
  at: number,
  code: Operation,
  from: number,
  to: number,
): void {
  const out = program.out[at] as number;
  const a = program.a[at] as number;
  const b = program.b[at] as number;
  const c = program.c[at] as number;
  const sa = program.strideA[at] as number;
  const sb = program.strideB[at] as number;
  const sc = program.strideC[at] as number;
  for (let i = from; i < to; i += 1) {
    const second = b === none ? 0 : (arena[b + sb * i] as number);
    const third = c === none ? 0 : (arena[c + sc * i] as number);
    arena[out + i] = arithmetic(code, arena[a + sa * i] as number, second, third);
  }
}
