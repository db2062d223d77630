import { none } from '../graph.ts';
import type { Program } from '../program.ts';
import { readsOf, writersOf } from './instructions.ts';

/** Some instructions of a stretch, in order: all months at once, or month by month when `loop`. */
export interface PartOfStretch {
  readonly instructions: Int32Array;
  readonly loop: boolean;
}

/** What of a program must be computed to know some places of its arena. */
export class Cone {
  readonly #program: Program;
  readonly #reads: readonly (readonly number[])[];
  readonly #needed: Uint8Array;

  /** @param wanted first places of the nodes that are asked for */
  constructor(program: Program, wanted: readonly number[]) {
    this.#program = program;
    this.#reads = everyRead(program);
    this.#needed = neededFor(program, this.#reads, wanted);
  }

  /** Everything that the wanted places need. */
  whole(): readonly PartOfStretch[] {
    return this.#parts((at) => this.#needed[at] === 1);
  }

  /** The part of it that depends on some inputs: all else stays as it was. */
  dependingOn(inputs: readonly number[]): readonly PartOfStretch[] {
    const program = this.#program;
    const changed = new Uint8Array(program.size);
    for (const input of inputs) {
      const place = program.inputs[input] ?? none;
      if (place !== none) changed[place] = 1;
    }
    const affected = new Uint8Array(program.code.length);
    for (const { from, to, loop } of program.stretches) {
      // Within a loop an instruction may read, from the month before, one that stands after it.
      let again = true;
      while (again) {
        again = false;
        for (let at = from; at < to; at += 1) {
          if (affected[at] === 1 || this.#reads[at]?.some((place) => changed[place] === 1) !== true) continue;
          affected[at] = 1;
          changed[program.out[at] ?? 0] = 1;
          again = loop;
        }
      }
    }
    return this.#parts((at) => affected[at] === 1 && this.#needed[at] === 1);
  }

  #parts(wanted: (at: number) => boolean): readonly PartOfStretch[] {
    return this.#program.stretches.flatMap(({ from, to, loop }) => {
      const instructions = Int32Array.from({ length: to - from }, (_, index) => from + index).filter(wanted);
      return instructions.length === 0 ? [] : [{ instructions, loop }];
    });
  }
}

const knownReads = new WeakMap<Program, readonly (readonly number[])[]>();

/** What each instruction of a program reads, found once: scenarios that differ in numbers only share their program. */
function everyRead(program: Program): readonly (readonly number[])[] {
  const reads = knownReads.get(program) ?? Array.from(program.code, (_, at) => readsOf(program, at));
  knownReads.set(program, reads);
  return reads;
}

function neededFor(
  program: Program,
  reads: readonly (readonly number[])[],
  wanted: readonly number[],
): Uint8Array {
  const writers = writersOf(program);
  const needed = new Uint8Array(program.code.length);
  const open = [...wanted];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const at = writers[place] ?? none;
    if (at === none || needed[at] === 1) continue;
    needed[at] = 1;
    open.push(...(reads[at] ?? []));
  }
  return needed;
}
