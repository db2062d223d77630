/**
 * A question whose work is cut into parts that can be computed anywhere, in any order, more than once: a part depends on
 * the question and its own number alone, and the answer on the parts in their order. So one thread and ten machines give
 * the same bits. Where later parts must know what earlier ones have found, they make a stage of their own.
 */
export interface Study {
  /** How many stages there are, at least one. */
  readonly stages: number;
  /**
   * How many parts a stage has; none where there is nothing to do in it.
   * @param given what `between` has made of the stage before; empty for the first
   */
  readonly parts: (stage: number, given: Uint8Array) => number;
  /**
   * Computes a part.
   * @returns bytes that mean something to the same study only
   * @throws ScenarioError where the question cannot be put to the scenarios: again and again, wherever it is computed
   */
  readonly compute: (place: PartPlace, given: Uint8Array) => Promise<Uint8Array>;
  /** What the parts of the next stage must know of those of a stage. */
  readonly between: (stage: number, parts: AsyncIterable<Uint8Array>) => Promise<Uint8Array>;
  /**
   * Puts the answer together.
   * @param partsOf the parts of a stage in their order, one at a time
   */
  readonly answer: (partsOf: (stage: number) => AsyncIterable<Uint8Array>) => Promise<unknown>;
}

/** Which part. */
export interface PartPlace {
  readonly stage: number;
  /** From 0. */
  readonly part: number;
}

/** A stretch of things numbered from 0. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** The stretch of a part, where each part but the last has as many things. */
export function stretchOf(part: number, size: number, from: number, total: number): Stretch {
  const first = from + part * size;
  return { first, count: Math.min(size, total - first) };
}

/** Numbers as bytes, without a copy. */
export const bytesOf = (numbers: Float64Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Bytes as numbers, without a copy; those that come from elsewhere may lie where numbers cannot, and are copied. */
export function numbersOf(bytes: Uint8Array): Float64Array {
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % Float64Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
}

/** Plain data as bytes. */
export const bytesOfData = (data: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(data));

/** Bytes as the plain data that they were. */
export const dataOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
