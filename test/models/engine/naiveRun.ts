import type {
  FormulaInput,
  FormulaText,
  InputDeclaration,
  LineDeclaration,
  ModelDeclaration,
  NumberInput,
} from '../../../models/language/declaration.ts';
import type { Expression } from '../../../models/language/expression.ts';
import { parse } from '../../../models/language/parse.ts';
import type { ScenarioInputs } from '../../../models/scenario/scenarioInputs.ts';
import { NaiveExpression } from './naiveExpression.ts';
import { naiveDate, naiveInMonth, naiveInYear } from './naiveInputs.ts';

/**
 * When an expression is evaluated: in a month, before the first, in a calendar year (of a rate, or after the months),
 * or after the months for the whole run. A month after the months also reads figures.
 */
export type Moment =
  | { readonly at: 'month'; readonly month: number }
  | { readonly at: 'opening' }
  | { readonly at: 'rate'; readonly year: number }
  | { readonly at: 'year'; readonly year: number }
  | { readonly at: 'run' };

/** Where an expression stands. */
export interface Place {
  readonly topic: string;
  readonly members: Readonly<Record<string, string>>;
  readonly posting: { readonly line: LineDeclaration; readonly member: string | undefined } | undefined;
  readonly moment: Moment;
}

/**
 * The plainest evaluator of a model there is: it walks the parsed formulas, one value at a time, as language.md says.
 * Written without a look at models/engine, to be its judge.
 */
export class NaiveRun {
  readonly declaration: ModelDeclaration;
  readonly inputs: ScenarioInputs;
  /** Lines and inputs by id; several kinds may share an input's. */
  readonly lines: ReadonlyMap<string, LineDeclaration>;
  readonly inputDeclarations: ReadonlyMap<string, readonly InputDeclaration[]>;
  readonly #values = new Map<string, number>();
  readonly #parsed = new Map<string, Expression>();

  constructor(declaration: ModelDeclaration, inputs: ScenarioInputs) {
    this.declaration = declaration;
    this.inputs = inputs;
    this.lines = new Map(declaration.lines.map((line) => [line.id, line]));
    const ids = new Set(declaration.inputs.map(({ id }) => id));
    this.inputDeclarations = new Map(
      [...ids].map((id) => [id, declaration.inputs.filter((input) => input.id === id)]),
    );
  }

  get firstYear(): number {
    return Math.floor(this.inputs.start / 12);
  }

  get years(): readonly number[] {
    const { start, months } = this.inputs;
    const last = Math.floor((start + months - 1) / 12);
    return Array.from({ length: last - this.firstYear + 1 }, (_, index) => this.firstYear + index);
  }

  yearOf(month: number): number {
    return Math.floor((this.inputs.start + month) / 12);
  }

  /** The months of the run, or of one of its years. */
  months(year?: number): readonly number[] {
    const all = Array.from({ length: this.inputs.months }, (_, month) => month);
    return year === undefined ? all : all.filter((month) => this.yearOf(month) === year);
  }

  /** The value of a line: of a month, of a year (figure per year), or of the run (figure). */
  value(line: LineDeclaration, member: string | undefined, moment: Moment): number {
    const key = `${line.id} ${member} ${Object.values(moment).join(' ')}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const text = moment.at === 'opening' ? (line.opening ?? '') : line.formula;
    const value = this.evaluate(this.textFor(text, line.per, member), {
      topic: topicOf(line.id),
      members:
        line.per === undefined || line.per === 'year' || member === undefined ? {} : { [line.per]: member },
      posting: undefined,
      moment,
    });
    this.#values.set(key, value);
    return value;
  }

  /** The value of a formula; true is 1 and false 0. */
  evaluate(text: string, place: Place): number {
    const expression = this.#parsed.get(text) ?? parse(text);
    this.#parsed.set(text, expression);
    return new NaiveExpression(this, place).value(expression);
  }

  /** A number of the scenario where it is read. */
  number(input: NumberInput, member: string | undefined, moment: Moment): number {
    const number = this.inputs.number(input.id, member);
    if (input.timed !== true) return naiveInYear(this.inputs, number);
    if (moment.at === 'rate') return naiveInYear(this.inputs, number, moment.year);
    return moment.at === 'month' ? naiveInMonth(this.inputs, number, moment.month) : NaN;
  }

  date(id: string, member: string | undefined): number {
    return naiveDate(this.inputs, this.inputs.date(id, member));
  }

  userFormula({ id, per }: FormulaInput, member: string | undefined, moment: Moment): number {
    const members: Record<string, string> =
      per === undefined || member === undefined ? {} : { [per]: member };
    const { text } = this.inputs.formula(id, member);
    return this.evaluate(text, { topic: topicOf(id), members, posting: undefined, moment });
  }

  /** Whether the condition of a `where` holds. */
  holds(at: NaiveExpression, where: Expression): boolean {
    return at.value(where) === 1;
  }

  /** The second factor of a product whose first is 0. */
  besideZero(read: () => number): number {
    return read();
  }

  kindOf(dimension: string | undefined, member: string | undefined): string | undefined {
    return this.inputs.members(dimension ?? '').find(({ id }) => id === member)?.kind;
  }

  /** The formula that holds for a member's kind. */
  textFor(text: FormulaText, per: string | undefined, member: string | undefined): string {
    if (typeof text === 'string') return text;
    return text[this.kindOf(per, member) ?? ''] ?? text['otherwise'] ?? '';
  }

  /** The moments at which a line has a value. */
  momentsOf({ kind, per }: LineDeclaration): readonly Moment[] {
    if (kind !== 'figure') return this.months().map((month) => ({ at: 'month', month }));
    return per === 'year' ? this.years.map((year) => ({ at: 'year', year })) : [{ at: 'run' }];
  }

  membersOf({ per }: { readonly per?: string }): readonly (string | undefined)[] {
    return per === undefined || per === 'year' ? [undefined] : this.inputs.members(per).map(({ id }) => id);
  }
}

export const topicOf = (id: string): string => id.split('.')[0] ?? '';
