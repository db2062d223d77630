import type { BinaryOperator, Expression, NameExpression, OverOperator, Span } from './expression.ts';
import { ModelError, type Place } from './modelError.ts';
import { phrases } from './phrases.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Translated } from './translated.ts';

const overOperators: ReadonlySet<string> = new Set<OverOperator>(['sum', 'least', 'most', 'count', 'some']);
const keywords: ReadonlySet<string> = new Set(['or', 'and', 'not', 'is', 'of', 'where']);
const comparisons: ReadonlySet<string> = new Set(['=', '<', '>', '<=', '>=']);

/** How deep brackets and operators may nest, so that a hostile text cannot exhaust the stack. */
const deepest = 100;

/**
 * Parses one formula of the closed language (grammar: weakest first `or`, `and`, `not`, `is` and comparisons,
 * `+ -`, `* /`, unary `-`, `^` from right to left, then numbers, names, functions and `over`).
 * @param place what an error says of where the text stands
 * @throws ModelError `syntax` with position, what was found and what would be right
 */
export function parse(text: string, place: Place = {}): Expression {
  return new Parser(text, tokensOf(text, place), place).whole();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #place: Place;
  #at = 0;
  #depth = 0;

  constructor(text: string, tokens: readonly Token[], place: Place) {
    this.#text = text;
    this.#tokens = tokens;
    this.#place = place;
  }

  whole(): Expression {
    const expression = this.#or();
    if (this.#token.type !== 'end') throw this.#error(phrases.operatorOrEnd);
    return expression;
  }

  #or(): Expression {
    return this.#leftToRight(['or'], () => this.#and());
  }

  #and(): Expression {
    return this.#leftToRight(['and'], () => this.#not());
  }

  #not(): Expression {
    const start = this.#token.position;
    if (!this.#take('not')) return this.#comparison();
    return this.#nested(() => ({
      type: 'unary',
      operator: 'not',
      operand: this.#not(),
      span: this.#since(start),
    }));
  }

  #comparison(): Expression {
    const start = this.#token.position;
    const left = this.#sum();
    if (this.#take('is')) {
      if (left.type !== 'name') throw this.#error(phrases.choiceBeforeIs, left.span);
      return {
        type: 'is',
        subject: left,
        option: this.#word(phrases.option),
        span: this.#since(start),
      };
    }
    const operator = this.#token.text;
    if (this.#token.type !== 'sign' || !comparisons.has(operator)) return left;
    this.#at += 1;
    const right = this.#sum();
    if (this.#token.type === 'sign' && comparisons.has(this.#token.text)) {
      throw this.#error(phrases.noChain);
    }
    return { type: 'binary', operator: operator as BinaryOperator, left, right, span: this.#since(start) };
  }

  #sum(): Expression {
    return this.#leftToRight(['+', '-'], () => this.#product());
  }

  #product(): Expression {
    return this.#leftToRight(['*', '/'], () => this.#negative());
  }

  #negative(): Expression {
    const start = this.#token.position;
    if (!this.#take('-')) return this.#power();
    return this.#nested(() => ({
      type: 'unary',
      operator: '-',
      operand: this.#negative(),
      span: this.#since(start),
    }));
  }

  #power(): Expression {
    const start = this.#token.position;
    const base = this.#primary();
    if (!this.#take('^')) return base;
    const exponent = this.#nested(() => this.#negative());
    return { type: 'binary', operator: '^', left: base, right: exponent, span: this.#since(start) };
  }

  #primary(): Expression {
    const token = this.#token;
    if (token.type === 'number') {
      this.#at += 1;
      return { type: 'number', value: Number(token.text), span: this.#since(token.position) };
    }
    if (this.#take('(')) {
      const inner = this.#nested(() => this.#or());
      this.#expect(')');
      return inner;
    }
    if (token.type !== 'word' || keywords.has(token.text)) throw this.#error(phrases.operand);
    this.#at += 1;
    if (this.#token.text !== '(') return this.#name(token);
    return this.#nested(() => (overOperators.has(token.text) ? this.#over(token) : this.#call(token)));
  }

  #name(first: Token): NameExpression {
    const second = this.#take('.') ? this.#word(phrases.nameAfterPoint) : undefined;
    const member = this.#take('[') ? this.#word(phrases.member) : undefined;
    if (member !== undefined) this.#expect(']');
    return {
      type: 'name',
      ...(second === undefined ? { name: first.text } : { topic: first.text, name: second }),
      ...(member === undefined ? {} : { member }),
      span: this.#since(first.position),
    };
  }

  #call(name: Token): Expression {
    this.#expect('(');
    const list: Expression[] = [];
    do list.push(this.#or());
    while (this.#take(','));
    this.#expect(')');
    return { type: 'call', name: name.text, arguments: list, span: this.#since(name.position) };
  }

  #over(operator: Token): Expression {
    this.#expect('(');
    const dimension = this.#word(phrases.dimension);
    const of = this.#take('of') ? this.#word(phrases.referredDimension) : undefined;
    const where = this.#take('where') ? this.#or() : undefined;
    this.#expect(',');
    const body = this.#or();
    const otherwise = this.#take(',') ? this.#or() : undefined;
    this.#expect(')');
    return {
      type: 'over',
      operator: operator.text as OverOperator,
      dimension,
      ...(of === undefined ? {} : { of }),
      ...(where === undefined ? {} : { where }),
      body,
      ...(otherwise === undefined ? {} : { otherwise }),
      span: this.#since(operator.position),
    };
  }

  #leftToRight(operators: readonly string[], next: () => Expression): Expression {
    const start = this.#token.position;
    let left = next();
    while (this.#token.type !== 'number' && operators.includes(this.#token.text)) {
      const operator = this.#token.text as BinaryOperator;
      this.#at += 1;
      const right = next();
      left = { type: 'binary', operator, left, right, span: this.#since(start) };
    }
    return left;
  }

  #nested<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#error(phrases.shallower);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  get #token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #take(text: string): boolean {
    const taken = this.#token.type !== 'end' && this.#token.text === text;
    if (taken) this.#at += 1;
    return taken;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#error(`"${text}"`);
  }

  #word(expected: Translated | string): string {
    const token = this.#token;
    if (token.type !== 'word' || keywords.has(token.text)) throw this.#error(expected);
    this.#at += 1;
    return token.text;
  }

  #since(start: number): Span {
    const last = this.#tokens[this.#at - 1] as Token;
    return { position: start, length: last.position + last.text.length - start };
  }

  #error(expected: Translated | string, span?: Span): ModelError {
    const token = this.#token;
    const at = span ?? { position: token.position, length: Math.max(1, token.text.length) };
    const atEnd = span === undefined && token.type === 'end';
    const found = atEnd
      ? phrases.endOfFormula
      : `"${this.#text.slice(at.position, at.position + at.length)}"`;
    return new ModelError('syntax', { ...this.#place, text: this.#text, ...at, found, expected });
  }
}
