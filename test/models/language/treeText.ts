import { nameText, type Expression } from '../../../models/language/expression.ts';

/** A parsed formula with every bracket written out, operator first: `a + b * c` is `(+ a (* b c))`. */
export function treeText(expression: Expression): string {
  switch (expression.type) {
    case 'number':
      return `${expression.value}`;
    case 'name':
      return `${nameText(expression)}${expression.member === undefined ? '' : `[${expression.member}]`}`;
    case 'unary':
      return `(${expression.operator} ${treeText(expression.operand)})`;
    case 'binary':
      return `(${expression.operator} ${treeText(expression.left)} ${treeText(expression.right)})`;
    case 'is':
      return `(is ${treeText(expression.subject)} ${expression.option})`;
    case 'call':
      return `(${[expression.name, ...expression.arguments.map(treeText)].join(' ')})`;
    case 'over': {
      const { operator, dimension, of, where, body, otherwise } = expression;
      const members = [
        dimension,
        ...(of === undefined ? [] : ['of', of]),
        ...(where === undefined ? [] : ['where', treeText(where)]),
      ];
      const rest = [body, otherwise].filter((part) => part !== undefined).map(treeText);
      return `(${operator} [${members.join(' ')}] ${rest.join(' ')})`;
    }
  }
}

/** The expression without the places it was read from, to compare trees. */
export function withoutSpans(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => (key === 'span' ? undefined : value)),
  );
}
