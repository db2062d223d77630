import type { SharedDraws } from '../../analyses/simulation/terms.ts';
import type { SimulationEngine } from '../../engine/simulate/futures.ts';
import type { Sampling } from '../../engine/simulate/unitDraws.ts';
import type { PooledPeriod } from '../pooled.ts';
import type { PreparedPortfolio } from '../preparedHalls.ts';
import type { SharedLine } from '../sharing.ts';
import type { Correlations } from './sharedDraws.ts';

/** All that decides any future of a portfolio: whoever has the same computes the same bits of any stretch of them. */
export interface FuturesTerms {
  readonly prepared: PreparedPortfolio;
  readonly sampling: Sampling;
  readonly shared: SharedDraws;
  readonly correlations: Correlations;
  /** The years and months in which the halls are looked at as one purse; undefined where there are none. */
  readonly period: PooledPeriod | undefined;
  /** What the shared reserve holds at first, the month it begins, and what is paid into it. */
  readonly reserve: { readonly opening: number; readonly from: number; readonly line: SharedLine | undefined } | undefined; // prettier-ignore
  readonly engine: SimulationEngine | undefined;
}

/** Where the numbers of each future stand in a stretch of them. */
export const futureColumn = {
  allHold: 0,
  hold: 1,
  separately: 2,
  together: 3,
  gap: 4,
  notMended: 5,
} as const;

/** How many numbers there are of each future. */
export const futureWidth = Object.keys(futureColumn).length;
