/** A stretch of the formula's text, so that every error can point at its spot. */
export interface Span {
  readonly position: number;
  readonly length: number;
}

/** Operators with two sides; comparisons carry one tolerance (see `comparisonTolerance`). */
export type BinaryOperator = 'or' | 'and' | '=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '^';

/** The five ways to gather the members of a dimension. */
export type OverOperator = 'sum' | 'least' | 'most' | 'count' | 'some';

export interface NumberExpression {
  readonly type: 'number';
  readonly value: number;
  readonly span: Span;
}

/** `name`, `topic.name` or `name[member]`; `member` is a fixed member or the name of a reference input. */
export interface NameExpression {
  readonly type: 'name';
  readonly topic?: string;
  readonly name: string;
  readonly member?: string;
  readonly span: Span;
}

export interface UnaryExpression {
  readonly type: 'unary';
  readonly operator: 'not' | '-';
  readonly operand: Expression;
  readonly span: Span;
}

export interface BinaryExpression {
  readonly type: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** `tenure is lease`: settled when the scenario is assembled. */
export interface IsExpression {
  readonly type: 'is';
  readonly subject: NameExpression;
  readonly option: string;
  readonly span: Span;
}

export interface CallExpression {
  readonly type: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

/** `sum(loan of asset where kind is serial, balance)`. */
export interface OverExpression {
  readonly type: 'over';
  readonly operator: OverOperator;
  readonly dimension: string;
  readonly of?: string;
  readonly where?: Expression;
  readonly body: Expression;
  readonly otherwise?: Expression;
  readonly span: Span;
}

/** A parsed formula. */
export type Expression =
  | NumberExpression
  | NameExpression
  | UnaryExpression
  | BinaryExpression
  | IsExpression
  | CallExpression
  | OverExpression;

/** `topic.name`, or the bare name, as it stands in the formula. */
export function nameText(expression: NameExpression): string {
  return expression.topic === undefined ? expression.name : `${expression.topic}.${expression.name}`;
}

/** The direct parts of an expression, in the order they are written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'number':
    case 'name':
      return [];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'is':
      return [expression.subject];
    case 'call':
      return expression.arguments;
    case 'over':
      return [expression.where, expression.body, expression.otherwise].filter((part) => part !== undefined);
  }
}
