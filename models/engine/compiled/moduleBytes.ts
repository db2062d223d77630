import { ByteList } from './byteList.ts';
import { valueType, type Code } from './code.ts';

const text = (word: string): readonly number[] => [
  word.length,
  ...Array.from(word, (each) => each.charCodeAt(0)),
];

/**
 * A module with one function of two whole numbers, exported as `run`, on a memory given to it (`env.memory`), which may
 * call `env.power` (function 0).
 */
export function moduleBytes(run: Code): Uint8Array {
  const { i32, f64 } = valueType;
  const bytes = new ByteList();
  const section = (id: number, items: readonly (Uint8Array | readonly number[])[]): void => {
    const content = new ByteList();
    content.unsigned(items.length);
    for (const item of items) content.all(item);
    bytes.byte(id);
    bytes.unsigned(content.length);
    bytes.all(content.written());
  };
  bytes.all([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  section(1, [
    [0x60, 2, f64, f64, 1, f64],
    [0x60, 2, i32, i32, 0],
  ]);
  section(2, [
    [...text('env'), ...text('power'), 0, 0],
    [...text('env'), ...text('memory'), 2, 0, 0],
  ]);
  section(3, [[1]]);
  section(7, [[...text('run'), 0, 1]]);
  section(10, [run.function()]);
  return bytes.written();
}
