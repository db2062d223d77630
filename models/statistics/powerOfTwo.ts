const wholeNumbers = new Int32Array(2);
const doubles = new Float64Array(wholeNumbers.buffer);
/** The half that holds sign and exponent comes second on little-endian machines. */
const upperHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * 2 to a whole power from −1022 to 1023, exactly. Written straight into the exponent bits of a double, because
 * `Math.pow` and `2 ** n` may differ between browsers. The exponent is trusted, not checked.
 *
 * Source: IEEE 754-2019, binary64.
 */
export function powerOfTwo(exponent: number): number {
  wholeNumbers[upperHalf] = (exponent + 1023) << 20;
  return doubles[0]!;
}
