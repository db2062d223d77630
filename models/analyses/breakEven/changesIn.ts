import { findRoots } from '../../statistics/findRoots.ts';
import { StatisticsError } from '../../statistics/statisticsError.ts';
import { flipPoint, type FlipPoint, type Judge, type Judged } from '../flipPoint.ts';
import type { Span } from '../searchedSpan.ts';

/** The most places looked at, those of the curve included. */
const mostLooks = 600;

/** Changes nearer to each other than this, over the span, are one: the last bits of a sum, not an answer. */
const sameChange = 1e-10;

/** Whole numbers are all looked at in a span of up to so many. */
const mostWholes = 600;

/** All places of a span where an answer changes, rising, as far as they can be seen. */
export interface ChangesFound {
  /** Each with the side below as `last` and the side above as `first`. */
  readonly changes: readonly FlipPoint[];
  /** False where there may be more: too many steps, or places without a value. */
  readonly complete: boolean;
}

/**
 * Every place of a span where an answer changes: crossings, jumps and the ends of plateaus, each with both its sides.
 * Looks at the given places, closer where a change could hide (see `findRoots` and what it cannot promise), and
 * narrows down every change it sees.
 * @param places of the curve over the span, evenly spaced
 */
export function changesIn(judge: Judge, span: Span, places: readonly number[], whole: boolean): ChangesFound {
  const seen = new Map<number, boolean | undefined>();
  const look: Judge = (x) => {
    const found = judge(x);
    seen.set(x, found.side);
    return found;
  };
  for (const x of places) look(x);
  const complete = whole ? lookAtWholes(look, span) : lookCloser(look, span, places.length - 1);
  const inOrder = [...seen].sort(([a], [b]) => a - b);
  const hasGaps = inOrder.some(([, side]) => side === undefined);
  const changes = inOrder.flatMap(([x, side], index) => {
    const [next, after] = inOrder[index + 1] ?? [x, side];
    if (side === undefined || after === undefined || side === after) return [];
    const flip = flipPoint(judge, x, next, whole);
    return judge(flip.first).side === undefined ? [] : [flip];
  });
  return { changes: whole ? changes : apart(changes, span), complete: complete && !hasGaps };
}

/** Changes that lie within each other's last bits as one, or as none where they cancel out. */
function apart(changes: readonly FlipPoint[], { low, high }: Span): readonly FlipPoint[] {
  const clusters: FlipPoint[][] = [];
  for (const change of changes) {
    const before = clusters.at(-1);
    const near = before?.at(-1);
    if (near !== undefined && change.last - near.first <= sameChange * (high - low)) before?.push(change);
    else clusters.push([change]);
  }
  return clusters.flatMap((cluster) => {
    const [first, last] = [cluster[0], cluster.at(-1)];
    if (cluster.length % 2 === 0 || first === undefined || last === undefined) return [];
    return [{ last: first.last, first: last.first }];
  });
}

function lookAtWholes(look: Judge, { low, high }: Span): boolean {
  if (high - low > mostWholes) return false;
  for (let x = low; x <= high; x += 1) look(x);
  return true;
}

function lookCloser(look: Judge, { low, high }: Span, intervals: number): boolean {
  try {
    return findRoots({ function: (x) => signed(look(x)), low, high, intervals, mostEvaluations: mostLooks })
      .complete;
  } catch (error) {
    // Somewhere on the way there is no value: what has been seen stands.
    if (error instanceof StatisticsError && error.code === 'notFinite') return false;
    throw error;
  }
}

/** The slack where its sign is that of the answer, else a krone to the right side. */
function signed({ side, slack }: Judged): number {
  if (side === undefined) return NaN;
  return slack >= 0 === side ? slack : side ? 1 : -1;
}
