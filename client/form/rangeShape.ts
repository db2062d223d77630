/** The part of a distribution that the shape needs: the value not exceeded with a probability. */
interface Quantiles {
  readonly quantile: (probability: number) => number;
}

/** How probable the values between two ends are. */
export interface ShapeBar {
  readonly from: number;
  readonly to: number;
  /** The share of the futures, 0 to 1. */
  readonly share: number;
}

/** The tails that are left out of the picture on each side, where a distribution has no end. */
const tail = 0.004;

/** How many points of the distribution the bars are worked out from. */
const points = 200;

/**
 * A distribution as bars of equal width, whose shares make all but its tails. They are differences of the cumulative
 * probability, read between points of the quantile. None where all is one value.
 * @param count how many bars
 */
export function rangeShape({ quantile }: Quantiles, count = 30): readonly ShapeBar[] {
  const known = Array.from({ length: points + 1 }, (_, index) => {
    const probability = tail + ((1 - 2 * tail) * index) / points;
    return { probability, value: quantile(probability) };
  });
  const low = known[0]?.value ?? NaN;
  const high = known.at(-1)?.value ?? NaN;
  if (!(high > low)) return [];
  /** The probability of at most this. */
  const below = (value: number): number => {
    const above = known.findIndex((point) => point.value > value);
    if (above < 0) return 1 - tail;
    const [left, right] = [known[Math.max(0, above - 1)], known[above]];
    if (left === undefined || right === undefined || right.value === left.value) return tail;
    const way = Math.max(0, value - left.value) / (right.value - left.value);
    return left.probability + way * (right.probability - left.probability);
  };
  return Array.from({ length: count }, (_, index) => {
    const from = low + ((high - low) * index) / count;
    const to = low + ((high - low) * (index + 1)) / count;
    return { from, to, share: below(to) - (index === 0 ? tail : below(from)) };
  });
}
