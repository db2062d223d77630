import { arithmetic } from '../arithmetic.ts';
import { operation } from '../operation.ts';
import { Emitter } from './emitter.ts';
import { bytes, type Layout } from './layout.ts';
import { moduleBytes } from './moduleBytes.ts';
import { webAssembly } from './webAssembly.ts';

/** Computes wanted values for one vector of inputs after the other, as `Variation.rows` does. */
export type Rows = (values: ArrayLike<number>, into: Float64Array) => void;

const page = 65_536;

/**
 * The instructions of a layout as WebAssembly, two futures at once: the same operations in the same order as the other
 * evaluator, and so the same bits. Only where `canCompile`.
 * @param arena the other evaluator's, holding the scenario's own numbers, which all that does not vary is read from
 */
export function compiledRows(layout: Layout, arena: Float64Array): Rows {
  const found = webAssembly();
  if (found === undefined) throw new RangeError('there is no WebAssembly here');
  const memory = new found.Memory({ initial: Math.ceil(layout.size / page) });
  const module = new found.Module(moduleBytes(new Emitter(layout).write()));
  const power = (base: number, exponent: number): number => arithmetic(operation.power, base, exponent, 0);
  const instance = new found.Instance(module, { env: { memory, power } });
  const run = instance.exports['run'] as (place: number) => void;
  const { program, inputs, wanted, block } = layout;
  const whole = new Int32Array(memory.buffer);
  program.yearOfMonth.forEach((year, month) => (whole[layout.yearOfMonth / 4 + month] = year * bytes.pair));
  program.monthOfYear.forEach((at, month) => (whole[layout.monthOfYear / 4 + month] = at * bytes.pair));
  const numbers = new Float64Array(memory.buffer);
  const [inputsAt, resultsAt] = [layout.inputsAt / bytes.number, layout.resultsAt / bytes.number];
  return (values, into) => {
    numbers.set(arena, 0);
    const count = into.length / wanted.length;
    for (let first = 0; first < count; first += block) {
      const size = Math.min(block, count - first);
      for (let index = 0; index < inputs.length; index += 1)
        for (let lane = 0; lane < block; lane += 1)
          // Lanes beyond the last future compute it again.
          numbers[inputsAt + index * block + lane] = values[(first + Math.min(lane, size - 1)) * inputs.length + index]!; // prettier-ignore
      for (let lane = 0; lane < size; lane += 2) run(lane * bytes.number);
      for (let lane = 0; lane < size; lane += 1)
        for (let index = 0; index < wanted.length; index += 1)
          into[(first + lane) * wanted.length + index] = numbers[resultsAt + index * block + lane]! + 0;
    }
  };
}
