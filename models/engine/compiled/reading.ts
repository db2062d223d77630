import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import {
  isCondition,
  writeArithmetic,
  writeCondition,
  type Argument,
  type Arguments,
} from './arithmeticCode.ts';
import { bytes } from './bytes.ts';
import { valueType, type Code } from './code.ts';
import type { Layout } from './layout.ts';
import { calendar, type UniformTable } from './uniforms.ts';
import { rhythmOf, type Rhythm } from './varying.ts';

/** Puts values of a pair of futures on the stack, for the month or year of the loop around. */
export class Reading {
  readonly code: Code;
  readonly layout: Layout;
  /** The month or year of the loop, its row among what does not vary, and its place among pairs. */
  readonly #counter: number;
  readonly #row: number;
  readonly #pair: number;
  /** Where the calendar year of the month stands among pairs, and its month of the year. */
  readonly #calendar: { readonly year: number; readonly month: number };
  readonly #inputs: ReadonlyMap<number, number>;
  readonly #constants: ReadonlyMap<number, number>;
  /** The locals that hold values of each pair just now, and for how many readers yet. */
  readonly #locals: readonly Map<number, { readonly local: number; left: number }>[];
  /** The pair that is computed. */
  #which = 0;
  /** Locals that hold what the pairs have in common, in the order it is read, and how many this pair has read. */
  readonly #shared: number[] = [];
  #sharedRead = 0;

  constructor(code: Code, layout: Layout) {
    this.code = code;
    this.layout = layout;
    this.#counter = code.local(valueType.i32);
    this.#row = code.local(valueType.i32);
    this.#pair = code.local(valueType.i32);
    this.#calendar = { year: code.local(valueType.i32), month: code.local(valueType.i32) };
    this.#locals = Array.from({ length: layout.pairs }, () => new Map());
    this.#inputs = new Map(layout.varying.inputs.map((place, index) => [place, index]));
    this.#constants = new Map(layout.varying.program.constants);
  }

  /** Writes the same for each pair, one after the other; the later ones take what does not vary from the first. */
  each(body: () => void): void {
    const { code, layout } = this;
    for (this.#which = 0; this.#which < layout.pairs; this.#which += 1) {
      this.#sharedRead = 0;
      body();
    }
    this.#which = 0;
    for (const local of this.#shared.splice(0)) code.giveBack(local);
  }

  /** Where the value of the pair stands, of all those that stand at a place. */
  own(place: number): number {
    return place + this.#which * bytes.pair;
  }

  /** Does something in every month or year of the run. */
  loop(rhythm: 'month' | 'year', body: () => void): void {
    const { code } = this;
    const { row, rows } = this.layout.uniforms[rhythm];
    code.loop(this.#counter, rows, () => {
      code.times(this.#counter, row);
      code.set(this.#row);
      code.times(this.#counter, this.layout.slot);
      code.set(this.#pair);
      if (rhythm === 'month')
        for (const which of ['year', 'month'] as const) {
          code.get(this.#row);
          code.loadWhole(this.layout.uniforms.month.at + calendar[which]);
          code.set(this.#calendar[which]);
        }
      body();
    });
  }

  /** The place of the month or year among pairs, on the stack. */
  pair(): void {
    this.code.get(this.#pair);
  }

  /** Where the calendar year of the month stands among pairs, or its month of the year, on the stack. */
  calendarPair(which: 'year' | 'month'): void {
    this.code.get(this.#calendar[which]);
  }

  /** Stores a value where its later readers find it, and holds it in a local for the first ones. */
  put(at: number, value: () => void): void {
    const { code, layout } = this;
    const kept = layout.monthly.get(at);
    const to = kept ?? layout.places.get(at);
    const left = layout.homes.near.get(at);
    if (kept !== undefined) this.pair();
    else if (to !== undefined) code.whole(0);
    value();
    if (left !== undefined) {
      const local = code.borrow();
      this.#locals[this.#which]?.set(at, { local, left });
      if (to === undefined) code.set(local);
      else code.keep(local);
    }
    if (to !== undefined) code.store(this.own(to));
  }

  /** The value of a place of the arena, on the stack. @param rhythm how often it is read anew */
  read(place: number, stride: number, rhythm: Rhythm): void {
    const { code, layout } = this;
    const input = this.#inputs.get(place);
    const at = layout.varying.writer(place);
    if (input !== undefined) {
      code.whole(0);
      code.load(this.own(layout.ownInputsAt + input * layout.slot));
    } else if (at === undefined) {
      if (this.#which > 0) {
        code.get(this.#shared[this.#sharedRead++]!);
        return;
      }
      const table = this.#rowOf(stride, rhythm);
      code.load(table.at + columnOf(table.values, place));
      if (layout.pairs === 1) return;
      const local = code.borrow();
      this.#shared.push(local);
      code.keep(local);
    } else if (layout.homes.inline.has(at)) this.compute(at);
    else this.#stored(at);
  }

  /** An argument of an operation. @param rhythm how often it is read anew */
  argument(place: number, stride: number, rhythm: Rhythm): Argument {
    const { code, layout } = this;
    const { program, writer } = layout.varying;
    const push = (): void => this.read(place, stride, rhythm);
    if (place === none || this.#inputs.has(place)) return { push };
    const at = writer(place);
    if (at === undefined) {
      const constant = this.#constants.get(place);
      const flag = (): void => {
        const table = this.#rowOf(stride, rhythm);
        code.loadWhole(table.at + columnOf(table.flags, place));
      };
      return constant === undefined ? { push, flag } : { push, flag, constant };
    }
    const operationCode = program.code[at] ?? none;
    if (!layout.homes.inline.has(at) || !isCondition(operationCode)) return { push };
    return { push, mask: () => writeCondition(code, operationCode, this.#arguments(at)) };
  }

  /** The value of an instruction computed here and now, on the stack. */
  compute(at: number): void {
    const { code, layout } = this;
    const { program, writer } = layout.varying;
    const operationCode = program.code[at] ?? none;
    if (operationCode === operation.lag) this.#lag(at);
    else if (operationCode === operation.byYear || operationCode === operation.byMonthOfYear) {
      this.calendarPair(operationCode === operation.byYear ? 'year' : 'month');
      code.load(this.own(layout.yearly.get(at) ?? none));
    } else if (operationCode === operation.yearInMonth) {
      this.calendarPair('year');
      code.load(this.own(layout.yearly.get(writer(program.a[at] ?? none) ?? none) ?? none));
    } else writeArithmetic(code, operationCode, this.#arguments(at));
  }

  #arguments(at: number): Arguments {
    const { program } = this.layout.varying;
    const rhythm = rhythmOf(program, at);
    const argument = (place = none, stride = 0): Argument => this.argument(place, stride, rhythm);
    return [
      argument(program.a[at], program.strideA[at]),
      argument(program.b[at], program.strideB[at]),
      argument(program.c[at], program.strideC[at]),
    ];
  }

  /** The address of the row to read what does not vary from goes on the stack. */
  #rowOf(stride: number, rhythm: Rhythm): UniformTable {
    const read = stride === 0 ? 'once' : rhythm;
    if (read === 'once') this.code.whole(0);
    else this.code.get(this.#row);
    return this.layout.uniforms[read];
  }

  /** A value that was put somewhere. */
  #stored(at: number): void {
    const { code, layout } = this;
    const locals = this.#locals[this.#which];
    const held = locals?.get(at);
    if (held !== undefined) {
      code.get(held.local);
      held.left -= 1;
      if (held.left > 0) return;
      code.giveBack(held.local);
      locals?.delete(at);
      return;
    }
    const own = layout.monthly.has(at) ? undefined : layout.places.get(at);
    if (own === undefined) this.pair();
    else code.whole(0);
    code.load(this.own(own ?? layout.monthly.get(at) ?? layout.yearly.get(at) ?? none));
  }

  /** A line some months back, 0 before the first. */
  #lag(at: number): void {
    const { code, layout } = this;
    const { program, writer } = layout.varying;
    const [place = none, back = 0] = [program.a[at], program.b[at]];
    const kept = layout.monthly.get(writer(place) ?? none);
    if (kept !== undefined) {
      this.pair();
      code.load(this.own(kept - back * layout.slot));
      return;
    }
    code.number(0);
    this.read(place, 0, 'once');
    code.get(this.#counter);
    code.whole(back);
    code.lessWhole();
    code.choose();
  }
}

function columnOf(columns: ReadonlyMap<number, number>, place: number): number {
  const found = columns.get(place);
  if (found === undefined) throw new RangeError(`place ${place} of the arena is not laid out`);
  return found;
}
