import type { StressPair, StressTable } from '../analyses/stress/stress.ts';
import type { StressResult } from '../analyses/stress/stressProbe.ts';

/** How strongly a cell of the heat table is marked; `none` where there is no result. */
export type StressLevel = 'holds' | 'support' | 'missing1' | 'missing2' | 'missing3' | 'none';

/** The amounts from which a cell is marked more strongly, in kroner a year. */
export interface StressSteps {
  readonly second: number;
  readonly third: number;
}

/** Steps that divide what is missing into three: by what is missing today, or by thirds of the largest amount. */
export function stressSteps({ base, singles, pairs }: StressTable): StressSteps {
  const today = base.additionalSupportPerYear ?? 0;
  if (base.outcome !== 'holds' && today > 0) return { second: 1.25 * today, third: 2 * today };
  const largest = Math.max(0, ...[...singles, ...pairs].map(({ result }) => result?.additionalSupportPerYear ?? 0)); // prettier-ignore
  return { second: largest / 3, third: (2 * largest) / 3 };
}

/** The level of one result. */
export function stressLevel(result: StressResult | undefined, { second, third }: StressSteps): StressLevel {
  if (result === undefined) return 'none';
  if (result.outcome === 'holds') return 'holds';
  if (result.outcome === 'holdsWithSupport') return 'support';
  const missing = result.additionalSupportPerYear ?? Infinity;
  return missing >= third ? 'missing3' : missing >= second ? 'missing2' : 'missing1';
}

/** The pair of two shocks, in whichever order they stand. */
export const pairOf = ({ pairs }: StressTable, one: string, other: string): StressPair | undefined =>
  pairs.find(({ first, second }) => (first === one && second === other) || (first === other && second === one)); // prettier-ignore
