const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values: ReadonlyMap<string, number> = new Map(digits.split('').map((digit, value) => [digit, value]));

/** Bytes as text that an address may hold as it stands (RFC 4648, section 5, without padding). */
export function base64urlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const group = (one << 16) | (two << 8) | three;
    const count = Math.min(3, bytes.length - at) + 1;
    for (let digit = 0; digit < count; digit += 1) text += digits[(group >>> (18 - 6 * digit)) & 63] ?? '';
  }
  return text;
}

/** The bytes of such a text; undefined where a character is no digit or bits are left over. */
export function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = values.get(character);
    if (value === undefined) return undefined;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (group >>> bits) & 255;
    at += 1;
  }
  const rest = group & ((1 << bits) - 1);
  return bits >= 6 || rest !== 0 ? undefined : bytes;
}
