import { arithmetic } from '../arithmetic.ts';
import { operation } from '../operation.ts';
import { none } from '../graph.ts';
import { bytes } from './bytes.ts';
import { emitted } from './emitter.ts';
import type { Layout } from './layout.ts';
import { moduleBytes } from './moduleBytes.ts';
import { calendar, fillUniforms } from './uniforms.ts';
import { webAssembly } from './webAssembly.ts';

/** Computes wanted values for one vector of inputs after the other, as `Variation.rows` does. */
export type Rows = (values: ArrayLike<number>, into: Float64Array) => void;

const page = 65_536;

/** Code for the instructions of a layout, which any scenario of its program may run. */
export interface CompiledCode {
  readonly layout: Layout;
  readonly module: object;
}

/** The instructions of a layout as WebAssembly, two futures at once. Only where `canCompile`. */
export function compiledCode(layout: Layout): CompiledCode {
  const { Module } = required();
  return { layout, module: new Module(moduleBytes(emitted(layout))) };
}

/**
 * Compiled code made ready to run: the same operations in the same order as the other evaluator, and so the same bits.
 * @param arena the other evaluator's, holding the scenario's own numbers now: all that does not vary is read from it once
 */
export function compiledRows({ layout, module }: CompiledCode, arena: Float64Array): Rows {
  const found = required();
  const memory = new found.Memory({ initial: Math.ceil(layout.size / page) });
  const power = (base: number, exponent: number): number => arithmetic(operation.power, base, exponent, 0);
  const instance = new found.Instance(module, { env: { memory, power } });
  const run = instance.exports['run'] as (place: number, results: number) => void;
  const { varying, wanted, block } = layout;
  const lanes = 2 * layout.pairs;
  const width = wanted.length;
  writeTables(layout, new Int32Array(memory.buffer));
  const numbers = new Float64Array(memory.buffer);
  const inputs = numbers.subarray(layout.inputsAt / bytes.number, layout.resultsAt / bytes.number);
  const results = numbers.subarray(layout.resultsAt / bytes.number, layout.sourcesAt / bytes.number);
  fillUniforms(layout.uniforms, arena, memory.buffer);
  return (values, into) => {
    const count = into.length / width;
    for (let first = 0; first < count; first += block) {
      const size = Math.min(block, count - first);
      blockOf(values, varying.inputs.length, first, size, layout, inputs);
      for (let lane = 0; lane < size; lane += lanes) run(lane * bytes.number, lane * width * bytes.number);
      into.set(size === block ? results : results.subarray(0, size * width), first * width);
    }
  };
}

function required() {
  const found = webAssembly();
  if (found === undefined) throw new RangeError('there is no WebAssembly here');
  return found;
}

/** The inputs of some vectors, one input of all of them after the other; beyond the last it comes again. */
function blockOf(
  values: ArrayLike<number>,
  width: number,
  first: number,
  size: number,
  { block, pairs }: Layout,
  into: Float64Array,
): void {
  for (let index = 0; index < width; index += 1) {
    for (let lane = 0; lane < size; lane += 1)
      into[index * block + lane] = values[(first + lane) * width + index]!;
    for (let lane = size; lane % (2 * pairs) !== 0; lane += 1)
      into[index * block + lane] = into[index * block + size - 1]!;
  }
}

/** Writes the whole numbers that the code looks up: the calendar, and where the wanted values stand. */
function writeTables({ varying, wanted, uniforms, sourcesAt, ...layout }: Layout, whole: Int32Array): void {
  const { program, inputs, writer } = varying;
  const { at, row } = uniforms.month;
  for (let month = 0; month < program.months; month += 1) {
    const here = (at + row * month) / bytes.whole;
    whole[here + calendar.year / bytes.whole] = (program.yearOfMonth[month] ?? 0) * layout.slot;
    whole[here + calendar.month / bytes.whole] = (program.monthOfYear[month] ?? 0) * layout.slot;
  }
  const places = new Map(inputs.map((place, index) => [place, layout.ownInputsAt + index * layout.slot]));
  wanted.forEach(({ place, at: index }, order) => {
    const writes = writer(place);
    const overTime = layout.monthly.get(writes ?? none) ?? layout.yearly.get(writes ?? none);
    const own =
      writes === undefined
        ? places.get(place)
        : overTime === undefined
          ? (layout.places.get(writes) ?? none)
          : overTime + index * layout.slot;
    const same = uniforms.once.at + (uniforms.once.values.get(place + index) ?? none);
    for (let pair = 0; pair < layout.pairs; pair += 1)
      whole[sourcesAt / bytes.whole + pair * wanted.length + order] =
        own === undefined ? same : own + pair * bytes.pair;
  });
}
