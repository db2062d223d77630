import { drawn } from '../../engine/simulate/drawing.ts';
import { figures } from '../figure.ts';
import type { Collected } from './collected.ts';
import type { Simulated } from './simulated.ts';
import { verdictColumn } from './verdictRecording.ts';

/** What was drawn and what came of it, future after future. */
export interface Samples {
  /** Of each uncertain input its value, in its own unit; of each event the month from which it is in effect, null where it does not happen. */
  readonly inputs: Readonly<Record<string, readonly (number | null)[]>>;
  /** Whether each future holds. */
  readonly holds: readonly boolean[];
  /** The figures; null where one is absent. */
  readonly figures: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The futures that are kept as they are, one by one. */
export function samplesOf(run: Simulated, collected: Collected): Samples {
  const { plan } = run.futures;
  const { columns } = drawn(plan, 0, collected.kept);
  const inputs = plan.inputs.map(({ path }, index) => [path, Array.from(columns[index]!)] as const);
  const events = plan.events.map(({ path, never }, index) => {
    const months = columns[plan.inputs.length + index]!;
    return [path, Array.from(months, (month) => (month === never ? null : month))] as const;
  });
  const values = (column: number): readonly (number | null)[] =>
    Array.from(collected.column(column), (value) => (Number.isFinite(value) ? value : null));
  return {
    inputs: Object.fromEntries([...inputs, ...events]),
    holds: Array.from(collected.column(verdictColumn.holds), (holds) => holds === 1),
    figures: Object.fromEntries(figures.map(({ id }, index) => [id, values(run.columns.figures + index)])),
  };
}
