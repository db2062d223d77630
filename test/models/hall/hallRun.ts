import { runHall, runResult, type RunResult } from '../../../models/analyses/runResult.ts';
import type { Run } from '../../../models/engine/run.ts';
import { calendarYears, yearlyValues } from '../../../models/engine/yearly.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { recordedInputs } from './recordedInputs.ts';

/** A scenario that has been opened and run. */
export interface HallRun {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  readonly result: RunResult;
}

/** Opens and runs a scenario document; the ids of the inputs that the lines read go into `asked`. */
export function hallRun(document: unknown, asked?: Set<string>): HallRun {
  const scenario = openScenario(document);
  const read = asked === undefined ? scenario.read : recordedInputs(scenario.read, asked);
  const run = runHall({ ...scenario, read });
  return { scenario, run, result: runResult(scenario, run) };
}

/** A line by month: of one member, or the sum over all its members (0 where there are none). */
export function monthly(run: Run, line: string, member?: string): readonly number[] {
  return summed(run, line, member, run.months, (id) => Array.from(run.values(line, id)));
}

/** A line by calendar year: flows added up, stocks at the end, levels as a mean; of one member, or the sum over all. */
export function yearly(run: Run, line: string, member?: string): readonly number[] {
  return summed(run, line, member, calendarYears(run).length, (id) => {
    const instance = run.instance(line, id);
    if (instance === undefined) throw new RangeError(`no line ${line}`);
    return Array.from(yearlyValues(run, instance));
  });
}

/** A flow by calendar year in kroner of the price year: each month over its own general price level. */
export function yearlyFixed(run: Run, line: string, member?: string): readonly number[] {
  const nominal = monthly(run, line, member);
  const level = run.values('priceIndex.level', 'general');
  return calendarYears(run).map(({ from, to }) =>
    nominal.slice(from, to).reduce((sum, value, index) => sum + value / (level[from + index] ?? NaN), 0),
  );
}

/** The members a line is computed for; one nameless member where it is not per anything. */
export function membersOf(run: Run, line: string): readonly (string | undefined)[] {
  const instances = run.assembly.instances.filter((each) => each.line.declaration.id === line);
  return instances.map(({ member }) => member);
}

function summed(
  run: Run,
  line: string,
  member: string | undefined,
  length: number,
  values: (member: string | undefined) => readonly number[],
): readonly number[] {
  const lists = (member === undefined ? membersOf(run, line) : [member]).map(values);
  const [first, ...rest] = lists;
  if (!run.assembly.model.lines.has(line)) throw new RangeError(`no line ${line}`);
  if (first === undefined) return Array.from({ length }, () => 0);
  return first.map((value, index) => rest.reduce((sum, list) => sum + (list[index] ?? NaN), value));
}
