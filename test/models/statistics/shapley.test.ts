import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampledShapleyValues } from '../../../models/statistics/sampledShapleyValues.ts';
import { shapleyValues } from '../../../models/statistics/shapleyValues.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from './vectorFile.ts';

interface Game {
  players: string[];
  values: Record<string, number>;
}

interface Answer {
  shapley: Record<string, number>;
  sum: number;
}

const file = vectorFile<Game, Answer>('shapley');

function worthOf(game: Game, belongs: (player: number) => boolean): number {
  return game.values[game.players.filter((_, player) => belongs(player)).join('+')]!;
}

describe('shapley.json', () => {
  it.each(file.cases)('$name', ({ in: game, out }) => {
    const players = game.players.length;
    const { values, total } = shapleyValues({
      players,
      value: (coalition) => worthOf(game, (player) => ((coalition >> player) & 1) === 1),
    });
    game.players.forEach((name, player) =>
      expect(values[player]).toBeWithin(out.shapley[name]!, file.tolerance, name),
    );
    expect(total).toBeWithin(out.sum, file.tolerance, 'total');
  });

  it.each(file.cases)('by sampling: $name', ({ in: game, out }) => {
    const players = game.players.length;
    const found = sampledShapleyValues({
      players,
      value: (members) => worthOf(game, (player) => members[player] === 1),
      pairs: 300,
      seed: 1,
    });
    expect(found.values.reduce((sum, value) => sum + value, 0)).toBeWithin(out.sum, file.tolerance, 'sum');
    expect(found.evaluations).toBe(2 + 2 * 300 * (players - 1));
    game.players.forEach((name, player) => {
      const error = Math.abs(found.values[player]! - out.shapley[name]!);
      expect(error).toBeLessThanOrEqual(4 * found.standardErrors[player]! + 1e-9 * Math.abs(out.sum));
    });
  });
});

const games = fc
  .integer({ min: 1, max: 7 })
  .chain((players) =>
    fc
      .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2 ** players, maxLength: 2 ** players })
      .map((worth) => ({ players, worth })),
  );

describe('shapleyValues', () => {
  it('always add up to the total', () => {
    fc.assert(
      fc.property(games, ({ players, worth }) => {
        const { values, total } = shapleyValues({ players, value: (coalition) => worth[coalition]! });
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 6);
        expect(total).toBe(worth.at(-1)! - worth[0]!);
      }),
      { seed: 30, numRuns: 100 },
    );
  });

  it('are the mean over all orders', () => {
    fc.assert(
      fc.property(
        games.filter(({ players }) => players <= 5),
        ({ players, worth }) => {
          const sums = Array.from({ length: players }, () => 0);
          const orders = ordersOf(players);
          for (const order of orders) {
            let coalition = 0;
            for (const player of order) {
              sums[player]! += worth[coalition | (1 << player)]! - worth[coalition]!;
              coalition |= 1 << player;
            }
          }
          const { values } = shapleyValues({ players, value: (coalition) => worth[coalition]! });
          values.forEach((value, player) => expect(value).toBeCloseTo(sums[player]! / orders.length, 6));
        },
      ),
      { seed: 31, numRuns: 50 },
    );
  });

  it('of twelve players with one interaction are what they must be', () => {
    const { values } = shapleyValues({
      players: 12,
      value: (coalition) => {
        let sum = 0;
        for (let player = 0; player < 12; player += 1) if ((coalition >> player) & 1) sum += player;
        return sum + ((coalition & 7) === 7 ? 30 : 0);
      },
    });
    values.forEach((value, player) => expect(value).toBeCloseTo(player + (player < 3 ? 10 : 0), 10));
  });

  it('refuse too many players, none, and a worth that is no number', () => {
    expect(() => shapleyValues({ players: 17, value: () => 0 })).toThrow(
      expect.objectContaining({ code: 'tooMany' }),
    );
    expect(() => shapleyValues({ players: 0, value: () => 0 })).toThrow(StatisticsError);
    expect(() => shapleyValues({ players: 2, value: () => NaN })).toThrow(
      expect.objectContaining({ code: 'notFinite' }),
    );
  });
});

describe('sampledShapleyValues', () => {
  it('is exact for games with interactions of two only, and repeats with its seed', () => {
    const value = (members: Uint8Array) => {
      let sum = 0;
      members.forEach(
        (one, i) =>
          (sum += one * (i + members.subarray(i + 1).reduce((all, other, j) => all + other * (j % 3), 0))),
      );
      return sum;
    };
    const options = { players: 25, value, pairs: 5, seed: 0 };
    const found = sampledShapleyValues(options);
    expect(Math.max(...found.standardErrors)).toBeLessThan(1e-12);
    expect(sampledShapleyValues(options)).toEqual(found);
  });

  it('has standard errors that fit the errors', () => {
    // the largest of the weights in the coalition: an airport game of 20, with a known answer
    const players = 20;
    const value = (members: Uint8Array) => members.lastIndexOf(1) + 1;
    const exact = Array.from({ length: players }, (_, player) => {
      let sum = 0;
      for (let stage = 0; stage <= player; stage += 1) sum += 1 / (players - stage);
      return sum;
    });
    let outside = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const { values, standardErrors, total } = sampledShapleyValues({ players, value, pairs: 60, seed });
      expect(values.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 10);
      values.forEach((each, player) => {
        if (Math.abs(each - exact[player]!) > 2.5 * standardErrors[player]!) outside += 1;
      });
    }
    expect(outside / (20 * players)).toBeLessThan(0.05);
  });

  it.each([
    { players: 0, pairs: 2 },
    { players: 3, pairs: 1 },
    { players: 3, pairs: 2.5 },
  ])('refuses %j', (options) => {
    expect(() => sampledShapleyValues({ ...options, value: () => 0, seed: 1 })).toThrow(StatisticsError);
  });
});

function ordersOf(players: number): number[][] {
  if (players === 0) return [[]];
  return ordersOf(players - 1).flatMap((order) =>
    Array.from({ length: players }, (_, place) => [
      ...order.slice(0, place),
      players - 1,
      ...order.slice(place),
    ]),
  );
}
