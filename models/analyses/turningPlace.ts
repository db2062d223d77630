/** A place and the value there. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const goldenShare = (3 - Math.sqrt(5)) / 2;
const mostLooks = 40;

/** A turn is looked into only where it is at least this deep, over how far it is from 0. */
const leastDepth = 0.25;

/**
 * A place where a function is at most 0 between three points with values above 0, if the middle one is the lowest and
 * the function seems to turn near it: golden-section search, which stops at the first place at or below 0. Undefined
 * where it turns above 0, or turns so little that it could not reach it.
 *
 * Source: Kiefer, Sequential minimax search for a maximum (1953).
 */
export function turningPlace(
  evaluate: (x: number) => number,
  [before, middle, after]: readonly [Point, Point, Point],
): number | undefined {
  const depth = Math.max(before.y, after.y) - middle.y;
  if (!(middle.y < before.y && middle.y < after.y && depth >= leastDepth * middle.y)) return undefined;
  let [low, best, high] = [before.x, middle, after.x];
  for (let look = 0; look < mostLooks && best.y > 0; look += 1) {
    const upper = Math.abs(high - best.x) > Math.abs(best.x - low);
    const x = best.x + goldenShare * ((upper ? high : low) - best.x);
    const y = evaluate(x);
    if (Number.isNaN(y)) return undefined;
    if (y < best.y) {
      if (upper) low = best.x;
      else high = best.x;
      best = { x, y };
    } else if (upper) high = x;
    else low = x;
  }
  return best.y <= 0 ? best.x : undefined;
}
