import { randomPermutation } from './randomPermutation.ts';
import { seededStream } from './seededStream.ts';
import { StatisticsError } from './statisticsError.ts';

export interface SampledShapleyOptions {
  readonly players: number;
  /** Worth of a coalition: entry k is 1 when player k (from 0) belongs to it. The array is used again: do not keep it. */
  readonly value: (members: Uint8Array) => number;
  /** Random orders, each taken forwards and backwards; at least 2. */
  readonly pairs: number;
  readonly seed: number;
}

export interface SampledShapleyValues {
  /** One for each player; they add up to `total` whatever the sample. */
  readonly values: readonly number[];
  /** How far each value may be off by chance: the standard error of the mean over the pairs of orders. */
  readonly standardErrors: readonly number[];
  readonly total: number;
  readonly evaluations: number;
}

/**
 * Shapley values estimated from random orders of the players: for games too large for `shapleyValues`. Along one
 * order the contributions of all players add up to the total, hence so do their means. Every order is also taken
 * backwards, which removes the error of interactions of two. 2 · pairs · (players − 1) + 2 evaluations; pair number k
 * depends on the seed and k only. Throws `notWhole` and `notFinite`.
 *
 * Source: Castro, Gómez and Tejada, Comput. Oper. Res. 36 (2009) 1726–1730; orders in opposite pairs as in Mitchell,
 * Cooper, Frank and Holmes, J. Mach. Learn. Res. 23 (2022) 43.
 */
export function sampledShapleyValues({
  players,
  value,
  pairs,
  seed,
}: SampledShapleyOptions): SampledShapleyValues {
  if (!(Number.isInteger(players) && players >= 1 && Number.isInteger(pairs) && pairs >= 2)) {
    throw new StatisticsError(
      'notWhole',
      'Players (from 1) and pairs of orders (from 2) are whole numbers.',
      {
        fields: [Number.isInteger(players) && players >= 1 ? 'pairs' : 'players'],
        found: { players, pairs },
      },
    );
  }
  const members = new Uint8Array(players);
  let evaluations = 0;
  const worth = () => {
    evaluations += 1;
    const found = value(members);
    if (Number.isFinite(found)) return found;
    throw new StatisticsError('notFinite', `A coalition is worth ${found}.`, {
      fields: ['value'],
      indices: [...members.keys()].filter((player) => members[player] === 1),
    });
  };
  const ofNone = worth();
  members.fill(1);
  const ofAll = worth();

  const means = new Float64Array(players);
  const squares = new Float64Array(players);
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = randomPermutation(players, seededStream(seed, pair, 'permutation'));
    const contribution = new Float64Array(players);
    for (const each of [order, order.slice().reverse()]) {
      members.fill(0);
      let before = ofNone;
      each.forEach((player, place) => {
        members[player] = 1;
        const after = place === players - 1 ? ofAll : worth();
        contribution[player]! += (after - before) / 2;
        before = after;
      });
    }
    // running mean and sum of squared deviations (Welford)
    contribution.forEach((found, player) => {
      const off = found - means[player]!;
      means[player]! += off / (pair + 1);
      squares[player]! += off * (found - means[player]!);
    });
  }
  return {
    values: [...means],
    standardErrors: Array.from(squares, (sum) => Math.sqrt(sum / (pairs * (pairs - 1)))),
    total: ofAll - ofNone,
    evaluations,
  };
}
