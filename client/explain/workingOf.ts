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
    const traced = trace(run, figure.line, periodOf(run, figure.period), figure.member);
    return { run, traced, label: declaration.label, source: declaration.source };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function periodOf(run: Run, period: string | undefined): Period {
  if (period === undefined || period.includes('/')) return 'run';
  if (period === 'opening') return 'opening';
  if (/^\d{4}$/.test(period)) return { year: Number(period) };
  return { month: monthNumber(period) - run.assembly.inputs.start };
}
