import { engineVersion } from '../../engine/engineVersion.ts';
import type { LineKind } from '../../language/declaration.ts';
import type { Translated } from '../../language/translated.ts';
import { wilsonInterval, type ShareEstimate } from '../../statistics/wilsonInterval.ts';
import { chanceSentence } from '../../sentences/chanceSentence.ts';
import { figureOf, figures } from '../figure.ts';
import type { Stamp } from '../runResult.ts';
import type { Collected, NumberSummary } from './collected.ts';
import { convergence, type Convergence } from './convergence.ts';
import { openedFutures, type OpenedFuture } from './openedFutures.ts';
import { samplesOf, type Samples } from './samples.ts';
import type { Simulated } from './simulated.ts';
import type { SimulationOptions } from './terms.ts';
import { uncertainInputs } from './uncertainInputs.ts';
import { verdictColumn } from './verdictRecording.ts';

/** How the futures were drawn and computed, and how well what is said of them is known. */
export interface SimulationFoot {
  /** How many futures have been computed; fewer than asked as long as it runs. */
  readonly draws: number;
  readonly seed: number;
  readonly method: string;
  readonly engine: string;
  /** How many numbers and events are drawn. */
  readonly inputs: number;
  /** Half of the interval of the share that holds. */
  readonly uncertainty: number;
  /** How many futures quantiles come from exactly; those of the others are counted into parts. */
  readonly kept: number;
}

/** How a number spreads over the futures in which it exists. */
export interface Spread {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  /** In how many futures it does not exist. */
  readonly absent: number;
  /** How far off the percentiles can be because values were counted, not kept. */
  readonly accuracy: number;
}

/** The course of a line over the futures. */
export interface Fan {
  readonly unit: string;
  readonly kind: LineKind;
  readonly label: Translated;
  /** Calendar years, or months `YYYY-MM`. */
  readonly periods: readonly string[];
  /** In the deterministic run. */
  readonly base: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** What a simulation gives. */
export interface Simulation {
  readonly stamp: Stamp;
  readonly foot: SimulationFoot;
  readonly draws: number;
  readonly seed: number;
  /** The share of futures that hold on decided funding, with its 95 % interval. */
  readonly probabilityHolds: ShareEstimate;
  readonly sentence: Translated;
  /** The share that holds up to and including each full year after the pilot, among the futures in which it is one. */
  readonly byYear: readonly (ShareEstimate & { readonly year: number; readonly futures: number })[];
  /** The support a year, in NOK0, with which at least that share of the futures holds; null where none does it. */
  readonly support: { readonly certainty: number; readonly perYear: number | null };
  /** The mean of what is missing a year, in NOK0, in the tenth of the futures where it is most. */
  readonly gapTail: { readonly share: number; readonly mean: number | null };
  readonly keyFigures: Readonly<Record<string, Spread>>;
  readonly fans: Readonly<Record<string, Fan>>;
  readonly convergence: readonly Convergence[];
  /** The figure by which futures are ordered, and five of them. */
  readonly of: string;
  readonly opened: readonly OpenedFuture[];
  /** Inputs whose range goes beyond what they may be, and the share of it that is drawn inside instead; from 1 % on. */
  readonly truncated: readonly {
    readonly path: string;
    readonly label: Translated;
    readonly share: number;
  }[];
  /** Every future one by one, where that is asked. */
  readonly samples?: Samples;
}

const tail = 0.1;

/** What is cut of a distribution without a word. */
const fewestCut = 0.01;

/** What is known of the futures so far. */
export function summaryOf(run: Simulated, collected: Collected, options: SimulationOptions): Simulation {
  const { columns, sampling, scenario, futures } = run;
  const of = figureOf(options.of ?? 'margin').id;
  const holds = collected.summary(verdictColumn.holds);
  const probabilityHolds = shareOf(holds);
  const certainty = options.certainty ?? 0.9;
  const figureColumn = (id: string): number => columns.figures + figures.findIndex((each) => each.id === id);
  const gap = collected.summary(figureColumn('gap')).upperTailMean(tail);
  const base = baseColumns(run);
  return {
    stamp: { scenario: scenario.head.id, engine: engineVersion, hash: scenario.hash },
    foot: {
      draws: collected.arrived,
      seed: sampling.seed,
      method: sampling.method,
      engine: futures.engine,
      inputs: uncertainInputs(scenario, futures.plan).length,
      uncertainty: (probabilityHolds.high - probabilityHolds.low) / 2,
      kept: collected.kept,
    },
    draws: collected.arrived,
    seed: sampling.seed,
    probabilityHolds,
    sentence: chanceSentence({ holding: Math.round(holds.mean * holds.count), futures: holds.count }),
    byYear: columns.years.flatMap((year, index) => {
      const found = collected.summary(columns.byYear + index);
      return found.count === 0 ? [] : [{ year, futures: found.count, ...shareOf(found) }];
    }),
    support: { certainty, perYear: supportFor(collected, certainty) },
    gapTail: { share: tail, mean: existing(gap) },
    keyFigures: Object.fromEntries(figures.map(({ id }, index) => [id, spreadOf(collected.summary(columns.figures + index), collected.arrived)])), // prettier-ignore
    fans: Object.fromEntries(
      columns.lines.map(({ column, recording: { declaration, periods, width } }) => {
        const bands = Array.from({ length: width }, (_, index) => collected.summary(column + index).quantiles([0.05, 0.25, 0.5, 0.75, 0.95])); // prettier-ignore
        const [p5, p25, p50, p75, p95] = [0, 1, 2, 3, 4].map((band) => bands.map((each) => each[band] ?? NaN)) as [number[], number[], number[], number[], number[]]; // prettier-ignore
        const { id, unit, kind, label } = declaration;
        return [id, { unit, kind, label, periods, base: Array.from(base.subarray(column, column + width)), p5, p25, p50, p75, p95 }]; // prettier-ignore
      }),
    ),
    convergence: convergence(collected),
    of,
    opened: openedFutures(of, collected.column(figureColumn(of))),
    truncated: uncertainInputs(scenario, futures.plan).flatMap(({ path, label, cut }) => (cut < fewestCut ? [] : [{ path, label, share: cut }])), // prettier-ignore
    ...(options.samples === true && collected.arrived === run.draws
      ? { samples: samplesOf(run, collected) }
      : {}),
  };
}

/** The recorded numbers of the scenario as it is. */
function baseColumns({ futures, recording }: Simulated): Float64Array {
  const columns = new Float64Array(recording.width);
  recording.record({ values: futures.base(), width: futures.width, count: 1 }, 0, columns);
  return columns;
}

const existing = (value: number): number | null => (Number.isFinite(value) ? value : null);

const shareOf = ({ mean, count }: NumberSummary): ShareEstimate =>
  wilsonInterval(Math.round(mean * count), count);

function supportFor(collected: Collected, certainty: number): number | null {
  const wanted = Math.ceil(certainty * collected.summary(verdictColumn.holds).count - 1e-9);
  const needed = collected.summary(verdictColumn.needed);
  return wanted > needed.count ? null : needed.atRank(Math.max(0, wanted - 1));
}

function spreadOf(summary: NumberSummary, futures: number): Spread {
  const [p5, p10, p25, p50, p75, p90, p95] = summary.quantiles([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]).map(existing) as (number | null)[] & { length: 7 }; // prettier-ignore
  const absent = futures - summary.count;
  return { mean: existing(summary.mean), p5: p5!, p10: p10!, p25: p25!, p50: p50!, p75: p75!, p90: p90!, p95: p95!, absent, accuracy: summary.accuracy }; // prettier-ignore
}
