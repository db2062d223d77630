/** How long something took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly runs: number;
  readonly median: number;
  readonly least: number;
  /** Nineteen of twenty runs took at most this. */
  readonly p95: number;
}

/** Runs something warm, again and again. */
export function measured(name: string, action: () => void, runs = 200, warmUp = 60): Measured {
  for (let run = 0; run < warmUp; run += 1) action();
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    action();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((runs - 1) * share)] ?? NaN;
  return { name, runs, median: at(0.5), least: at(0), p95: at(0.95) };
}
