import { StatisticsError } from './statisticsError.ts';

export interface ShapleyOptions {
  readonly players: number;
  /** Worth of a coalition: bit k of the whole number is 1 when player k (from 0) belongs to it. */
  readonly value: (coalition: number) => number;
}

export interface ShapleyValues {
  /** One for each player; they add up to `total`. */
  readonly values: readonly number[];
  /** Worth of all players together less that of none. */
  readonly total: number;
}

const mostPlayers = 16;

/**
 * The Shapley value of every player, exactly: the mean, over all orders in which the players may join, of what the
 * worth changes by when the player joins. `value` is asked once for each of the 2^players coalitions, so at most 16
 * players; beyond that see `sampledShapleyValues`. The empty coalition need not be worth 0. Throws `tooMany`,
 * `notWhole`, and `notFinite` with the coalition whose worth is no number.
 *
 * Source: Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953) 307–317.
 */
export function shapleyValues({ players, value }: ShapleyOptions): ShapleyValues {
  if (!(Number.isInteger(players) && players >= 1 && players <= mostPlayers)) {
    const code = players > mostPlayers ? 'tooMany' : 'notWhole';
    throw new StatisticsError(code, `The number of players is 1 to ${mostPlayers}; it is ${players}.`, {
      fields: ['players'],
      found: { players },
      low: 1,
      high: mostPlayers,
    });
  }
  const worth = new Float64Array(1 << players);
  for (let coalition = 0; coalition < worth.length; coalition += 1) {
    worth[coalition] = value(coalition);
    if (Number.isFinite(worth[coalition])) continue;
    throw new StatisticsError('notFinite', `Coalition ${coalition} is worth ${worth[coalition]}.`, {
      fields: ['value'],
      found: { coalition },
    });
  }
  const weights = weightsBySize(players);
  const values = Array.from({ length: players }, (_, player) => {
    let sum = 0;
    for (let coalition = 0; coalition < worth.length; coalition += 1) {
      if ((coalition >>> player) & 1) continue;
      sum += weights[sizeOf(coalition)]! * (worth[coalition | (1 << player)]! - worth[coalition]!);
    }
    return sum;
  });
  return { values, total: worth.at(-1)! - worth[0]! };
}

/** size! (players − size − 1)! / players!, the share of orders in which just these others come before. */
function weightsBySize(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size += 1) weights.push((weights[size - 1]! * size) / (players - size));
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size += 1;
  return size;
}
