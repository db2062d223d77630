import { monthText } from '../scenario/calendarMonth.ts';
import type { Run } from '../engine/run.ts';
import type { Translated } from '../language/translated.ts';

/** The key figures of a run by id; null where one does not exist, with its reason in `absent`. */
export interface KeyFigures {
  readonly values: Readonly<Record<string, number | string | null>>;
  readonly absent: Readonly<Record<string, Translated>>;
}

const ids = [
  'pilotCliff',
  'gap',
  'worstGap',
  'gapPerInhabitant',
  'gapPerHousehold',
  'runway',
  'breakEvenYear',
  'minimumCash',
  'minimumCashMonth',
  'advanceNeeded',
  'recurringCoverage',
  'coverageRatio',
  'meanRecurringCost',
  'reusedShare',
  'costPerTonneReused',
  'fte',
  'storageUse',
] as const;

/** Those that are a month, given as `YYYY-MM`. */
const months: ReadonlySet<string> = new Set(['minimumCashMonth']);

/** The key figures of a run, all on decided funding. */
export function keyFigures(run: Run): KeyFigures {
  const values: Record<string, number | string | null> = {};
  const absent: Record<string, Translated> = {};
  for (const id of ids) {
    const instance = run.instance(`verdict.${id}`);
    if (instance === undefined) continue;
    const reason = run.absence(instance);
    const value = run.valueOf(instance, 0);
    if (reason === undefined)
      values[id] = months.has(id) ? monthText(run.assembly.inputs.start + value) : value;
    else {
      values[id] = null;
      const why = instance.line.declaration.absent?.[reason]?.reason;
      if (why !== undefined) absent[id] = why;
    }
  }
  return { values, absent };
}
