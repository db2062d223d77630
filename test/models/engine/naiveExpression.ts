import type { InputDeclaration } from '../../../models/language/declaration.ts';
import type {
  BinaryExpression,
  CallExpression,
  Expression,
  NameExpression,
  OverExpression,
} from '../../../models/language/expression.ts';
import { power } from '../../../models/statistics/power.ts';
import { naiveCompounded } from './naiveInputs.ts';
import { topicOf, type Moment, type NaiveRun, type Place } from './naiveRun.ts';

const tolerance = 0.000001;

/** Evaluates expressions at one place, by plain recursion. */
export class NaiveExpression {
  readonly #run: NaiveRun;
  readonly #place: Place;

  constructor(run: NaiveRun, place: Place) {
    this.#run = run;
    this.#place = place;
  }

  value(expression: Expression): number {
    switch (expression.type) {
      case 'number':
        return expression.value;
      case 'name':
        return this.#name(expression);
      case 'unary':
        return expression.operator === '-'
          ? -this.value(expression.operand)
          : 1 - this.value(expression.operand);
      case 'binary':
        return this.#binary(expression);
      case 'is':
        return this.#is(expression.subject, expression.option) ? 1 : 0;
      case 'call':
        return this.#call(expression);
      case 'over':
        return this.#over(expression);
    }
  }

  #binary({ operator, left, right }: BinaryExpression): number {
    const a = this.value(left);
    if (operator === 'and') return a === 0 ? 0 : this.value(right);
    if (operator === 'or') return a === 1 ? 1 : this.value(right);
    const isBesideZero = operator === '*' && a === 0;
    const b = isBesideZero ? this.#run.besideZero(() => this.value(right)) : this.value(right);
    switch (operator) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return a / b;
      case '^':
        return this.#isCertain(right) && Number.isInteger(b) ? wholePower(a, b) : fractionalPower(a, b);
      case '>=':
        return a - b >= -tolerance ? 1 : 0;
      case '<=':
        return b - a >= -tolerance ? 1 : 0;
      case '>':
        return a - b > tolerance ? 1 : 0;
      case '<':
        return b - a > tolerance ? 1 : 0;
      case '=':
        return a - b >= -tolerance && a - b <= tolerance ? 1 : 0;
    }
  }

  /** Whether a number is known when the scenario is assembled: a literal or a certain input. */
  #isCertain(expression: Expression): boolean {
    if (expression.type === 'number') return true;
    if (expression.type === 'unary') return this.#isCertain(expression.operand);
    const input = expression.type === 'name' ? this.#input(expression) : undefined;
    return input?.type === 'number' && input.certain === true;
  }

  #call({ name, arguments: list }: CallExpression): number {
    const [first, second, third] = list as readonly [Expression, Expression, Expression];
    switch (name) {
      case 'min':
        return list.map((each) => this.value(each)).reduce((a, b) => (b < a ? b : a));
      case 'max':
        return list.map((each) => this.value(each)).reduce((a, b) => (a < b ? b : a));
      case 'if':
        return this.value(this.value(first) === 1 ? second : third);
      case 'divide': {
        const divisor = this.value(second);
        return divisor === 0 ? this.value(third) : this.value(first) / divisor;
      }
      case 'ceilTo': {
        const [x, step] = [this.value(first), this.value(second)];
        return step === 0 ? x : -step * Math.floor(-(x / step - tolerance));
      }
      case 'mod': {
        const [a, b] = [this.value(first), this.value(second)];
        return a - b * Math.floor(a / b);
      }
      case 'previous':
      case 'lag':
        return this.#lookBack(first as NameExpression, name === 'lag' ? this.value(second) : undefined);
      case 'active': {
        const begun = this.#month - this.value(first) >= -tolerance;
        return begun && !(this.#month - this.value(second) >= -tolerance) ? 1 : 0;
      }
      case 'monthsSince':
        return this.#month - this.value(first);
      case 'inMonth':
        return this.value(first) / 12;
      case 'inMonths':
        return this.value(first) * 12;
      case 'compounded': {
        const rate = (year: number): number => this.#at({ at: 'rate', year }).value(first);
        return naiveCompounded(rate, this.value(second), this.#year);
      }
      default:
        throw new RangeError(name);
    }
  }

  #lookBack(name: NameExpression, months: number | undefined): number {
    const line = this.#run.lines.get(this.#idOf(name));
    if (line === undefined) throw new RangeError(name.name);
    const member = this.#memberOf(name, line.per);
    const month = this.#month - (months ?? 1);
    if (month >= 0) return this.#run.value(line, member, { at: 'month', month });
    return months === undefined ? this.#run.value(line, member, { at: 'opening' }) : 0;
  }

  #over({ operator, dimension, of, where, body, otherwise }: OverExpression): number {
    const places = this.#placesOver(dimension, of).filter(
      (place) => where === undefined || this.#run.holds(place, where),
    );
    const values = places.map((place) => place.value(body));
    switch (operator) {
      case 'sum':
      case 'count':
        return values.reduce((sum, value) => sum + value, 0);
      case 'some':
        return values.includes(1) ? 1 : 0;
      default:
        if (values.length === 0) return otherwise === undefined ? NaN : this.value(otherwise);
        return values.reduce((a, b) => ((operator === 'least' ? b < a : a < b) ? b : a));
    }
  }

  #placesOver(dimension: string, of: string | undefined): readonly NaiveExpression[] {
    const run = this.#run;
    if (dimension === 'year') return run.years.map((year) => this.#at({ at: 'year', year }));
    if (dimension === 'month') {
      const months = run.months(of === undefined ? undefined : this.#year);
      return months.map((month) => this.#at({ at: 'month', month }));
    }
    if (dimension === 'posting') {
      const postings = run.declaration.lines.flatMap((line) =>
        line.posting === undefined ? [] : run.membersOf(line).map((member) => ({ line, member })),
      );
      const idOf = ({ line, member }: (typeof postings)[number]): string => `${line.id}@${member ?? ''}`;
      const exists = postings.filter(
        ({ line, member }) => run.textFor(line.formula, line.per, member).trim() !== '0',
      );
      exists.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
      return exists.map((posting) => new NaiveExpression(run, { ...this.#place, posting }));
    }
    const reference = run.declaration.inputs.find(
      (input) =>
        of !== undefined && input.type === 'reference' && input.per === dimension && input.dimension === of,
    );
    const members = run.inputs
      .members(dimension)
      .filter(
        ({ id }) =>
          reference === undefined || run.inputs.reference(reference.id, id) === this.#place.members[of ?? ''],
      );
    return members.map(
      ({ id }) =>
        new NaiveExpression(run, { ...this.#place, members: { ...this.#place.members, [dimension]: id } }),
    );
  }

  #is(subject: NameExpression, option: string): boolean {
    const { posting } = this.#place;
    const attribute = this.#attribute(subject);
    if (attribute !== undefined) {
      const given = posting?.line.posting?.[attribute.name] ?? attribute.default ?? '';
      const id = `${topicOf(posting?.line.id ?? '')}.${given}`;
      const input = this.#run.declaration.inputs.find((each) => each.id === id);
      if (input?.type === 'reference')
        return (this.#run.inputs.reference(id, posting?.member) ?? 'none') === option;
      return given === option;
    }
    const input = this.#input(subject);
    const id = this.#idOf(subject);
    const member = this.#memberOf(subject, input?.per);
    if (input?.type === 'reference') return (this.#run.inputs.reference(id, member) ?? 'none') === option;
    if (input?.type === 'number') return !this.#run.inputs.has(id, member);
    return this.#run.inputs.choice(id, member) === option;
  }

  #name(name: NameExpression): number {
    if (name.topic === undefined) {
      if (name.name === 'month') return this.#month;
      if (name.name === 'year') return this.#year;
      if (name.name === 'startYear') return this.#run.firstYear;
      if (name.name === 'monthOfYear') return ((this.#run.inputs.start + this.#month) % 12) + 1;
    }
    const attribute = this.#attribute(name);
    if (attribute !== undefined || this.#idOf(name) === 'posting.amount')
      return this.#ofPosting(attribute?.name, attribute?.default);
    const line = this.#run.lines.get(this.#idOf(name));
    if (line !== undefined)
      return this.#run.value(
        line,
        this.#memberOf(name, line.per),
        this.#momentFor(line.kind === 'figure', line.per),
      );
    return this.#inputValue(name);
  }

  /** Which of a line's values is read here. */
  #momentFor(isFigure: boolean, per: string | undefined): Moment {
    if (!isFigure) return { at: 'month', month: this.#month };
    return per === 'year' ? { at: 'year', year: this.#year } : { at: 'run' };
  }

  #inputValue(name: NameExpression): number {
    const input = this.#input(name);
    const id = this.#idOf(name);
    const member = this.#memberOf(name, input?.per);
    if (input?.type === 'formula') return this.#run.userFormula(input, member, this.#place.moment);
    if (input?.type === 'date') return this.#run.date(id, member);
    if (input?.type !== 'number') throw new RangeError(`no number ${id}`);
    return this.#run.number(input, member, this.#place.moment);
  }

  #ofPosting(attribute: string | undefined, byDefault: string | undefined): number {
    const { posting, moment } = this.#place;
    if (posting === undefined) throw new RangeError('no posting');
    const { line, member } = posting;
    if (attribute === undefined) return this.#run.value(line, member, { at: 'month', month: this.#month });
    const members: Record<string, string> =
      line.per === undefined || member === undefined ? {} : { [line.per]: member };
    const place = { topic: topicOf(line.id), members, posting: undefined, moment };
    return this.#run.evaluate(line.posting?.[attribute] ?? byDefault ?? '', place);
  }

  /** The topic's own name, else the posting's where one is bound. */
  #idOf({ topic, name }: NameExpression): string {
    if (topic !== undefined) return `${topic}.${name}`;
    const own = `${this.#place.topic}.${name}`;
    const isOwn = this.#run.lines.has(own) || this.#run.inputDeclarations.has(own);
    return isOwn || this.#place.posting === undefined ? own : `posting.${name}`;
  }

  #attribute(name: NameExpression) {
    const id = this.#idOf(name);
    return this.#run.declaration.postingAttributes.find((each) => `posting.${each.name}` === id);
  }

  /** The input of a name; of several kinds' inputs, the bound member's. */
  #input(name: NameExpression): InputDeclaration | undefined {
    const all = this.#run.inputDeclarations.get(this.#idOf(name)) ?? [];
    const [first] = all;
    if (all.length === 1) return first;
    const kind = this.#run.kindOf(first?.per, this.#place.members[first?.per ?? '']);
    return all.find(({ kinds }) => kinds !== undefined && kinds.includes(kind ?? '')) ?? first;
  }

  /** The bound member, a fixed one, or the one a reference points at. */
  #memberOf(name: NameExpression, per: string | undefined): string | undefined {
    if (per === undefined || per === 'year') return undefined;
    if (name.member === undefined) return this.#place.members[per];
    const { posting, topic, members } = this.#place;
    const reference = this.#run.declaration.inputs.find(({ id }) => id === `${topic}.${name.member}`);
    if (reference?.type === 'reference')
      return this.#run.inputs.reference(reference.id, members[reference.per ?? '']);
    const attribute = this.#run.declaration.postingAttributes.find((each) => each.name === name.member);
    if (posting === undefined || attribute === undefined) return name.member;
    const given = posting.line.posting?.[attribute.name] ?? attribute.default ?? '';
    const id = `${topicOf(posting.line.id)}.${given}`;
    const isInput = this.#run.declaration.inputs.some((each) => each.id === id);
    return isInput ? this.#run.inputs.reference(id, posting.member) : given;
  }

  #at(moment: Moment): NaiveExpression {
    return new NaiveExpression(this.#run, { ...this.#place, moment });
  }

  get #month(): number {
    const { moment } = this.#place;
    if (moment.at !== 'month') throw new RangeError(`no month ${moment.at}`);
    return moment.month;
  }

  get #year(): number {
    const { moment } = this.#place;
    if (moment.at === 'month') return this.#run.yearOf(moment.month);
    if (moment.at === 'year' || moment.at === 'rate') return moment.year;
    throw new RangeError(`no year ${moment.at}`);
  }
}

/** By multiplication: the square of half the power, times the base where the exponent is odd. */
function wholePower(base: number, exponent: number): number {
  if (exponent < 0) return 1 / wholePower(base, -exponent);
  if (exponent === 0) return 1;
  const half = wholePower(base, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? half * half : half * half * base;
}

/** By the one own exp and log; only a base above 0, and 0 to a positive power, have one. */
function fractionalPower(base: number, exponent: number): number {
  if (base > 0 && base < Infinity) return power(base, exponent);
  return base === 0 && exponent > 0 ? 0 : NaN;
}
