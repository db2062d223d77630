import { calendarYears } from '../engine/yearly.ts';
import type { Run } from '../engine/run.ts';
import { testedMonths } from './testedMonths.ts';
import { verdictTolerance } from './verdictTolerance.ts';

/** Whether all tests in money pass for the window up to and including a year. */
export interface HoldsBy {
  readonly year: number;
  readonly holds: boolean;
}

/**
 * For every full year after the pilot (also past the window): do all tests in money pass for the window up to it?
 * Rules are not part of it. The tolerance is the verdict's half krone.
 */
export function holdsByYear(run: Run): readonly HoldsBy[] {
  const tolerance = verdictTolerance(run);
  const breakEvenBy = run.assembly.inputs.has('verdict.breakEvenBy') ? run.assembly.inputs.number('verdict.breakEvenBy').value : -Infinity; // prettier-ignore
  const floor = run.assembly.inputs.number('accounts.floor').value;
  let sum = 0;
  let count = 0;
  let structure = true;
  let liquidity = true;
  let month = testedMonths(run)[0] ?? run.months;
  return calendarYears(run).flatMap(({ year, to }, index) => {
    if (run.value('verdict.afterPilot', index) !== 1) return [];
    sum += run.value('verdict.realResult', index);
    count += 1;
    if (year >= breakEvenBy && run.value('verdict.realStructural', index) + tolerance < 0) structure = false;
    for (; month < to; month += 1) {
      const slack = tolerance * run.value('priceIndex.level', month, 'general');
      if (run.value('verdict.decidedCash', month) + slack < floor) liquidity = false;
    }
    return [{ year, holds: sum / count + tolerance >= 0 && structure && liquidity }];
  });
}
