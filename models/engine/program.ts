import type { Instance } from './assembler.ts';
import { none, type Graph, type NodeIndex } from './graph.ts';
import { operation, shape } from './operation.ts';
import type { Block } from './order.ts';

/** A run of instructions computed for all months at once, or month by month when `loop`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly loop: boolean;
}

/**
 * A flat program over one arena of doubles: instruction i writes `length[i]` values from `out[i]`, reading from the
 * offsets a, b, c with strides 0 (a scalar) or 1. No objects, no names: what the scalar evaluator runs.
 */
export interface Program {
  readonly size: number;
  readonly months: number;
  readonly years: number;
  readonly code: Uint8Array;
  /** How many values: one, one per month or one per calendar year. */
  readonly shape: Uint8Array;
  readonly length: Int32Array;
  readonly out: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly c: Int32Array;
  readonly strideA: Uint8Array;
  readonly strideB: Uint8Array;
  readonly strideC: Uint8Array;
  /** Offsets of the scalars of lists: those of instruction i from `a[i]` on. */
  readonly lists: Int32Array;
  readonly stretches: readonly Stretch[];
  /** Place of every node in the arena; `none` for nodes nobody needs. */
  readonly offsets: Int32Array;
  readonly constants: readonly (readonly [offset: number, value: number])[];
  /** Where each input of the vector goes; `none` for inputs that nothing reads. */
  readonly inputs: Int32Array;
  /** Month of the year (0 = January) and index of the calendar year, by month of the run. */
  readonly monthOfYear: Uint8Array;
  readonly yearOfMonth: Int32Array;
}

/** The calendar of a run: first month as year × 12 + month, and its length. */
export interface Calendar {
  readonly start: number;
  readonly months: number;
}

/** Lays a graph out as a flat program, in the given order. */
export function programOf(
  graph: Graph,
  instances: readonly Instance[],
  blocks: readonly Block[],
  inputCount: number,
  calendar: Calendar,
): Program {
  const { start, months } = calendar;
  const yearOfMonth = Int32Array.from(
    { length: months },
    (_, month) => Math.floor((start + month) / 12) - Math.floor(start / 12),
  );
  const years = (yearOfMonth.at(-1) ?? 0) + 1;
  const lengths = [1, months, years];
  const offsets = new Int32Array(graph.size).fill(none);
  let size = 0;
  for (const { nodes } of blocks) {
    for (const node of nodes) {
      offsets[node] = size;
      size += lengths[graph.shapes[node] ?? shape.scalar] ?? 1;
    }
  }
  const writer = new Writer(graph, instances, offsets, lengths, inputCount);
  const stretches = blocks.flatMap((block) => writer.write(block));
  return {
    ...writer.arrays(),
    size,
    months,
    years,
    stretches: joined(stretches),
    offsets,
    monthOfYear: Uint8Array.from({ length: months }, (_, month) => (start + month) % 12),
    yearOfMonth,
  };
}

/** Neighbouring stretches that are not loops, as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last !== undefined && !last.loop && !stretch.loop)
      result[result.length - 1] = { ...last, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}

class Writer {
  readonly #graph: Graph;
  readonly #instances: readonly Instance[];
  readonly #offsets: Int32Array;
  readonly #lengths: readonly number[];
  readonly #rows: number[][] = [];
  readonly #lists: number[] = [];
  readonly #constants: (readonly [number, number])[] = [];
  readonly #inputs: Int32Array;

  constructor(
    graph: Graph,
    instances: readonly Instance[],
    offsets: Int32Array,
    lengths: readonly number[],
    inputCount: number,
  ) {
    this.#graph = graph;
    this.#instances = instances;
    this.#offsets = offsets;
    this.#lengths = lengths;
    this.#inputs = new Int32Array(inputCount).fill(none);
  }

  write({ nodes, loop }: Block): readonly Stretch[] {
    const from = this.#rows.length;
    for (const node of nodes) this.#instruction(node);
    return this.#rows.length === from ? [] : [{ from, to: this.#rows.length, loop }];
  }

  arrays() {
    const column = (index: number): Int32Array => Int32Array.from(this.#rows, (row) => row[index] ?? none);
    const bytes = (index: number): Uint8Array => Uint8Array.from(this.#rows, (row) => row[index] ?? 0);
    return {
      code: bytes(0),
      shape: bytes(9),
      length: column(1),
      out: column(2),
      a: column(3),
      b: column(4),
      c: column(5),
      strideA: bytes(6),
      strideB: bytes(7),
      strideC: bytes(8),
      lists: Int32Array.from(this.#lists),
      constants: this.#constants,
      inputs: this.#inputs,
    };
  }

  #instruction(node: NodeIndex): void {
    const graph = this.#graph;
    const code = graph.operations[node] ?? operation.constant;
    const out = this.#offset(node);
    const found = graph.shapes[node] ?? shape.scalar;
    const length = this.#lengths[found] ?? 1;
    const [a = none, b = none, c = none] = [graph.a[node], graph.b[node], graph.c[node]];
    switch (code) {
      case operation.constant:
        this.#constants.push([out, graph.values[node] ?? 0]);
        return;
      case operation.input:
        this.#inputs[a] = out;
        return;
      case operation.byYear:
      case operation.yearList:
      case operation.byMonthOfYear:
        this.#rows.push([code, length, out, this.#list(a), none, none, 0, 0, 0, found]);
        return;
      case operation.previous: {
        const { node: line, opening } = this.#instance(a);
        this.#rows.push([
          code,
          length,
          out,
          this.#offset(line),
          this.#offset(opening),
          none,
          this.#stride(line),
          0,
          0,
          found,
        ]);
        return;
      }
      case operation.lag: {
        const { node: line } = this.#instance(a);
        this.#rows.push([
          code,
          length,
          out,
          this.#offset(line),
          graph.values[node] ?? 0,
          none,
          this.#stride(line),
          0,
          0,
          found,
        ]);
        return;
      }
      default:
        this.#rows.push([code, length, out, this.#offset(a), this.#offset(b), this.#offset(c), this.#stride(a), this.#stride(b), this.#stride(c), found]); // prettier-ignore
    }
  }

  #list(index: number): number {
    const from = this.#lists.length;
    for (const node of this.#graph.lists[index] ?? []) this.#lists.push(this.#offset(node));
    return from;
  }

  #instance(index: number): Instance {
    const instance = this.#instances[index];
    if (instance === undefined) throw new RangeError(`no line instance ${index}`);
    return instance;
  }

  #offset(node: NodeIndex): number {
    return node === none ? none : (this.#offsets[node] ?? none);
  }

  #stride(node: NodeIndex): number {
    return node === none || this.#graph.shapes[node] === shape.scalar ? 0 : 1;
  }
}
