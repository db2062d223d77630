import { brentRoot } from './brentRoot.ts';
import type { RootProbe, Sample } from './rootProbe.ts';

/** What lies where a function changes sign between two points. */
export type SignChange =
  | { readonly type: 'root' | 'zero'; readonly x: number; readonly settled: boolean }
  | {
      readonly type: 'jump';
      readonly x: number;
      readonly left: number;
      readonly right: number;
      readonly settled: boolean;
    }
  | { readonly type: 'pole'; readonly x: number; readonly settled: boolean };

/**
 * Narrows a sign change down with Brent's method and says what it is: a `root` that the function passes through
 * continuously, a `jump` past 0 with the values on both sides, a `pole` where it grows without bound, or a point
 * where it is exactly `zero` (which may be part of a zero interval). Told apart by how the step across compares with
 * what the function does a thousand widths further out.
 */
export function signChange(
  probe: RootProbe,
  left: Sample,
  right: Sample,
  mostEvaluations: number,
): SignChange {
  const { x, value, settled } = brentRoot(
    (at) => {
      const { y, sign } = probe.sample(at);
      return sign === 0 ? 0 : y;
    },
    { low: left.x, high: right.x, valueAtLow: left.y, valueAtHigh: right.y },
    { tolerance: probe.width(left.x), mostEvaluations },
  );
  if (value === 0) return { type: 'zero', x, settled };
  const width = 2 * probe.width(x);
  const near = [
    probe.sample(Math.max(left.x, x - width)),
    probe.sample(Math.min(right.x, x + width)),
  ] as const;
  const far = [
    probe.sample(Math.max(probe.low, x - 1000 * width)),
    probe.sample(Math.min(probe.high, x + 1000 * width)),
  ] as const;
  const grows = near.some(({ y }, side) => Math.abs(y) > 10 * Math.abs(far[side]!.y));
  if (grows || near.some(({ y }) => !Number.isFinite(y))) return { type: 'pole', x, settled };
  const step = Math.abs(near[1].y - near[0].y);
  const around = Math.abs(near[0].y - far[0].y) + Math.abs(near[1].y - far[1].y);
  const rounding = 1e-14 * Math.max(Math.abs(left.y), Math.abs(right.y));
  if (near[0].sign * near[1].sign < 0 && step > around && step > rounding) {
    return { type: 'jump', x, left: near[0].y, right: near[1].y, settled };
  }
  return { type: 'root', x, settled };
}
