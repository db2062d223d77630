import { exponential } from '../../statistics/exponential.ts';
import { normalQuantile } from '../../statistics/normalQuantile.ts';

/** Between these probabilities, 1/64 from the ends, scores come from a table; beyond, which is rare, from the quantile itself. */
const end = 1 / 64;
const parts = 4096;
const width = (1 - 2 * end) / parts;
const squareRootOfTwoPi = 2.5066282746310002;

/** Value and slope (per part) at one node after the other. */
let nodes: Float64Array | undefined;

/**
 * Turns probabilities into standard normal scores, in their place. The score is right to 1e-9, which is far less than
 * the draws of a simulation can tell, and the same bits everywhere.
 */
export function toNormalScores(units: Float64Array): Float64Array {
  const table = (nodes ??= made());
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]!;
    const place = (unit - end) / width;
    if (!(place >= 0 && place < parts)) {
      units[index] = normalQuantile(unit);
      continue;
    }
    const part = place | 0;
    const t = place - part;
    const from = table[2 * part]!;
    const slope = table[2 * part + 1]!;
    const rise = table[2 * part + 2]! - from;
    const slopeAfter = table[2 * part + 3]!;
    units[index] = from + t * (slope + t * (3 * rise - 2 * slope - slopeAfter + t * (slope + slopeAfter - 2 * rise))); // prettier-ignore
  }
  return units;
}

function made(): Float64Array {
  const table = new Float64Array(2 * (parts + 1));
  for (let node = 0; node <= parts; node += 1) {
    const score = normalQuantile(end + node * width);
    table[2 * node] = score;
    table[2 * node + 1] = width * squareRootOfTwoPi * exponential((score * score) / 2);
  }
  return table;
}
