import type { Assembly } from '../../engine/assemble.ts';
import { HoldsByYearProbe } from '../holdsByYear.ts';
import { VerdictProbe } from '../verdictProbe.ts';
import type { Recording } from './recording.ts';

/** Where the numbers of the verdict stand among those recorded by it. */
export const verdictColumn = { holds: 0, needed: 1 } as const;

/**
 * Keeps whether each future holds on decided funding (1 or 0), and what support it lacks, in NOK0 a year: NaN where no
 * support would mend it. Whether it holds is NaN where a margin is no number.
 */
export function verdictRecording(assembly: Assembly): Recording {
  const probe = new VerdictProbe(assembly);
  return {
    wanted: probe.wanted,
    width: 2,
    record: ({ values, width, count }, from, into) => {
      for (let index = 0; index < count; index += 1) {
        const { outcome, needed, mends, result, structure, liquidity } = probe.read(values, index * width + from); // prettier-ignore
        const exists = Number.isFinite(result + structure + liquidity + needed);
        into[index] = exists ? Number(outcome === 'holds') : NaN;
        into[count + index] = exists && mends ? needed : NaN;
      }
    },
  };
}

/** Keeps for each calendar year whether all tests in money pass up to it (1 or 0); NaN where the year is not asked. */
export function holdsByYearRecording(assembly: Assembly): Recording & { readonly years: readonly number[] } {
  const probe = new HoldsByYearProbe(assembly);
  return {
    years: probe.years,
    wanted: probe.wanted,
    width: probe.years.length,
    record: ({ values, width, count }, from, into) => {
      for (let index = 0; index < count; index += 1)
        probe.read(values, index * width + from, (year, holds) => (into[year * count + index] = holds));
    },
  };
}
