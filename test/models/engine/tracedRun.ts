import type {
  FormulaInput,
  LineDeclaration,
  ModelDeclaration,
  NumberInput,
} from '../../../models/language/declaration.ts';
import type { Expression } from '../../../models/language/expression.ts';
import type { Trace } from '../../../models/engine/trace.ts';
import { monthText } from '../../../models/scenario/calendarMonth.ts';
import type { ScenarioInputs } from '../../../models/scenario/scenarioInputs.ts';
import type { NaiveExpression } from './naiveExpression.ts';
import { NaiveRun, topicOf, type Moment } from './naiveRun.ts';

/** Thrown where a formula asks for what its trace does not tell. */
class NotTraced extends Error {}

/** Computes one formula again out of nothing but what its trace tells: its inputs and needs. */
export class TracedRun extends NaiveRun {
  readonly #trace: Trace;

  constructor(declaration: ModelDeclaration, inputs: ScenarioInputs, trace: Trace) {
    super(declaration, inputs);
    this.#trace = trace;
  }

  /** The value of the traced formula. */
  again(moment: Moment): number {
    const { line, member, formula } = this.#trace;
    const per = this.lines.get(line)?.per;
    const members: Record<string, string> =
      per === undefined || per === 'year' || member === undefined ? {} : { [per]: member };
    return this.evaluate(formula, { topic: topicOf(line), members, posting: undefined, moment });
  }

  override value(line: LineDeclaration, member: string | undefined, moment: Moment): number {
    const period = this.#periodText(moment);
    const need = this.#trace.needs.find(
      (each) => each.line === line.id && each.member === member && each.period === period,
    );
    if (need === undefined) throw new NotTraced(`${line.id}[${member}] ${period}`);
    return need.value;
  }

  override number(input: NumberInput, member: string | undefined, moment: Moment): number {
    return this.#input(input.id, member, super.number(input, member, moment));
  }

  override date(id: string, member: string | undefined): number {
    return this.#input(id, member, super.date(id, member));
  }

  /** A user's formula is an input, with a value of its own in the month. */
  override userFormula(input: FormulaInput, member: string | undefined, moment: Moment): number {
    const { text } = this.inputs.formula(input.id, member);
    const all = this.#trace.inputs.filter((each) => each.id === input.id && each.member === member);
    if (!all.some(({ formula }) => formula === text)) throw new NotTraced(`${input.id}[${member}]`);
    return super.userFormula(input, member, moment);
  }

  /** What `where` reads is told of the times that count. */
  override holds(at: NaiveExpression, where: Expression): boolean {
    return this.#orElse(() => super.holds(at, where), false);
  }

  /** What stands beside a 0 that is settled does not exist. */
  override besideZero(read: () => number): number {
    return this.#orElse(read, 1);
  }

  #orElse<Value>(read: () => Value, otherwise: Value): Value {
    try {
      return read();
    } catch (error) {
      if (error instanceof NotTraced) return otherwise;
      throw error;
    }
  }

  /** The input is told, with the value that is in effect. */
  #input(id: string, member: string | undefined, value: number): number {
    const told = this.#trace.inputs.some(
      (input) => input.id === id && input.member === member && Object.is(input.value, value + 0),
    );
    if (!told) throw new NotTraced(`${id}[${member}] ${value}`);
    return value;
  }

  #periodText(moment: Moment): string {
    const { start, months } = this.inputs;
    switch (moment.at) {
      case 'month':
        return monthText(start + moment.month);
      case 'year':
        return String(moment.year);
      case 'run':
        return `${monthText(start)}/${monthText(start + months - 1)}`;
      default:
        return moment.at;
    }
  }
}
