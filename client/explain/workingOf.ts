import {
  hallModel,
  monthNumber,
  trace,
  type Period,
  type Run,
  type Trace,
  type Translated,
} from '../../models/index.ts';
import type { AskedFigure } from '../state/app.ts';

/** A figure with its working, as the page shows it. */
export interface WorkingData {
  readonly run: Run;
  readonly traced: Trace;
  readonly label: Translated;
  /** Where the definition comes from, or why it is so. */
  readonly source: Translated;
}

/** The working of a figure of a run; undefined where the run has no such figure. */
export function workingOf(run: Run, figure: AskedFigure): WorkingData | undefined {
  const declaration = hallModel.lines.get(figure.line)?.declaration;
  if (declaration === undefined) return undefined;
  try {
    const period = periodOf(run, figure.period);
    const traced =
      declaration.per === undefined || declaration.per === 'year' || figure.member !== undefined
        ? trace(run, figure.line, period, figure.member)
        : sumOfMembers(run, figure.line, period);
    if (traced === undefined) return undefined;
    return { run, traced, label: declaration.label, source: declaration.source };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A line that has members, without one: what they are together, and each of them. */
function sumOfMembers(run: Run, line: string, period: Period): Trace | undefined {
  const members = run.assembly.instances.filter((each) => each.line.declaration.id === line);
  const needs = members.map(({ member }) => trace(run, line, period, member));
  const [first] = needs;
  if (first === undefined) return undefined;
  const { kind, unit } = first;
  const value = needs.reduce((sum, need) => sum + need.value, 0);
  const formula = `sum(${members[0]?.line.declaration.per}, ${line})`;
  return { line, period: first.period, value, unit, kind, formula, inputs: [], needs, leftOut: 0 };
}

function periodOf(run: Run, period: string | undefined): Period {
  if (period === undefined || period.includes('/')) return 'run';
  if (period === 'opening') return 'opening';
  if (/^\d{4}$/.test(period)) return { year: Number(period) };
  return { month: monthNumber(period) - run.assembly.inputs.start };
}
