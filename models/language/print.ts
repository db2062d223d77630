import { nameText, type BinaryOperator, type Expression, type OverExpression } from './expression.ts';

/** How tightly each operator holds its sides, weakest first, in the order of the grammar. */
const strength = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  negative: 7,
  power: 8,
  single: 9,
};

const binaryStrength: Readonly<Record<BinaryOperator, number>> = {
  or: strength.or,
  and: strength.and,
  '=': strength.comparison,
  '<': strength.comparison,
  '>': strength.comparison,
  '<=': strength.comparison,
  '>=': strength.comparison,
  '+': strength.sum,
  '-': strength.sum,
  '*': strength.product,
  '/': strength.product,
  '^': strength.power,
};

/**
 * The canonical text of a formula: one space around operators (none around `^`), and only the brackets that are
 * needed. Parsing it gives the same expression again.
 * @example print(parse('((a))+(b*c)')) is 'a + b * c'
 */
export function print(expression: Expression): string {
  switch (expression.type) {
    case 'number':
      return String(expression.value);
    case 'name':
      return nameText(expression) + (expression.member === undefined ? '' : `[${expression.member}]`);
    case 'is':
      return `${print(expression.subject)} is ${expression.option}`;
    case 'unary':
      return expression.operator === 'not'
        ? `not ${side(expression.operand, strength.not)}`
        : `-${side(expression.operand, strength.negative)}`;
    case 'binary': {
      const { operator, left, right } = expression;
      const [least, most] = sides(operator);
      const space = operator === '^' ? '' : ' ';
      return `${side(left, least)}${space}${operator}${space}${side(right, most)}`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map(print).join(', ')})`;
    case 'over':
      return overText(expression);
  }
}

/** What the left and the right side must at least hold to stand without brackets. */
function sides(operator: BinaryOperator): readonly [left: number, right: number] {
  const own = binaryStrength[operator];
  if (operator === '^') return [strength.single, strength.negative];
  return own === strength.comparison ? [own + 1, own + 1] : [own, own + 1];
}

function side(expression: Expression, least: number): string {
  const text = print(expression);
  return strengthOf(expression) < least ? `(${text})` : text;
}

function strengthOf(expression: Expression): number {
  switch (expression.type) {
    case 'binary':
      return binaryStrength[expression.operator];
    case 'unary':
      return expression.operator === 'not' ? strength.not : strength.negative;
    case 'is':
      return strength.comparison;
    default:
      return strength.single;
  }
}

function overText({ operator, dimension, of, where, body, otherwise }: OverExpression): string {
  const members = [
    dimension,
    ...(of === undefined ? [] : [`of ${of}`]),
    ...(where === undefined ? [] : [`where ${print(where)}`]),
  ];
  const parts = [members.join(' '), print(body), ...(otherwise === undefined ? [] : [print(otherwise)])];
  return `${operator}(${parts.join(', ')})`;
}
