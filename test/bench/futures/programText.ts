import { none } from '../../../models/engine/graph.ts';
import { operation } from '../../../models/engine/operation.ts';
import { isExtreme, type Layout } from '../../../models/engine/compiled/layout.ts';
import {
  gathersMonths,
  isCalendarList,
  isYearMonths,
  rhythmOf,
  type Rhythm,
} from '../../../models/engine/compiled/varying.ts';
import type { Language } from './language.ts';

/** A layout in another language: what it declares, and the statements that compute some futures at once. */
export interface ProgramText {
  /** Values of futures; those kept by month or year, and whether something was found, with how many there are. */
  readonly values: readonly string[];
  readonly kept: ReadonlyMap<string, number>;
  readonly found: ReadonlyMap<string, number>;
  readonly statements: string;
}

/**
 * The instructions of a layout in another language: the same operations in the same order, in as many passes over the
 * months, with the same values computed where they are read. Months are `m`, years `y`, what does not vary `u`, the
 * inputs `i0` and on, values `v`, those kept by month `k` or year `y` with the number of their instruction.
 */
export function programText(layout: Layout, language: Language): ProgramText {
  return new Writer(layout, language).write();
}

class Writer {
  readonly #layout: Layout;
  readonly #language: Language;
  readonly #inputs: ReadonlyMap<number, number>;
  readonly #constants: ReadonlyMap<number, number>;
  readonly #lines: string[] = [];
  #depth = 1;
  /** The level of the pass just now. */
  #level = 0;

  constructor(layout: Layout, language: Language) {
    this.#layout = layout;
    this.#language = language;
    this.#inputs = new Map(layout.varying.inputs.map((place, index) => [place, index]));
    this.#constants = new Map(layout.varying.program.constants);
  }

  write(): ProgramText {
    const { varying, levels, homes, yearly, found } = this.#layout;
    const { program, instructions } = varying;
    for (let level = 0; level < levels.count; level += 1) {
      const here = instructions.filter((at) => levels.level.get(at) === level);
      this.#level = level;
      for (const at of here) this.#before(at);
      this.#pass(here.filter((at) => rhythmOf(program, at) === 'month'));
    }
    this.#results();
    return {
      values: instructions.filter((at) => !homes.inline.has(at)).flatMap((at) => [`v${at}`, `n${at}`]),
      kept: new Map([
        ...Array.from(homes.monthly, ([at, before]) => [`k${at}`, program.months + before] as const),
        ...Array.from(yearly.keys(), (at) => [`y${at}`, Math.max(program.years, 12)] as const),
      ]),
      found: new Map(Array.from(found.keys(), (at) => [`t${at}`, program.years] as const)),
      statements: this.#lines.join('\n'),
    };
  }

  #line(text: string): void {
    this.#lines.push(' '.repeat(this.#depth) + text);
  }

  #loop(rhythm: 'month' | 'year', body: () => void): void {
    this.#line(this.#language.loop(rhythm));
    this.#depth += 1;
    body();
    this.#depth -= 1;
    this.#line(this.#language.end);
  }

  /** A value, for the month or year of the loop around. */
  #read(place: number, stride: number, rhythm: Rhythm): string {
    const { varying, homes, levels } = this.#layout;
    const { program, writer } = varying;
    const input = this.#inputs.get(place);
    if (input !== undefined) return `i${input}`;
    const at = writer(place);
    if (at === undefined) return this.#language.all(this.#uniform(place, stride, rhythm));
    if (homes.inline.has(at)) return `(${this.#value(at)})`;
    const own = rhythmOf(program, at);
    if (own === 'year') return `y${at}[y]`;
    return own === 'month' && levels.level.get(at) !== this.#level ? this.#kept(at, 'm') : `v${at}`;
  }

  /** A number that does not vary with the futures. */
  #uniform(place: number, stride: number, rhythm: Rhythm): string {
    const constant = this.#constants.get(place);
    if (constant !== undefined) return String(constant);
    return stride === 0 || rhythm === 'once' ? `u[${place}]` : `u[${place} + ${rhythm === 'year' ? 'y' : 'm'}]`; // prettier-ignore
  }

  #isUniform(place: number): boolean {
    return place !== none && !this.#inputs.has(place) && this.#layout.varying.writer(place) === undefined;
  }

  #kept(at: number, place: string): string {
    return `k${at}[${place} + ${this.#layout.homes.monthly.get(at) ?? 0}]`;
  }

  /** What of an instruction is computed before the pass of its level. */
  #before(at: number): void {
    const { program } = this.#layout.varying;
    const code = program.code[at] ?? none;
    const [a = none, b = none] = [program.a[at], program.b[at]];
    if (isCalendarList(program, at) || code === operation.yearList) {
      const count = code === operation.byMonthOfYear ? 12 : program.years;
      for (let index = 0; index < count; index += 1)
        this.#line(`y${at}[${index}] = ${this.#read(program.lists[a + index] ?? none, 0, 'once')};`);
    } else if (code === operation.previous) this.#line(`v${at} = ${this.#read(b, 0, 'once')};`);
    else if (gathersMonths(program, at)) this.#settle(at);
    else if (code >= operation.sumYears) {
      this.#begin(at);
      this.#loop('year', () => this.#gather(at, 'year'));
      this.#settle(at);
    } else if (this.#layout.homes.inline.has(at)) return;
    else if (rhythmOf(program, at) === 'once') this.#line(`v${at} = ${this.#value(at)};`);
    else if (rhythmOf(program, at) === 'year')
      this.#loop('year', () => this.#line(`y${at}[y] = ${this.#value(at)};`));
  }

  /** One pass over the months, and what is gathered in it. */
  #pass(monthly: readonly number[]): void {
    const { varying, levels, homes } = this.#layout;
    const { program } = varying;
    const gathered = [...levels.gatheredIn].filter(([, pass]) => pass === this.#level).map(([at]) => at);
    if (monthly.length + gathered.length === 0) return;
    for (const at of gathered) this.#begin(at);
    const looksBack = monthly.filter((at) => program.code[at] === operation.previous);
    this.#loop('month', () => {
      for (const at of monthly) {
        if (homes.inline.has(at)) continue;
        if (!looksBack.includes(at)) this.#line(`v${at} = ${this.#value(at)};`);
        if (homes.monthly.has(at)) this.#line(`${this.#kept(at, 'm')} = v${at};`);
      }
      for (const at of gathered) this.#gather(at, 'month');
      for (const at of looksBack) this.#line(`n${at} = ${this.#read(program.a[at] ?? none, program.strideA[at] ?? 0, 'month')};`); // prettier-ignore
      for (const at of looksBack) this.#line(`v${at} = n${at};`);
    });
  }

  /** What a reduction gathers into. */
  #gathered(at: number): string {
    return isYearMonths(this.#layout.varying.program, at) ? `y${at}[yearOf[m]]` : `v${at}`;
  }

  #begin(at: number): void {
    const isYearly = isYearMonths(this.#layout.varying.program, at);
    const nothing = this.#language.all('0');
    if (isYearly) this.#loop('year', () => this.#line(`y${at}[y] = ${nothing};`));
    else this.#line(`v${at} = ${nothing};`);
    if (this.#layout.found.has(at)) this.#loop('year', () => this.#line(`t${at}[y] = ${this.#language.no};`));
  }

  /** Takes one value in: added up, or where it is less or more than the value so far. */
  #gather(at: number, rhythm: 'month' | 'year'): void {
    const { program } = this.#layout.varying;
    const mask = program.a[at] ?? none;
    const value = this.#gathered(at);
    const body = this.#read(program.b[at] ?? none, program.strideB[at] ?? 0, rhythm);
    const sign = mask === none ? '' : this.#condition(mask, program.strideA[at] ?? 0, rhythm);
    if (!isExtreme(program, at)) {
      if (mask === none) this.#line(`${value} += ${body};`);
      else if (this.#isUniform(mask)) this.#line(this.#language.when(sign, `${value} += ${body};`));
      else this.#line(`${value} += masked(${sign}, ${body});`);
      return;
    }
    const found = `t${at}[${isYearMonths(program, at) ? 'yearOf[m]' : '0'}]`;
    const { every, no } = this.#language;
    const taken = mask === none ? every : this.#isUniform(mask) ? this.#language.choice(sign, every, no) : sign; // prettier-ignore
    const better = (program.code[at] ?? 0) % 3 === operation.leastMonths % 3 ? '<' : '>';
    this.#line(`next = ${body};`);
    this.#line(`taken = ${taken};`);
    this.#line(`${value} = pick(takes(taken, ${found}, next ${better} ${value}), next, ${value});`);
    this.#line(`${found} |= taken;`);
  }

  /** What was gathered; where there was nothing, what the formula says otherwise. */
  #settle(at: number): void {
    const { varying, found } = this.#layout;
    const { program } = varying;
    const [c = none, stride = 0] = [program.c[at], program.strideC[at]];
    if (!found.has(at) || c === none) return;
    if (isYearMonths(program, at))
      this.#loop('year', () => this.#line(`y${at}[y] = pick(t${at}[y], y${at}[y], ${this.#read(c, stride, 'year')});`)); // prettier-ignore
    else this.#line(`v${at} = pick(t${at}[0], v${at}, ${this.#read(c, stride, 'once')});`);
  }

  /** Whether something is true: one answer where it does not vary, else one for each future. */
  #condition(place: number, stride: number, rhythm: Rhythm): string {
    return this.#isUniform(place)
      ? `${this.#uniform(place, stride, rhythm)} != 0`
      : `${this.#read(place, stride, rhythm)} != ${this.#language.all('0')}`;
  }

  /** The value of an instruction. */
  #value(at: number): string {
    const { program, writer } = this.#layout.varying;
    const code = program.code[at] ?? none;
    const rhythm = rhythmOf(program, at);
    const [a = none, b = none, c = none] = [program.a[at], program.b[at], program.c[at]];
    if (code === operation.byYear) return `y${at}[yearOf[m]]`;
    if (code === operation.byMonthOfYear) return `y${at}[monthOf[m]]`;
    if (code === operation.yearInMonth) return `y${writer(a)}[yearOf[m]]`;
    if (code === operation.lag) {
      const source = writer(a) ?? none;
      const before = this.#layout.homes.monthly.get(source);
      return before === undefined ? this.#language.choice(`m < ${b}`, this.#language.all('0'), this.#read(a, 0, 'once')) : `k${source}[m + ${before - b}]`; // prettier-ignore
    }
    const read = (place: number, stride = 0): string => (place === none ? '' : this.#read(place, stride, rhythm)); // prettier-ignore
    const [first, second, third] = [read(a, program.strideA[at]), read(b, program.strideB[at]), read(c, program.strideC[at])]; // prettier-ignore
    if (code === operation.select && this.#isUniform(a))
      return this.#language.choice(this.#condition(a, program.strideA[at] ?? 0, rhythm), second, third);
    return this.#language.arithmetic(code, first, second, third);
  }

  #results(): void {
    const { varying, wanted } = this.#layout;
    wanted.forEach(({ place, at: index }, order) => {
      const at = varying.writer(place);
      const own = at === undefined ? 'once' : rhythmOf(varying.program, at);
      const value =
        at === undefined
          ? this.#read(this.#inputs.has(place) ? place : place + index, 0, 'once')
          : own === 'once'
            ? `v${at}`
            : own === 'month'
              ? this.#kept(at, String(index))
              : `y${at}[${index}]`;
      this.#line(this.#language.result(order, value));
    });
  }
}
