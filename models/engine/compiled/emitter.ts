import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import { writeArithmetic } from './arithmeticCode.ts';
import { Code, valueType } from './code.ts';
import { gatherMonth, gatherYears, gatheringOf, settleGathered, type Gathering } from './gather.ts';
import { bytes, isCalendarList, isYearMonths, type Layout } from './layout.ts';
import { gathersMonths, rhythmOf, type Rhythm } from './levels.ts';

/** Writes the function that computes two futures: parameter 0 is where they stand among those of a block, in bytes. */
export class Emitter {
  readonly code = new Code(1);
  readonly layout: Layout;
  /** The month or year of the pass just now, and its place among numbers and among pairs. */
  readonly counter: number;
  readonly #byNumber: number;
  readonly #byPair: number;
  readonly #yearPair: number;
  readonly #monthPair: number;
  readonly #inputs: ReadonlyMap<number, number>;
  readonly #values = new Map<number, number>();
  readonly #gatherings = new Map<number, Gathering>();

  constructor(layout: Layout) {
    this.layout = layout;
    const { i32, v128 } = valueType;
    const { code } = this;
    this.counter = code.local(i32);
    this.#byNumber = code.local(i32);
    this.#byPair = code.local(i32);
    this.#yearPair = code.local(i32);
    this.#monthPair = code.local(i32);
    this.#inputs = new Map(layout.inputs.map((place) => [place, code.local(v128)]));
    for (const at of layout.instructions) if (!isYearMonths(layout.program, at)) this.#values.set(at, code.local(v128)); // prettier-ignore
  }

  /** Writes the whole function. */
  write(): Code {
    const { code, layout } = this;
    // Inputs that nothing reads have no place.
    layout.inputs.forEach((place, index) => {
      const local = this.#inputs.get(place);
      if (local === undefined || place === none) return;
      code.get(0);
      code.load(layout.inputsAt + index * layout.block * bytes.number);
      code.set(local);
    });
    for (let level = 0; level < layout.levels.count; level += 1) {
      const here = layout.instructions.filter((at) => layout.levels.level.get(at) === level);
      for (const at of here) this.#before(at);
      this.#pass(
        level,
        here.filter((at) => this.#rhythm(at) === 'month'),
      );
    }
    this.#results();
    return code;
  }

  /** The value of a place for the month or year of the pass, on the stack. */
  read(place: number, stride: number, rhythm: Rhythm, pass?: number): void {
    const { code, layout } = this;
    const input = this.#inputs.get(place);
    if (input !== undefined) {
      code.get(input);
      return;
    }
    const at = layout.writer(place);
    if (at === undefined) {
      if (stride === 0 || rhythm === 'once') code.whole(0);
      else code.get(this.#byNumber);
      code.loadBoth(place * bytes.number);
      return;
    }
    const own = this.#rhythm(at);
    if (own === 'once' || (own === 'month' && layout.levels.level.get(at) === pass)) {
      code.get(this.#values.get(at) ?? none);
      return;
    }
    code.get(this.#byPair);
    code.load(own === 'month' ? (layout.monthly.get(at)?.at ?? none) : (layout.yearly.get(at) ?? none));
  }

  /** Sets the counter's places before what is done in a month or year. */
  place(): void {
    const { code } = this;
    const set = (times: number, local: number): void => {
      code.get(this.counter);
      code.whole(times);
      code.multiplyWhole();
      code.set(local);
    };
    set(bytes.number, this.#byNumber);
    set(bytes.pair, this.#byPair);
  }

  /** Where the calendar year of the month just now stands among the years. */
  yearPair(): void {
    this.code.get(this.#yearPair);
  }

  #rhythm(at: number): Rhythm {
    return rhythmOf(this.layout.program, at);
  }

  /** What of an instruction is computed before the pass of its level. */
  #before(at: number): void {
    const { code, layout } = this;
    const { program } = layout;
    const operationCode = program.code[at];
    if (isCalendarList(program, at) || operationCode === operation.yearList) this.#list(at);
    else if (operationCode === operation.previous) {
      this.read(program.b[at] ?? none, 0, 'once');
      code.set(this.#values.get(at) ?? none);
    } else if (gathersMonths(program, at)) {
      settleGathered(this, at, this.#gatherings.get(at) as Gathering, this.#values.get(at));
    } else if (operationCode !== undefined && operationCode >= operation.sumYears) {
      gatherYears(this, at, this.#values.get(at) ?? none);
    } else if (this.#rhythm(at) === 'once') {
      this.#compute(at, 'once');
      code.set(this.#values.get(at) ?? none);
    } else if (this.#rhythm(at) === 'year') {
      code.loop(this.counter, program.years, () => {
        this.place();
        code.get(this.#byPair);
        this.#compute(at, 'year');
        code.store(layout.yearly.get(at) ?? none);
      });
    }
  }

  /** One number after the other into the place of a list by year or month of the year. */
  #list(at: number): void {
    const { code, layout } = this;
    const { lists, a, years, code: codes } = layout.program;
    const count = codes[at] === operation.byMonthOfYear ? 12 : years;
    for (let index = 0; index < count; index += 1) {
      code.whole(0);
      this.read(lists[(a[at] ?? 0) + index] ?? none, 0, 'once');
      code.store((layout.yearly.get(at) ?? none) + index * bytes.pair);
    }
  }

  /** One pass over the months: the monthly instructions of a level, and what is gathered of them. */
  #pass(level: number, monthly: readonly number[]): void {
    const { code, layout } = this;
    const { program } = layout;
    const gathered = [...layout.levels.gatheredIn].filter(([, pass]) => pass === level).map(([at]) => at);
    if (monthly.length === 0 && gathered.length === 0) return;
    for (const at of gathered) this.#gatherings.set(at, gatheringOf(this, at));
    const looksBack = monthly.filter((at) => program.code[at] === operation.previous);
    code.loop(this.counter, program.months, () => {
      this.place();
      this.#tableInto(layout.yearOfMonth, this.#yearPair);
      this.#tableInto(layout.monthOfYear, this.#monthPair);
      for (const at of monthly) {
        if (program.code[at] !== operation.previous) {
          this.#compute(at, 'month');
          code.set(this.#values.get(at) ?? none);
        }
        const kept = layout.monthly.get(at);
        if (kept === undefined) continue;
        code.get(this.#byPair);
        code.get(this.#values.get(at) ?? none);
        code.store(kept.at);
      }
      for (const at of gathered) gatherMonth(this, at, this.#gatherings.get(at) as Gathering, level);
      // All are read before any is set: one may be what another looks back at.
      for (const at of looksBack) this.read(program.a[at] ?? none, program.strideA[at] ?? 0, 'month', level);
      for (const at of [...looksBack].reverse()) code.set(this.#values.get(at) ?? none);
    });
  }

  /** A whole number of a table by month, as the place of a pair. */
  #tableInto(table: number, local: number): void {
    const { code } = this;
    code.get(this.counter);
    code.whole(4);
    code.multiplyWhole();
    code.loadWhole(table);
    code.set(local);
  }

  #results(): void {
    const { code, layout } = this;
    layout.wanted.forEach(({ place, at: index }, order) => {
      const at = layout.writer(place);
      code.get(0);
      const own = at === undefined ? 'once' : this.#rhythm(at);
      if (at === undefined && !this.#inputs.has(place)) {
        code.whole(0);
        code.loadBoth((place + index) * bytes.number);
      } else if (at === undefined || own === 'once') this.read(place, 0, 'once');
      else {
        code.whole(index * bytes.pair);
        code.load(own === 'month' ? (layout.monthly.get(at)?.at ?? none) : (layout.yearly.get(at) ?? none));
      }
      code.store(layout.resultsAt + order * layout.block * bytes.number);
    });
  }

  /** The value of an instruction on the stack. */
  #compute(at: number, rhythm: Rhythm): void {
    const { code, layout } = this;
    const { program } = layout;
    const pass = rhythm === 'month' ? layout.levels.level.get(at) : undefined;
    const [a = none, b = none, c = none] = [program.a[at], program.b[at], program.c[at]];
    switch (program.code[at]) {
      case operation.lag:
        this.#lag(at);
        return;
      case operation.byYear:
      case operation.byMonthOfYear:
        code.get(program.code[at] === operation.byYear ? this.#yearPair : this.#monthPair);
        code.load(layout.yearly.get(at) ?? none);
        return;
      case operation.yearInMonth:
        code.get(this.#yearPair);
        code.load(layout.yearly.get(layout.writer(a) ?? none) ?? none);
        return;
      default:
        writeArithmetic(code, program.code[at] ?? none, {
          a: () => this.read(a, program.strideA[at] ?? 0, rhythm, pass),
          b: () => this.read(b, program.strideB[at] ?? 0, rhythm, pass),
          c: () => this.read(c, program.strideC[at] ?? 0, rhythm, pass),
        });
    }
  }

  /** A line some months back, 0 before the first. */
  #lag(at: number): void {
    const { code, layout } = this;
    const { program } = layout;
    const back = program.b[at] ?? 0;
    const place = program.a[at] ?? none;
    const source = layout.writer(place);
    const kept = source === undefined ? undefined : layout.monthly.get(source);
    if (kept !== undefined) {
      code.get(this.#byPair);
      code.load(kept.at - back * bytes.pair);
      return;
    }
    code.number(0);
    this.read(place, 0, 'once');
    code.get(this.counter);
    code.whole(back);
    code.lessWhole();
    code.choose();
  }
}
