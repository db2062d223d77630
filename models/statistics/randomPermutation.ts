import type { SeededStream } from './seededStream.ts';

/**
 * The whole numbers 0 to count − 1 in random order, every order equally likely.
 *
 * Source: Durstenfeld, algorithm 235, Comm. ACM 7 (1964) 420.
 */
export function randomPermutation(count: number, stream: SeededStream): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = stream.below(last + 1);
    const moved = order[last]!;
    order[last] = order[chosen]!;
    order[chosen] = moved;
  }
  return order;
}
