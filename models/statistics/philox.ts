/**
 * Philox4x32-10: four random words of 32 bits for a counter of four words and a key of two, the same ones every time
 * and on every machine. Nothing is remembered between calls, so any block of a stream can be had at once. Words are
 * whole numbers from 0 to 2^32 − 1; trusted, not checked.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 11 (2011), with its
 * constants; the test holds the known answers of the authors' Random123.
 */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): [number, number, number, number] {
  let [a, b, c, d] = counter;
  let [left, right] = key;
  for (let round = 0; round < 10; round += 1) {
    const highOfA = upperHalfOfProduct(0xd2511f53, a);
    const lowOfA = Math.imul(0xd2511f53, a) >>> 0;
    const highOfC = upperHalfOfProduct(0xcd9e8d57, c);
    const lowOfC = Math.imul(0xcd9e8d57, c) >>> 0;
    a = (highOfC ^ b ^ left) >>> 0;
    b = lowOfC;
    c = (highOfA ^ d ^ right) >>> 0;
    d = lowOfA;
    left = (left + 0x9e3779b9) >>> 0;
    right = (right + 0xbb67ae85) >>> 0;
  }
  return [a, b, c, d];
}

/** The upper 32 of the 64 bits of x · y. */
function upperHalfOfProduct(x: number, y: number): number {
  const lowOfX = x & 0xffff;
  const highOfX = x >>> 16;
  const lowOfY = y & 0xffff;
  const highOfY = y >>> 16;
  const firstMiddle = highOfX * lowOfY + ((lowOfX * lowOfY) >>> 16);
  const secondMiddle = lowOfX * highOfY + (firstMiddle & 0xffff);
  return highOfX * highOfY + (firstMiddle >>> 16) + (secondMiddle >>> 16);
}
