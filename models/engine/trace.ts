import type { LineKind } from '../language/declaration.ts';
import { instanceId } from './assembler.ts';
import type { Run } from './run.ts';
import {
  firstYear,
  gatheringOf,
  monthsIn,
  periodOf,
  periodText,
  valueIn,
  type Gathering,
  type Period,
} from './trace/period.ts';
import { readExpression } from './trace/readExpression.ts';
import { Reads, type LineRead, type TracedInput } from './trace/reads.ts';

/** A value of a line. */
export interface TracedValue {
  readonly line: string;
  readonly member?: string;
  /** `YYYY-MM`, `YYYY`, `YYYY-MM/YYYY-MM` for a figure of the run, or `opening`. */
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: LineKind;
}

/** A value with what stands behind it. */
export interface Trace extends TracedValue {
  /** The text that holds for the member's kind; of the opening, where that is asked for. */
  readonly formula: string;
  /** How the months make the year, where a monthly line is asked for one; `needs` are then those months. */
  readonly gathered?: Gathering;
  /** What the formula reads from the scenario, each leaf once. */
  readonly inputs: readonly TracedInput[];
  /** The values the formula reads, each once; traced themselves down to the depth asked for. */
  readonly needs: readonly (TracedValue | Trace)[];
  /** How many inputs and values were left out. */
  readonly leftOut: number;
}

/** How far a trace goes. */
export interface TraceOptions {
  /** 1 (the default): what the formula itself reads; 2: what stands behind that, too; and so on. */
  readonly depth?: number;
  /** The most inputs, and the most values, below one value; 400 unless told. */
  readonly most?: number;
}

/**
 * What stands behind any one number of a run: its formula, the inputs in effect and the values it reads, each at the
 * month it is read. Shows only branches that exist; of an `if` that is not settled, both sides. Of sums over months
 * or years it shows the times that count, with what `where` reads then.
 * @throws RangeError for a line, member or period that the run does not have
 */
export function trace(
  run: Run,
  line: string,
  period: Period,
  member?: string,
  { depth = 1, most = 400 }: TraceOptions = {},
): Trace {
  const instance = run.instance(line, member);
  if (instance === undefined) throw new RangeError(`no line ${instanceId(line, member)}`);
  return new Tracer(run, most).trace({ instance, period: periodOf(run, instance, period) }, depth);
}

class Tracer {
  readonly #run: Run;
  readonly #most: number;
  readonly #known = new Map<string, Trace>();

  constructor(run: Run, most: number) {
    this.#run = run;
    this.#most = most;
  }

  trace(read: LineRead, depth: number): Trace {
    const { instance, period } = read;
    const key = `${instance.index} ${periodText(this.#run, period)} ${depth}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const gathering = typeof period !== 'string' && 'year' in period ? gatheringOf(instance) : undefined;
    const { inputs, lines } = gathering === undefined ? this.#reads(read) : this.#months(read);
    const traced: Trace = {
      ...this.#value(read),
      formula: this.#formula(read),
      ...(gathering === undefined ? {} : { gathered: gathering }),
      inputs: inputs.slice(0, this.#most),
      needs: lines.slice(0, this.#most).map((each) => this.#need(each, depth - 1)),
      leftOut: Math.max(0, inputs.length - this.#most) + Math.max(0, lines.length - this.#most),
    };
    this.#known.set(key, traced);
    return traced;
  }

  #need(read: LineRead, depth: number): TracedValue | Trace {
    const { period } = read;
    const isBefore = typeof period !== 'string' && 'month' in period && period.month < 0;
    return depth > 0 && !isBefore ? this.trace(read, depth) : this.#value(read);
  }

  #value({ instance, period }: LineRead): TracedValue {
    const { id, unit, kind } = instance.line.declaration;
    const { member } = instance;
    return {
      line: id,
      ...(member === undefined ? {} : { member }),
      period: periodText(this.#run, period),
      value: valueIn(this.#run, instance, period),
      unit,
      kind,
    };
  }

  #formula({ instance, period }: LineRead): string {
    const { assembler } = this.#run.assembly;
    return assembler.instanceEnvironment(instance, period === 'opening').place.text ?? '';
  }

  #reads({ instance, period }: LineRead): Pick<Reads, 'inputs' | 'lines'> {
    const { assembler } = this.#run.assembly;
    const { line, member } = instance;
    const reads = new Reads(this.#run);
    const isOpening = period === 'opening';
    const environment = assembler.instanceEnvironment(instance, isOpening);
    const formula = isOpening ? (line.opening ?? line.formula) : line.formula;
    const expression = assembler.formulaFor(formula, line.declaration.per, member);
    readExpression(reads, environment, expression, placeOf(this.#run, period));
    return reads;
  }

  /** A year of a monthly line needs its months. */
  #months({ instance, period }: LineRead): Pick<Reads, 'inputs' | 'lines'> {
    const year = typeof period !== 'string' && 'year' in period ? period.year : NaN;
    const months = monthsIn(this.#run, instance, year);
    return { inputs: [], lines: months.map((month) => ({ instance, period: { month } })) };
  }
}

/** The month, or the index of the year, at which a formula is read. */
function placeOf(run: Run, period: Period): number {
  if (typeof period === 'string') return 0;
  return 'month' in period ? period.month : period.year - firstYear(run);
}
