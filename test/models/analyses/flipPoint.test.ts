import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipPoint, type Judge } from '../../../models/analyses/flipPoint.ts';
import { roundestBetween } from '../../../models/analyses/roundestBetween.ts';
import { turningPlace } from '../../../models/analyses/turningPlace.ts';

/** Holds from a place on; the slack is a straight line, or says nothing. */
const from = (place: number, slope = 1): Judge => (x) => ({ side: x >= place, slack: slope * (x - place) }); // prettier-ignore
const step =
  (place: number): Judge =>
  (x) => ({ side: x >= place, slack: NaN });

/** Counts what it is asked. */
function counted(judge: Judge): { readonly judge: Judge; readonly asked: () => number } {
  const places = new Set<number>();
  return { judge: (x) => (places.add(x), judge(x)), asked: () => places.size };
}

describe('a flip point', () => {
  it('has both its sides, 1e-12 apart, wherever it lies and from whichever side it is sought', () => {
    const places = fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(places, ([place, guided, upward]) => {
        const judge = guided ? from(place, 3) : step(place);
        const { last, first } = flipPoint(judge, upward ? -2e9 : 2e9, upward ? 2e9 : -2e9);
        expect([judge(last).side, judge(first).side]).toEqual([!upward, upward]);
        const size = Math.max(Math.abs(last), Math.abs(first));
        expect(Math.abs(first - last)).toBeLessThanOrEqual(1.1e-12 * size + 1e-300);
        expect(Math.min(last, first)).toBeLessThanOrEqual(place);
        expect(Math.max(last, first)).toBeGreaterThanOrEqual(place);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('takes a handful of looks on a straight line, and fewer than two hundred at a step', () => {
    const line = counted(from(Math.PI));
    flipPoint(line.judge, 0, 100);
    expect(line.asked()).toBeLessThanOrEqual(8);
    const jump = counted(step(Math.PI));
    flipPoint(jump.judge, 0, 100);
    expect(jump.asked()).toBeLessThan(200);
  });

  it('is guided wrongly and still found', () => {
    // The slack says the opposite of the answer, as where a rule is broken and the money is there.
    const judge: Judge = (x) => ({ side: x >= 2, slack: 7 });
    const { last, first } = flipPoint(judge, 0, 10);
    expect([judge(last).side, judge(first).side]).toEqual([false, true]);
    expect(first - last).toBeLessThan(3e-12);
  });

  it('of whole numbers lies between neighbours', () => {
    expect(flipPoint(from(6.5), 0, 480, true)).toEqual({ last: 6, first: 7 });
    expect(flipPoint(from(-3), 5, -40, true)).toEqual({ last: -3, first: -4 });
  });

  it('is a round number where one lies there', () => {
    const { last, first } = flipPoint(from(226), 0, 1000);
    expect([last, first]).toContain(226);
  });

  it('stops where there is no value any more', () => {
    const { last, first } = flipPoint((x) => ({ side: x > 4 ? undefined : false, slack: -1 }), 0, 10);
    expect([last <= 4, first > 4, first - last < 1e-11]).toEqual([true, true, true]);
  });
});

describe('the roundest number between two others', () => {
  const rows: [one: number, other: number, found: number | undefined][] = [
    [225.9999999, 226.0000001, 226],
    [1234.5, 1239, 1235],
    [990, 1010, 1000],
    [0.0123, 0.0131, 0.013],
    [-0.2, 0.1, 0],
    [-3.26, -3.24, -3.25],
    [5, 4, 4.1],
    [1, 1, undefined],
    [1, 1 + Number.EPSILON, undefined],
  ];
  it.each(rows)('%d and %d: %o', (one, other, found) => expect(roundestBetween(one, other)).toBe(found));
});

describe('a turning place', () => {
  const points = (f: (x: number) => number, xs: readonly [number, number, number]) => xs.map((x) => ({ x, y: f(x) })) as never; // prettier-ignore

  it('is found where the function dips to 0 between the looks', () => {
    // 0 from 2.9 to 3.1 only.
    const dip = (x: number) => (x - 3) ** 2 - 0.01;
    const found = turningPlace(dip, points(dip, [1, 2, 5])) ?? NaN;
    expect(dip(found)).toBeLessThanOrEqual(0);
  });

  it('is none where it turns above 0, or goes straight on', () => {
    const above = (x: number) => (x - 3) ** 2 + 0.01;
    expect(turningPlace(above, points(above, [1, 2, 5]))).toBeUndefined();
    expect(
      turningPlace(
        (x) => x,
        points((x) => x, [1, 2, 5]),
      ),
    ).toBeUndefined();
  });
});
