import type { SeededStream } from './seededStream.ts';

const rounds = 8;

/**
 * A random permutation of 0 to count − 1 of which any place can be asked for by itself, without keeping the others:
 * a Feistel network on the next even power of two, applied again while it gives a number beyond the last. For shuffling
 * strata, not for secrets. `count` is a whole number from 1 to 2^32, trusted.
 *
 * Source: Black and Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002, cycle-walking cipher.
 */
export function keyedPermutation(count: number, stream: SeededStream): (place: number) => number {
  const bits = Math.max(1, Math.ceil((32 - Math.clz32(count - 1 || 1)) / 2));
  const mask = (1 << bits) - 1;
  const keys = Uint32Array.from({ length: rounds }, () => stream.word());
  const once = (place: number): number => {
    let left = Math.floor(place / (mask + 1));
    let right = place % (mask + 1);
    for (let round = 0; round < rounds; round += 1) {
      const next = (left ^ (mixed(right, keys[round]!) & mask)) >>> 0;
      left = right;
      right = next;
    }
    return left * (mask + 1) + right;
  };
  return (place) => {
    let found = once(place);
    while (found >= count) found = once(found);
    return found;
  };
}

/**
 * A word in which every bit of both arguments plays a part.
 *
 * Source: the finalizer of MurmurHash3 (Appleby, public domain).
 */
function mixed(word: number, key: number): number {
  let hash = (word ^ key) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ key, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
