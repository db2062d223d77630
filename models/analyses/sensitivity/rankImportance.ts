import { drawn } from '../../engine/simulate/drawing.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { exponential } from '../../statistics/exponential.ts';
import { naturalLogarithm } from '../../statistics/naturalLogarithm.ts';
import { normalQuantile } from '../../statistics/normalQuantile.ts';
import { spearmanCorrelation } from '../../statistics/spearmanCorrelation.ts';
import { figureOf, figures, type Figure } from '../figure.ts';
import { sharedFutures, type BlockHelpers } from '../simulation/blockQueue.ts';
import { collectedFutures } from '../simulation/simulate.ts';
import { Simulated } from '../simulation/simulated.ts';
import { mostOneByOne, usualDraws, type SimulationOptions } from '../simulation/terms.ts';
import { uncertainInputs, type UncertainInput } from '../simulation/uncertainInputs.ts';
import type { Steps } from '../steps.ts';

/** How a figure rises and falls with one uncertain input. */
export interface RankRow extends Pick<UncertainInput, 'path' | 'label' | 'unit' | 'kind'> {
  /** Spearman's rank correlation with the figure, −1 to 1; null where one of them never changes, or nothing reads the input. */
  readonly correlation: number | null;
  /** Its 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What a figure hangs on, by rank correlation. */
export interface RankImportance {
  readonly method: 'rank';
  readonly of: Pick<Figure, 'id' | 'label' | 'unit' | 'reads'>;
  readonly draws: number;
  readonly seed: number;
  /** Futures in which the figure exists: the others are left out. */
  readonly futures: number;
  /** The strongest first. */
  readonly rows: readonly RankRow[];
}

/** What ranks a simulation is asked for: no line's course, and not more futures than are kept one by one. */
export const withoutLines = <Options extends SimulationOptions>(options: Options) => ({
  ...options,
  lines: [],
  draws: Math.min(mostOneByOne, options.draws ?? usualDraws),
});

/**
 * What means most for a figure when everything uncertain varies at once: the rank correlation of each input with it over
 * the futures. It shows rising and falling together; inputs that hang together share what they mean, and a figure that
 * rises and falls again with an input shows little.
 */
export function* rankImportance(
  scenario: AcceptedScenario,
  options: SimulationOptions,
  helpers?: BlockHelpers,
): Steps<RankImportance> {
  const { id, label, unit, reads } = figureOf(options.of ?? 'margin');
  const asked = withoutLines(options);
  helpers?.expect(sharedFutures(scenario, asked));
  const run = new Simulated(scenario, asked);
  const collected = yield* collectedFutures<undefined>(run, helpers, () => undefined);
  const values = collected.column(run.columns.figures + figures.findIndex((each) => each.id === id));
  const { plan } = run.futures;
  const inputs = drawn(plan, 0, collected.kept);
  const existing = Array.from(values.keys()).filter((index) => Number.isFinite(values[index]));
  const at = (column: Float64Array): Float64Array => Float64Array.from(existing, (index) => column[index]!);
  const figure = at(values);
  const rows = uncertainInputs(scenario, plan).map(
    ({ path, label: name, unit: inUnit, kind, at: leaves, column }): RankRow => {
      const correlation =
        existing.length < 4 || leaves.length === 0 ? undefined : spearmanCorrelation(at(column(inputs)), figure).value; // prettier-ignore
      return { path, label: name, unit: inUnit, kind, ...intervalOf(correlation, existing.length) };
    },
  );
  rows.sort((one, other) => Math.abs(other.correlation ?? 0) - Math.abs(one.correlation ?? 0));
  return { method: 'rank', of: { id, label, unit, reads }, draws: run.draws, seed: run.sampling.seed, futures: existing.length, rows }; // prettier-ignore
}

/**
 * The interval by Fisher's transformation with the variance for ranks.
 *
 * Source: Fieller, Hartley and Pearson, Biometrika 44 (1957) 470–481: 1.06 / (n − 3).
 */
function intervalOf(
  correlation: number | undefined,
  count: number,
): Pick<RankRow, 'correlation' | 'low' | 'high'> {
  if (correlation === undefined) return { correlation: null, low: null, high: null };
  const reach = normalQuantile(0.975) * Math.sqrt(1.06 / (count - 3));
  const inside = Math.min(1 - 1e-12, Math.max(-1 + 1e-12, correlation));
  const middle = naturalLogarithm((1 + inside) / (1 - inside)) / 2;
  const end = (z: number): number => 1 - 2 / (exponential(2 * z) + 1);
  return { correlation, low: end(middle - reach), high: end(middle + reach) };
}
