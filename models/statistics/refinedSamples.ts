import type { RootProbe, Sample } from './rootProbe.ts';

/**
 * Samples of a function, halved where a zero could hide between two of them: where the function bends or jumps by as
 * much as it is away from 0. Steps and kinks are followed down to the width of the probe, smooth stretches are left
 * alone after a few halvings. Stops when nothing is left to halve, or after `mostEvaluations` in all (then
 * `complete` is false). The samples are in rising order of x.
 */
export function refinedSamples(
  probe: RootProbe,
  intervals: number,
  mostEvaluations: number,
): { readonly samples: readonly Sample[]; readonly complete: boolean } {
  const spacing = (probe.high - probe.low) / intervals;
  let samples: Sample[] = [];
  for (let point = 0; point < intervals; point += 1) samples.push(probe.sample(probe.low + point * spacing));
  samples.push(probe.sample(probe.high));

  while (true) {
    const finer: Sample[] = [];
    for (let place = 0; place < samples.length - 1; place += 1) {
      const left = samples[place]!;
      finer.push(left);
      if (!mayHideZero(probe, samples, place, spacing)) continue;
      if (probe.evaluations() >= mostEvaluations) return { samples, complete: false };
      finer.push(probe.sample((left.x + samples[place + 1]!.x) / 2));
    }
    finer.push(samples.at(-1)!);
    if (finer.length === samples.length) return { samples, complete: true };
    samples = finer;
  }
}

function mayHideZero(probe: RootProbe, samples: readonly Sample[], place: number, spacing: number): boolean {
  const left = samples[place]!;
  const right = samples[place + 1]!;
  if (left.sign === 0 && right.sign === 0) return false;
  const width = right.x - left.x;
  if (left.sign === right.sign) {
    if (width <= 2 * probe.width(left.x)) return false;
    // a jump of twice the bend, or a dip of the size of the bend, could reach 0; four times is the safe side
    return 4 * bend(samples, place) >= Math.min(Math.abs(left.y), Math.abs(right.y));
  }
  // one zero is sure; others with it only where the function is far from straight
  return width > spacing / 1024 && bend(samples, place) > Math.abs(right.y - left.y) / 4;
}

/** How far an end of the interval lies off the straight line between its neighbours; the smaller of the two ends. */
function bend(samples: readonly Sample[], place: number): number {
  const left = samples[place]!;
  const right = samples[place + 1]!;
  const reach = (right.x - left.x) / 2;
  let before = place - 1;
  while (before >= 0 && left.x - samples[before]!.x < reach) before -= 1;
  let after = place + 2;
  while (after < samples.length && samples[after]!.x - right.x < reach) after += 1;
  const bendLeft = before < 0 ? Infinity : offLine(samples[before]!, left, right);
  const bendRight = after >= samples.length ? Infinity : offLine(left, right, samples[after]!);
  return Math.min(bendLeft, bendRight);
}

function offLine(one: Sample, middle: Sample, other: Sample): number {
  const share = (middle.x - one.x) / (other.x - one.x);
  const off = Math.abs(middle.y - (one.y + share * (other.y - one.y)));
  return Number.isNaN(off) ? Infinity : off;
}
