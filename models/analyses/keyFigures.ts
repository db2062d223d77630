import { monthText } from '../scenario/calendarMonth.ts';
import type { Run } from '../engine/run.ts';
import type { Translated } from '../language/translated.ts';
import { keyFigureList } from './keyFigureList.ts';

/** The key figures of a run by id; null where one does not exist, with its reason in `absent`. */
export interface KeyFigures {
  readonly values: Readonly<Record<string, number | null>>;
  /** The month, `YYYY-MM`, of each figure that is reached in one. */
  readonly months: Readonly<Record<string, string>>;
  readonly absent: Readonly<Record<string, Translated>>;
}

/** The key figures of a run. */
export function keyFigures(run: Run): KeyFigures {
  const values: Record<string, number | null> = {};
  const months: Record<string, string> = {};
  const absent: Record<string, Translated> = {};
  for (const { id, line, month } of keyFigureList) {
    const instance = run.instance(line);
    if (instance === undefined) throw new RangeError(`The model has no line ${line}.`);
    const reason = run.absence(instance);
    values[id] = reason === undefined ? run.valueOf(instance, 0) : null;
    if (reason === undefined) {
      if (month !== undefined) months[id] = monthText(run.assembly.inputs.start + run.value(month));
      continue;
    }
    const why = instance.line.declaration.absent?.[reason]?.reason;
    if (why !== undefined) absent[id] = why;
  }
  return { values, months, absent };
}
