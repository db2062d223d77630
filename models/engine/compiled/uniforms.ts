import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import { readsOf } from '../batch/instructions.ts';
import { bytes } from './bytes.ts';
import { gathersMonths, rhythmOf, type Rhythm, type Varying } from './varying.ts';

/**
 * What does not vary, row by row: one row in all, one a month or one a year. A row begins with whole numbers that say
 * whether something is true; then come values, each twice, as the two futures computed at once read them.
 */
export interface UniformTable {
  readonly at: number;
  /** Bytes of a row. */
  readonly row: number;
  readonly rows: number;
  /** Where in a row each place of the arena stands, as a condition and as a value. */
  readonly flags: ReadonlyMap<number, number>;
  readonly values: ReadonlyMap<number, number>;
}

/** All that does not vary and is read, by how often another value is read. */
export type Uniforms = Readonly<Record<Rhythm, UniformTable>>;

/** The first whole numbers in the row of a month: where its calendar year and its month of the year stand. */
export const calendar = { year: 0, month: 4, size: 8 } as const;

const conditional: ReadonlySet<number> = new Set([operation.select, operation.sumMonths, operation.sumYearMonths, operation.sumYears]); // prettier-ignore

/** Lays out what the instructions read and what does not vary. @param take room for so many bytes */
export function uniformsOf(
  varying: Varying,
  results: readonly number[],
  take: (size: number) => number,
): Uniforms {
  const { program, instructions, inputs, writer } = varying;
  const varies = new Set(inputs);
  const drafts = { once: new Draft(), month: new Draft(calendar.size), year: new Draft() };
  const isUniform = (place: number): boolean => place !== none && !varies.has(place) && writer(place) === undefined; // prettier-ignore
  for (const at of instructions) {
    const code = program.code[at] ?? none;
    if (code >= operation.byMonthOfYear && code <= operation.yearList) {
      for (const place of readsOf(program, at)) if (isUniform(place)) drafts.once.value(place);
      continue;
    }
    const own = rhythmOf(program, at);
    const over = gathersMonths(program, at) ? 'month' : code >= operation.sumYears ? 'year' : own;
    const [a = none, b = none, c = none] = [program.a[at], program.b[at], program.c[at]];
    if (isUniform(a)) {
      const draft = drafts[program.strideA[at] === 0 ? 'once' : over];
      if (conditional.has(code)) draft.flag(a);
      else draft.value(a);
    }
    if (code === operation.lag) continue;
    if (isUniform(b)) drafts[program.strideB[at] === 0 ? 'once' : over].value(b);
    if (isUniform(c)) drafts[program.strideC[at] === 0 ? 'once' : own].value(c);
  }
  for (const place of results) if (isUniform(place)) drafts.once.value(place);
  return {
    once: drafts.once.table(1, take),
    month: drafts.month.table(program.months, take),
    year: drafts.year.table(program.years, take),
  };
}

class Draft {
  readonly #flags = new Map<number, number>();
  readonly #values = new Set<number>();
  readonly #start: number;

  constructor(start = 0) {
    this.#start = start;
  }

  flag(place: number): void {
    if (!this.#flags.has(place)) this.#flags.set(place, this.#start + this.#flags.size * bytes.whole);
  }

  value(place: number): void {
    this.#values.add(place);
  }

  table(rows: number, take: (size: number) => number): UniformTable {
    const start = Math.ceil((this.#start + this.#flags.size * bytes.whole) / bytes.pair);
    const values = new Map([...this.#values].map((place, index) => [place, (start + index) * bytes.pair]));
    const row = (start + values.size) * bytes.pair;
    return { at: take(row * rows), row, rows, flags: this.#flags, values };
  }
}

/** Writes the scenario's own values where the compiled code reads them. */
export function fillUniforms(uniforms: Uniforms, arena: Float64Array, memory: ArrayBuffer): void {
  const numbers = new Float64Array(memory);
  const whole = new Int32Array(memory);
  for (const { at, row, rows, flags, values } of Object.values(uniforms)) {
    for (const [place, column] of flags)
      for (let index = 0; index < rows; index += 1)
        whole[(at + index * row + column) / bytes.whole] = arena[place + index] === 0 ? 0 : 1;
    for (const [place, column] of values)
      for (let index = 0; index < rows; index += 1) {
        const to = (at + index * row + column) / bytes.number;
        numbers[to] = numbers[to + 1] = arena[place + index]!;
      }
  }
}
