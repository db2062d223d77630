import { ByteList } from './byteList.ts';

/** Types of WebAssembly values. */
export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

/** Two-lane operations by name: the number after the vector prefix. */
const vector = {
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  /** b < a ? b : a */
  minimum: 0xf6,
  /** a < b ? b : a */
  maximum: 0xf7,
  negate: 0xed,
  floor: 0x75,
  equal: 0x47,
  notEqual: 0x48,
  less: 0x49,
  more: 0x4a,
  lessOrEqual: 0x4b,
  moreOrEqual: 0x4c,
  not: 0x4d,
  and: 0x4e,
  /** a where the mask b is not set, else 0 */
  andNot: 0x4f,
  or: 0x50,
  /** of a and b by a mask: a where the mask is set */
  pick: 0x52,
} as const;

/** A two-lane operation. */
export type VectorOperation = keyof typeof vector;

const vectorPrefix = 0xfd;

/** The body of one function, written instruction by instruction. */
export class Code {
  readonly #bytes = new ByteList();
  readonly #locals: number[] = [];
  readonly #free: number[] = [];
  readonly #parameters: number;

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  /** A new local of a type, by its index. */
  local(type: number): number {
    this.#locals.push(type);
    return this.#parameters + this.#locals.length - 1;
  }

  /** A local for a vector, until it is given back: one that was given back before, if there is one. */
  borrow(): number {
    return this.#free.pop() ?? this.local(valueType.v128);
  }

  giveBack(local: number): void {
    this.#free.push(local);
  }

  /** Does something with locals for vectors that are free again afterwards. */
  borrowing(body: (first: number, second: number) => void): void {
    const [first, second] = [this.borrow(), this.borrow()];
    body(first, second);
    this.giveBack(first);
    this.giveBack(second);
  }

  get(local: number): void {
    this.#bytes.byte(0x20);
    this.#bytes.unsigned(local);
  }

  set(local: number): void {
    this.#bytes.byte(0x21);
    this.#bytes.unsigned(local);
  }

  /** Sets a local and leaves the value on the stack. */
  keep(local: number): void {
    this.#bytes.byte(0x22);
    this.#bytes.unsigned(local);
  }

  whole(value: number): void {
    this.#bytes.byte(0x41);
    this.#bytes.signed(value);
  }

  addWhole(): void {
    this.#bytes.byte(0x6a);
  }

  /** A local whole number times a number. */
  times(local: number, factor: number): void {
    this.get(local);
    this.whole(factor);
    this.#bytes.byte(0x6c);
  }

  lessWhole(): void {
    this.#bytes.byte(0x49);
  }

  /** All bits of both lanes. */
  ones(): void {
    this.#vector(0x0c);
    for (let index = 0; index < 16; index += 1) this.#bytes.byte(0xff);
  }

  /** A number in both lanes. */
  number(value: number): void {
    this.#vector(0x0c);
    this.#bytes.number(value);
    this.#bytes.number(value);
  }

  operation(name: VectorOperation): void {
    this.#vector(vector[name]);
  }

  /** Two numbers from memory at the address on the stack. */
  load(offset: number): void {
    this.#memory(0x00, offset);
  }

  /** A whole number from memory. */
  loadWhole(offset: number): void {
    this.#bytes.byte(0x28);
    this.#bytes.byte(2);
    this.#bytes.unsigned(offset);
  }

  /** Stores the two numbers on the stack at the address below them. */
  store(offset: number): void {
    this.#memory(0x0b, offset);
  }

  /** Stores one of the two numbers on the stack at the address below them. */
  storeLane(lane: 0 | 1, offset: number): void {
    this.#memory(0x5b, offset);
    this.#bytes.byte(lane);
  }

  lane(lane: 0 | 1): void {
    this.#vector(0x21);
    this.#bytes.byte(lane);
  }

  replaceLane(lane: 0 | 1): void {
    this.#vector(0x22);
    this.#bytes.byte(lane);
  }

  /** The first of two vectors where the whole number above them is not 0, else the second. */
  choose(): void {
    this.#bytes.all([0x1c, 1, valueType.v128]);
  }

  /** A vector: one where the whole number on the stack is not 0, else the other; only that one is computed. */
  either(one: () => void, other: () => void): void {
    this.#bytes.all([0x04, valueType.v128]);
    one();
    this.#bytes.byte(0x05);
    other();
    this.#bytes.byte(0x0b);
  }

  /** Does something only where the whole number on the stack is not 0. */
  where(body: () => void): void {
    this.#bytes.all([0x04, 0x40]);
    body();
    this.#bytes.byte(0x0b);
  }

  call(index: number): void {
    this.#bytes.byte(0x10);
    this.#bytes.unsigned(index);
  }

  /** Does `body` while the counter, from 0 by 1, is below `count`. */
  loop(counter: number, count: number, body: () => void): void {
    this.whole(0);
    this.set(counter);
    this.#bytes.all([0x03, 0x40]);
    body();
    this.get(counter);
    this.whole(1);
    this.addWhole();
    this.keep(counter);
    this.whole(count);
    this.lessWhole();
    this.#bytes.all([0x0d, 0, 0x0b]);
  }

  /** The function with its locals and its length, as the code section holds it. */
  function(): Uint8Array {
    const body = new ByteList();
    body.unsigned(this.#locals.length);
    for (const type of this.#locals) body.all([1, type]);
    const whole = new ByteList();
    whole.unsigned(body.length + this.#bytes.length + 1);
    whole.all(body.written());
    whole.all(this.#bytes.written());
    whole.byte(0x0b);
    return whole.written();
  }

  #vector(code: number): void {
    this.#bytes.byte(vectorPrefix);
    this.#bytes.unsigned(code);
  }

  #memory(code: number, offset: number): void {
    this.#vector(code);
    this.#bytes.byte(3);
    this.#bytes.unsigned(offset);
  }
}
