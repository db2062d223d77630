import { isShare, type Reach } from './axisReach.ts';
import { flipPoint, type FlipPoint, type Judge, type Judged } from './flipPoint.ts';
import { turningPlace } from './turningPlace.ts';
import type { InputAxis } from './inputAxis.ts';

/** The first look is this far from today's value, over its size; each next one is twice as far. */
const firstShare = 0.01;

/** The doublings from the first look to the end, for inputs that are 0 today: amounts, and shares. */
const doublings = { amount: 20, share: 6 } as const;

/**
 * The nearest place, up or down from today's value, where an answer changes. Looks at 1 %, 2 %, 4 % … away, and where
 * the slack turns back before the next look, between them; then narrows what it finds. A change and its opposite
 * between two looks without a turn of the slack stay unseen. Undefined where nothing changes as far as the reach goes.
 */
export function nearestFlip(
  judge: Judge,
  axis: InputAxis,
  reach: Reach,
  direction: 'below' | 'above',
): FlipPoint | undefined {
  const start = judge(axis.base);
  if (start.side === undefined) return undefined;
  const seen: Place[] = [{ x: axis.base, ...start }];
  for (const x of placesOutward(axis, direction === 'above' ? reach.high : reach.low)) {
    const here: Place = { x, ...judge(x) };
    const [before, middle] = [seen.at(-2), seen.at(-1)];
    const turned =
      before === undefined || middle === undefined ? undefined : turnBetween(judge, axis, before, middle, here); // prettier-ignore
    const changed = turned ?? (here.side === start.side ? undefined : x);
    if (changed !== undefined) {
      const from = turned === undefined ? (middle?.x ?? axis.base) : (before?.x ?? axis.base);
      const flip = flipPoint(judge, from, changed, axis.whole);
      // Beyond it there may be no value instead of another answer.
      if (judge(flip.first).side !== undefined) return flip;
      return undefined;
    }
    seen.push(here);
  }
  return undefined;
}

interface Place extends Judged {
  readonly x: number;
}

/** Where the slack comes nearest to a change between three looks of which the middle one is nearest; if it changes there. */
function turnBetween(
  judge: Judge,
  { whole }: InputAxis,
  before: Place,
  middle: Place,
  after: Place,
): number | undefined {
  if (whole || before.side === undefined || after.side !== before.side) return undefined;
  const away = before.side ? 1 : -1;
  const place = turningPlace(
    (x) => away * judge(x).slack,
    [before, middle, after].map(({ x, slack }) => ({ x, y: away * slack })) as never,
  );
  return place !== undefined && judge(place).side === !before.side ? place : undefined;
}

/** Places from today's value to the end of its reach, each twice as far as the one before. */
export function placesOutward(axis: InputAxis, end: number): readonly number[] {
  const { base } = axis;
  const far = Math.abs(end - base);
  if (!(far > 0)) return [];
  const share = base === 0 ? 2 ** -(isShare(axis) ? doublings.share : doublings.amount) : firstShare * Math.abs(base / far); // prettier-ignore
  const places: number[] = [];
  for (let away = share; away < 1; away *= 2) places.push(base + (end - base) * away);
  const whole = axis.whole ? places.map((x) => (end > base ? Math.ceil(x) : Math.floor(x))) : places;
  return [...new Set(whole.filter((x) => x !== base && x !== end)), end];
}
