import { betterWhen } from '../betterWhen.ts';

/** Which of the futures, in the order of a figure from worst to best. */
export const openedWhich = ['worst', 'p25', 'median', 'p75', 'best'] as const;

/** One future picked out. */
export interface OpenedFuture {
  readonly which: (typeof openedWhich)[number];
  /** Its number, from 1. */
  readonly future: number;
  readonly value: number;
}

const shares = [0, 0.25, 0.5, 0.75, 1];

/**
 * The worst, 25th, median, 75th and best of the futures that have a figure; of figures that are neither better high nor
 * low, the lowest counts as the worst. Each is a future that was drawn: between two, the worse; of equals, the first.
 */
export function openedFutures(figure: string, values: Float64Array): readonly OpenedFuture[] {
  const sign = betterWhen(figure) === 'lower' ? -1 : 1;
  const order = Array.from(values.keys()).filter((index) => Number.isFinite(values[index]));
  order.sort((one, other) => sign * (values[one]! - values[other]!) || one - other);
  if (order.length === 0) return [];
  return openedWhich.map((which, index) => {
    const future = order[Math.floor((order.length - 1) * shares[index]!)]!;
    return { which, future: future + 1, value: values[future]! };
  });
}
