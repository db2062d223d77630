import {
  hallModel,
  monthText,
  trace,
  type AcceptedScenario,
  type Run,
  type Trace,
  type TracedInput,
  type TracedValue,
  type Translated,
} from '../../models/index.ts';
import { askedOf, type Question } from './asked.ts';
import { inputSources, type InputSource } from './inputSource.ts';
import { explainedSentence } from './sentence.ts';

/** A value with the name of its line. */
export interface NamedValue extends TracedValue {
  readonly label: Translated;
}

/** A number that a formula reads from the scenario, and where it comes from. */
export interface SourcedInput extends TracedInput, InputSource {
  /** A date as `YYYY-MM`. */
  readonly month?: string;
}

/** A value with its formula in words, what it reads, and where all of it comes from. */
export interface Explanation extends NamedValue {
  readonly formula: string;
  readonly sentence: Translated;
  /** Where the definition of the line comes from, or why it is so. */
  readonly source: Translated;
  /** How months make the year that was asked for. */
  readonly gathered?: 'sum' | 'last' | 'mean';
  readonly inputs: readonly SourcedInput[];
  readonly needs: readonly (Explanation | NamedValue)[];
  /** How many inputs and values were left out because there are too many. */
  readonly leftOut: number;
}

/** A year, its months and what they read; or a month and two steps behind it. */
const depth = 2;

/** The most inputs, and the most values, below one value. */
const most = 100;

/** Explains one number of a run. @throws RequestError for a line, member or period that the run does not have */
export function explanation(scenario: AcceptedScenario, run: Run, question: Question): Explanation {
  const { line, period, member } = askedOf(run, question);
  const sources = inputSources(scenario);
  const sourced = (input: TracedInput): SourcedInput => ({
    ...input,
    ...(input.unit === 'month' ? { month: monthText(scenario.read.start + input.value) } : {}),
    ...sources(input.path),
  });
  return explained(trace(run, line, period, member, { depth, most }), sourced);
}

function explained(traced: Trace, sourced: (input: TracedInput) => SourcedInput): Explanation {
  const { formula, gathered, inputs, needs, leftOut } = traced;
  const value = named(traced);
  return {
    ...value,
    formula,
    sentence: explainedSentence(value, formula, gathered),
    source: declarationOf(traced).source,
    ...(gathered === undefined ? {} : { gathered }),
    inputs: inputs.map(sourced),
    needs: needs.map((need) => ('needs' in need ? explained(need, sourced) : named(need))),
    leftOut,
  };
}

function named(value: TracedValue): NamedValue {
  const { line, member, period, value: amount, unit, kind } = value;
  const label = declarationOf(value).label;
  return { line, ...(member === undefined ? {} : { member }), label, period, value: amount, unit, kind };
}

function declarationOf({ line }: TracedValue) {
  const found = hallModel.lines.get(line);
  if (found === undefined) throw new RangeError(`no line ${line}`);
  return found.declaration;
}
