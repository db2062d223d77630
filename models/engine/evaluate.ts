import { none } from './graph.ts';
import { kernels } from './kernels.ts';
import type { Program, Stretch } from './program.ts';

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
function runStretch(program: Program, arena: Float64Array, { from, to, loop }: Stretch): void {
  const { code, length, months } = program;
  if (!loop) {
    for (let at = from; at < to; at += 1) kernels[code[at]!]!(program, arena, at, 0, length[at]!);
    return;
  }
  for (let month = 0; month < months; month += 1)
    for (let at = from; at < to; at += 1) kernels[code[at]!]!(program, arena, at, month, month + 1);
}
