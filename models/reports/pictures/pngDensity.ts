/** Metres in an inch. */
const inch = 0.0254;
/** Length of the signature and of the first chunk, IHDR, after which the density stands. */
const head = 8 + 25;

/**
 * A PNG that says how dense it is, so that it comes into a document at its true size. Chunk pHYs and its checksum:
 * Portable Network Graphics (PNG) Specification, W3C, 11.3.5.3 and annex D.
 * @throws RangeError where the bytes are no PNG
 */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
  if (png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47) throw new RangeError('not a PNG');
  const chunk = new DataView(new ArrayBuffer(21));
  const dots = Math.round(dotsPerInch / inch);
  chunk.setUint32(0, 9);
  chunk.setUint32(4, 0x70485973);
  chunk.setUint32(8, dots);
  chunk.setUint32(12, dots);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, checksum(new Uint8Array(chunk.buffer, 4, 13)));
  const whole = new Uint8Array(png.length + 21);
  whole.set(png.subarray(0, head));
  whole.set(new Uint8Array(chunk.buffer), head);
  whole.set(png.subarray(head), head + 21);
  return whole;
}

/** The cyclic redundancy check of PNG: polynomial 0xedb88320, all bits inverted before and after. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
