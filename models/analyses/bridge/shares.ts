import type { Translated } from '../../language/translated.ts';
import { sampledShapleyValues } from '../../statistics/sampledShapleyValues.ts';
import { shapleyValues } from '../../statistics/shapleyValues.ts';
import type { Steps } from '../steps.ts';
import type { Coalitions } from './coalitions.ts';

/** What each step contributes. */
export interface Shares {
  readonly values: readonly number[];
  /** How far each may be off by chance; absent where they are exact. */
  readonly standardErrors?: readonly number[];
  readonly evaluations: number;
}

/** The figure does not exist with some of the steps taken. */
export interface NoShares {
  readonly reason: Translated;
}

/** Every combination of steps, the ones that need formulas of their own changing least often. */
export function* exactShares(coalitions: Coalitions, players: number): Steps<Shares | NoShares> {
  const worth = new Float64Array(2 ** players);
  const all = Array.from(worth, (_, coalition) => coalition);
  const structural = all.filter((coalition) => coalition.toString(2).split('1').length === 2).filter((bit) => coalitions.isStructural(Math.log2(bit))).reduce((mask, bit) => mask | bit, 0); // prettier-ignore
  const order = all.sort((a, b) => (a & structural) - (b & structural) || a - b);
  for (const [done, coalition] of order.entries()) {
    const members = Array.from({ length: players }, (_, player) => player).filter((player) => ((coalition >>> player) & 1) === 1); // prettier-ignore
    const { value, reason } = coalitions.figure(members);
    if (value === null) return { reason };
    worth[coalition] = value;
    yield { done: done + 1, total: worth.length };
  }
  const { values } = shapleyValues({ players, value: (coalition) => worth[coalition] ?? NaN });
  return { values, evaluations: worth.length };
}

/** Some random orders of the steps, each taken forwards and backwards. */
export function* sampledShares(
  coalitions: Coalitions,
  players: number,
  most: number,
  seed: number,
): Steps<Shares | NoShares> {
  const pairs = Math.max(2, Math.floor((most - 2) / (2 * (players - 1))));
  // Which combinations are asked for does not depend on what they are worth: first they are gathered, then computed.
  const worth = new Map<string, number>();
  sampledShapleyValues({ players, pairs, seed, value: (members) => (worth.set(members.join(''), 0), 0) });
  let done = 0;
  for (const key of worth.keys()) {
    const members = Array.from({ length: players }, (_, player) => player).filter((player) => key[player] === '1'); // prettier-ignore
    const { value, reason } = coalitions.figure(members);
    if (value === null) return { reason };
    worth.set(key, value);
    yield { done: (done += 1), total: worth.size };
  }
  const { values, standardErrors } = sampledShapleyValues({ players, pairs, seed, value: (members) => worth.get(members.join('')) ?? NaN }); // prettier-ignore
  return { values, standardErrors, evaluations: worth.size };
}
