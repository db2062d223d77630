const doubles = new Float64Array(1);
const wholeNumbers = new Int32Array(doubles.buffer);
/** The half that holds sign and exponent comes second on little-endian machines. */
const upperHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * The whole number e with 2^e <= |x| < 2^(e + 1), for any finite x other than 0, read from the exponent bits. x is
 * trusted, not checked.
 *
 * Source: IEEE 754-2019, binary64.
 */
export function binaryExponent(x: number): number {
  doubles[0] = x;
  const biased = (wholeNumbers[upperHalf]! >>> 20) & 0x7ff;
  return biased === 0 ? binaryExponent(x * 18014398509481984) - 54 : biased - 1023;
}
