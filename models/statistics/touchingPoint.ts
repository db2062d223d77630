import type { RootProbe, Sample } from './rootProbe.ts';

/**
 * The place of a sample if a function seems to touch 0 there without changing sign: a lowest |y| between neighbours
 * of the same sign that halving followed down to the width of the probe, vanishing beside what the function is a
 * thousand widths and one `spacing` away. Undefined otherwise, also where a jump merely stops short of 0.
 */
export function touchingPoint(
  probe: RootProbe,
  samples: readonly Sample[],
  place: number,
  spacing: number,
): number | undefined {
  const [before, here, after] = [samples[place - 1], samples[place], samples[place + 1]];
  if (before === undefined || here === undefined || after === undefined) return undefined;
  const size = Math.abs(here.y);
  if (before.sign !== here.sign || after.sign !== here.sign) return undefined;
  if (size >= Math.abs(before.y) || size > Math.abs(after.y)) return undefined;
  const width = probe.width(here.x);
  if (Math.min(here.x - before.x, after.x - here.x) > 2 * width) return undefined;
  const smallestAt = (distance: number) =>
    Math.min(
      ...[here.x - distance, here.x + distance]
        .filter((x) => x >= probe.low && x <= probe.high)
        .map((x) => Math.abs(probe.sample(x).y)),
    );
  return size <= 0.1 * smallestAt(1000 * width) && size <= 1e-5 * smallestAt(spacing) ? here.x : undefined;
}
