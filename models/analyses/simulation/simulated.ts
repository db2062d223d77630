import type { Assembly } from '../../engine/assemble.ts';
import { instanceId } from '../../engine/assembler.ts';
import { Futures } from '../../engine/simulate/futures.ts';
import { planOf } from '../../engine/simulate/planOf.ts';
import type { Sampling } from '../../engine/simulate/unitDraws.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { figures } from '../figure.ts';
import type { Block } from './blockQueue.ts';
import { figureRecording } from './figureRecording.ts';
import { impossibleFuture } from './impossibleFuture.ts';
import { lineRecording, type LineRecording } from './lineRecording.ts';
import { joinedRecordings, type Recording } from './recording.ts';
import { reuse } from './reuse.ts';
import { courseLines, type SharedDraws, type SimulationOptions } from './terms.ts';
import { requireDimensions, samplingOf, uncertaintyIn, uncertaintyOf } from './uncertaintyOf.ts';
import { holdsByYearRecording, verdictRecording } from './verdictRecording.ts';

/** Where the recorded numbers stand, the verdict's first. */
export interface RecordedColumns {
  /** Of the first year asked. */
  readonly byYear: number;
  readonly years: readonly number[];
  /** Of the figures, in the order of `figures`. */
  readonly figures: number;
  readonly lines: readonly { readonly column: number; readonly recording: LineRecording }[];
}

/** A scenario made ready to compute any of its futures, anywhere: two of the same scenario and options are alike. */
export class Simulated {
  readonly scenario: AcceptedScenario;
  readonly assembly: Assembly;
  readonly sampling: Sampling;
  readonly futures: Futures;
  readonly columns: RecordedColumns;
  readonly recording: Recording;
  /** Memory for the values of a block, which nobody needs once they are recorded. */
  #values = new Float64Array(0);

  /** @throws ScenarioError where nothing is uncertain, or an option is wrong; ModelError for a user's own formula */
  constructor(scenario: AcceptedScenario, options: SimulationOptions, shared?: SharedDraws) {
    const assembly = reuse.assembly(scenario);
    // A scenario that shares another's draws may have nothing uncertain of its own.
    const uncertainty = shared === undefined ? uncertaintyOf(scenario) : requireDimensions({ ...uncertaintyIn(scenario), ...shared }); // prettier-ignore
    const lines = courseLines(options.lines).map((id) => linesOf(assembly, id, options));
    const byYear = holdsByYearRecording(assembly);
    const verdict = verdictRecording(assembly);
    const parts = [verdict, byYear, ...figures.map((figure) => figureRecording(assembly, figure))];
    this.scenario = scenario;
    this.assembly = assembly;
    this.sampling = samplingOf(scenario, options);
    this.recording = joinedRecordings([...parts, ...lines]);
    const before = (part: number): number => parts.slice(0, part).reduce((sum, { width }) => sum + width, 0);
    let column = before(parts.length);
    this.columns = {
      byYear: before(1),
      years: byYear.years,
      figures: before(2),
      lines: lines.map((recording) => ({ recording, column: (column += recording.width) - recording.width })),
    };
    this.futures = new Futures(assembly, planOf(assembly, uncertainty, this.sampling, reuse.marginal), this.recording.wanted, options.engine); // prettier-ignore
  }

  /** How many futures there are. */
  get draws(): number {
    return this.sampling.draws;
  }

  /**
   * The recorded numbers of a block, one number of all its futures after the other.
   * @param into memory of as many numbers to write them in; new memory where it is left out
   * @throws ScenarioError naming input, future and line where a range makes a future impossible
   */
  block({ first, count }: Block, into?: Float64Array): Float64Array {
    const { values } = this.futures.block(first, count, this.#valuesOf(count));
    this.#requirePossible(first, values);
    const columns = into ?? new Float64Array(this.recording.width * count);
    this.recording.record({ values, width: this.futures.width, count }, 0, columns);
    return columns;
  }

  #valuesOf(count: number): Float64Array {
    const length = count * this.futures.width;
    if (this.#values.length < length) this.#values = new Float64Array(length);
    return this.#values.subarray(0, length);
  }

  /** In a possible future every line has a value, also a figure that is absent for a reason of its own. */
  #requirePossible(first: number, values: Float64Array): void {
    for (let at = 0; at < values.length; at += 1)
      if (!Number.isFinite(values[at]))
        throw impossibleFuture(this, first + Math.floor(at / this.futures.width));
  }
}

function linesOf(assembly: Assembly, id: string, { monthly, year }: SimulationOptions): LineRecording {
  const instances = assembly.instances.filter(({ line }) => line.declaration.id === id);
  instances.sort((a, b) => (instanceId(id, a.member) < instanceId(id, b.member) ? -1 : 1));
  return lineRecording(assembly, instances, monthly === true, year);
}
