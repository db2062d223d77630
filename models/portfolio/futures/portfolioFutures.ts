import type { SimulationEngine } from '../../engine/simulate/futures.ts';
import type { ShareEstimate } from '../../statistics/wilsonInterval.ts';

/** What is asked of a portfolio's futures. */
export interface PortfolioFuturesOptions {
  readonly draws?: number | undefined;
  /** Instead of that of the first hall. */
  readonly seed?: number | undefined;
  /** The certainty with which support is to be enough; 0.9 when left out. */
  readonly certainty?: number | undefined;
  readonly engine?: SimulationEngine | undefined;
}

/** How a number spreads over the futures; null where it exists in none. */
export interface FuturesSpread {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

/** Thousands of futures of a portfolio; kroner are of its price year. */
export interface PortfolioFutures {
  readonly stamp: { readonly portfolio: string; readonly engine: string };
  readonly priceYear: number;
  readonly draws: number;
  readonly seed: number;
  readonly method: string;
  readonly correlation: Readonly<Record<string, number>>;
  /** The share of futures in which every hall holds, and in which each does, in the order of the file. */
  readonly allHold: ShareEstimate;
  readonly halls: readonly { readonly id: string; readonly label: string; readonly holds: ShareEstimate }[];
  /** How many halls hold. */
  readonly hold: FuturesSpread;
  /** What is missing a year, added up. */
  readonly gap: FuturesSpread;
  /** How many halls no support would mend, for a rule is broken or a company is short before its pilot ends. */
  readonly notMended: FuturesSpread;
  /** Support a year that is enough for the whole with the certainty: where each hall that can be mended gets what it lacks, and as one purse; null where there is none. */
  readonly support: {
    readonly certainty: number;
    readonly separately: number | null;
    readonly together: number | null;
  };
  readonly separately: FuturesSpread;
  readonly together: FuturesSpread;
}
