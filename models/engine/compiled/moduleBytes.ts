import { concatenated, unsigned, valueType, type Code } from './code.ts';

const text = (word: string): readonly number[] => [
  word.length,
  ...Array.from(word, (each) => each.charCodeAt(0)),
];

function section(id: number, items: readonly (readonly number[])[]): readonly number[] {
  const content = concatenated([unsigned(items.length), ...items]);
  return concatenated([[id], unsigned(content.length), content]);
}

/**
 * A module with one function of one whole number, exported as `run`, on a memory given to it (`env.memory`), which may
 * call `env.power` (function 0).
 */
export function moduleBytes(run: Code): Uint8Array {
  const { i32, f64 } = valueType;
  return Uint8Array.from(
    concatenated([
      [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [
        [0x60, 2, f64, f64, 1, f64],
        [0x60, 1, i32, 0],
      ]),
      section(2, [
        [...text('env'), ...text('power'), 0, 0],
        [...text('env'), ...text('memory'), 2, 0, 0],
      ]),
      section(3, [[1]]),
      section(7, [[...text('run'), 0, 1]]),
      section(10, [run.function()]),
    ]),
  );
}
