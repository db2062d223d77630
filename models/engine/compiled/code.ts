/** Types of WebAssembly values. */
export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

/** A whole number as unsigned LEB128. */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? low : low + 128);
  } while (rest !== 0);
  return bytes;
}

/** A whole number of 32 bits as signed LEB128. */
function signed(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

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
  andNot: 0x4f,
  or: 0x50,
  /** of a and b by a mask: a where the mask is set */
  pick: 0x52,
  splat: 0x14,
} as const;

/** A two-lane operation. */
export type VectorOperation = keyof typeof vector;

/** The body of one function, written instruction by instruction. */
export class Code {
  readonly bytes: number[] = [];
  readonly #locals: number[] = [];
  readonly #parameters: number;

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  /** A new local of a type, by its index. */
  local(type: number): number {
    this.#locals.push(type);
    return this.#parameters + this.#locals.length - 1;
  }

  get(local: number): void {
    this.#put(0x20, unsigned(local));
  }

  set(local: number): void {
    this.#put(0x21, unsigned(local));
  }

  whole(value: number): void {
    this.#put(0x41, signed(value));
  }

  addWhole(): void {
    this.bytes.push(0x6a);
  }

  multiplyWhole(): void {
    this.bytes.push(0x6c);
  }

  lessWhole(): void {
    this.bytes.push(0x49);
  }

  /** A number in both lanes. */
  number(value: number): void {
    this.bytes.push(0x44, ...new Uint8Array(Float64Array.of(value).buffer));
    this.operation('splat');
  }

  operation(name: VectorOperation): void {
    this.#put(0xfd, unsigned(vector[name]));
  }

  /** Two numbers from memory at the address on the stack. */
  load(offset: number): void {
    this.#put(0xfd, unsigned(0x00), [3], unsigned(offset));
  }

  /** One number from memory in both lanes. */
  loadBoth(offset: number): void {
    this.#put(0xfd, unsigned(0x0a), [3], unsigned(offset));
  }

  /** A whole number from memory. */
  loadWhole(offset: number): void {
    this.#put(0x28, [2], unsigned(offset));
  }

  /** Stores the two numbers on the stack at the address below them. */
  store(offset: number): void {
    this.#put(0xfd, unsigned(0x0b), [3], unsigned(offset));
  }

  lane(lane: 0 | 1): void {
    this.#put(0xfd, unsigned(0x21), [lane]);
  }

  replaceLane(lane: 0 | 1): void {
    this.#put(0xfd, unsigned(0x22), [lane]);
  }

  /** The first of two vectors where the whole number above them is not 0, else the second. */
  choose(): void {
    this.#put(0x1c, [1, valueType.v128]);
  }

  call(index: number): void {
    this.#put(0x10, unsigned(index));
  }

  /** Does `body` while the counter, from 0 by 1, is below `count`. */
  loop(counter: number, count: number, body: () => void): void {
    this.whole(0);
    this.set(counter);
    this.bytes.push(0x03, 0x40);
    body();
    this.get(counter);
    this.whole(1);
    this.addWhole();
    this.set(counter);
    this.get(counter);
    this.whole(count);
    this.lessWhole();
    this.#put(0x0d, [0]);
    this.bytes.push(0x0b);
  }

  /** The function with its locals and its length, as the code section holds it. */
  function(): readonly number[] {
    const body = [...unsigned(this.#locals.length), ...this.#locals.flatMap((type) => [1, type])];
    const length = body.length + this.bytes.length + 1;
    return concatenated([unsigned(length), body, this.bytes, [0x0b]]);
  }

  #put(code: number, ...parts: readonly (readonly number[])[]): void {
    this.bytes.push(code, ...parts.flat());
  }
}

/** Lists one after the other; not by spreading, since a function's body may be longer than a call's arguments. */
export function concatenated(parts: readonly (readonly number[])[]): number[] {
  const all: number[] = [];
  for (const part of parts) for (const byte of part) all.push(byte);
  return all;
}
