import type { Run } from '../../engine/run.ts';
import { wholeKroner } from './taperingSupport.ts';

/**
 * The least one-off sum, in whole kroner of the price year, with which the mean result and the cash pass their tests:
 * what the cash needs before the first year that is tested is paid in the month after the pilot, the rest in January
 * of that year. It never mends the structural result.
 */
export function reserveNeeded(run: Run): number {
  const { inputs } = run.assembly;
  const tested = run.value('verdict.firstWindowYear') * 12 - inputs.start;
  const after = Math.max(0, run.value('verdict.pilotEnd') + 1);
  const floor = inputs.number('accounts.floor').value;
  const level = (month: number): number => run.value('priceIndex.level', month, 'general');
  const short = (month: number): number => floor - run.value('verdict.decidedCash', month);
  let early = 0;
  for (let month = after; month < tested; month += 1) early = Math.max(early, short(month) / level(month));
  early = wholeKroner(early);
  const result = after === tested ? early : 0;
  let rest = Math.max(result, -run.value('verdict.resultMargin') * run.value('verdict.windowYears'));
  const paid = after === tested ? 0 : early * level(after);
  for (let month = tested; month < run.months; month += 1)
    rest = Math.max(rest, (short(month) - paid) / level(tested));
  return (after === tested ? 0 : early) + wholeKroner(rest);
}
