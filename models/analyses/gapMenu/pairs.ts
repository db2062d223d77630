import { helpfulDirection } from '../../sentences/leverPhrase.ts';
import type { Lever } from '../levers/lever.ts';
import type { LeverProbe, Move } from '../levers/leverProbe.ts';
import { narrowed, printedMove, type PrintedMove } from '../levers/leverMove.ts';
import { helpfulEnd, partOfSpan } from './ways.ts';

/** A lever that helps, and how far it goes in a pair: to what it would need alone, else to the end of its span. */
export interface PairLever {
  readonly lever: Lever;
  readonly reach: number;
}

/** What each lever of a pair does at least, over its reach: with less it would be the other one alone. */
const leastPart = 0.25;
/** Places of the first lever that are looked at, from that part to the whole of its reach. */
const places = 4;
/** How far narrowed: to choose a place, and to say it. */
const roughly = 1e-3;
const exactly = 1e-8;

/**
 * The cheapest point at which two levers together make the hall hold: the first is put at even places of its reach, the
 * other narrowed to the least that is then needed. Cheapest in kroner where both have a cost, else the least sum of
 * the changes over their spans. Each does at least a quarter of what it can. Undefined where there is no such point.
 */
export function* cheapestPair(
  probe: LeverProbe,
  first: PairLever,
  second: PairLever,
): Generator<void, readonly [PrintedMove, PrintedMove] | undefined, void> {
  let best: readonly [Move, Move] | undefined;
  let least = Infinity;
  for (let place = 0; place <= places; place += 1) {
    const part = leastPart + ((1 - leastPart) * place) / places;
    const one = { lever: first.lever, x: first.lever.base + (first.reach - first.lever.base) * part };
    const x = leastOf(probe, second.lever, one, roughly);
    yield;
    if (x === undefined || !doesItsPart(second, x)) continue;
    const price = priceOf(one, { lever: second.lever, x });
    if (price < least) [best, least] = [[one, { lever: second.lever, x }], price];
  }
  return best === undefined ? undefined : printedPair(probe, best);
}

/** The least of a lever that makes it hold beside another one; undefined where it needs none, or none is enough. */
function leastOf(probe: LeverProbe, lever: Lever, one: Move, part: number): number | undefined {
  const end = helpfulEnd(lever, helpfulDirection[lever.id] === 'up');
  if (lever.id === 'support') {
    const { verdict } = probe.at(one, { lever, x: lever.base });
    const x = lever.base + verdict.needed;
    return verdict.outcome === 'holds' || x > end ? undefined : x;
  }
  const judge = (x: number) => probe.judge(one, { lever, x });
  if (judge(end).side !== true || judge(lever.base).side === true) return undefined;
  return narrowed(judge, lever.base, end, part).after;
}

const doesItsPart = ({ lever, reach }: PairLever, x: number): boolean =>
  Math.abs(x - lever.base) >= leastPart * Math.abs(reach - lever.base);

/** What two changes cost: kroner where both levers have a cost, else parts of their spans. */
function priceOf(one: Move, other: Move): number {
  const kroner = [one, other].map(({ lever, x }) => (lever.cost ?? NaN) * Math.abs(x - lever.base));
  const sum = kroner.reduce((all, each) => all + each, 0);
  return Number.isNaN(sum) ? partOfSpan(one.lever, one.x) + partOfSpan(other.lever, other.x) : sum;
}

/** Both rounded to what is printed: the first away from today, the second to what is then needed. */
function printedPair(
  probe: LeverProbe,
  [one, other]: readonly [Move, Move],
): readonly [PrintedMove, PrintedMove] | undefined {
  const first = printedMove(probe, one.lever, one.x, 'need', [other]);
  const x = leastOf(probe, other.lever, first, exactly) ?? other.x;
  const second = printedMove(probe, other.lever, x, 'need', [{ lever: first.lever, x: first.x }]);
  const both = second.moved.verdict.outcome === 'holds';
  return both ? [{ ...first, moved: second.moved }, second] : undefined;
}
