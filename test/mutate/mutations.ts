import type { BinaryOperator, Expression } from '../../models/language/expression.ts';

/** A formula with one thing changed, and what was changed in words. */
export interface Mutation {
  readonly expression: Expression;
  readonly what: string;
}

/** What a binary operator may become: another sign, the other side of a boundary, the other way round. */
const replacements: Readonly<Record<BinaryOperator, readonly BinaryOperator[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '^': ['*'],
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '=': ['<', '>'],
  and: ['or'],
  or: ['and'],
};

/** Functions and gatherings of which one is taken for the other. */
const opposites: Readonly<Record<string, string>> = { min: 'max', max: 'min', least: 'most', most: 'least' };

/** Functions that leave their first argument as it is when they are dropped. */
const droppable: ReadonlySet<string> = new Set(['divide', 'ceilTo', 'mod']);

/**
 * Every way to change one sign, drop one term, factor or condition, or move one boundary of a formula. Whether the
 * result is still a formula of the model, with the right unit, is for the model to say.
 */
export function mutationsOf(expression: Expression): readonly Mutation[] {
  return [...ownMutations(expression), ...innerMutations(expression)];
}

function ownMutations(expression: Expression): readonly Mutation[] {
  switch (expression.type) {
    case 'number':
    case 'name':
      return [];
    case 'is':
      return [changed(negated(expression), 'is → is not')];
    case 'unary':
      return [changed(expression.operand, `${expression.operator} dropped`)];
    case 'binary': {
      const { operator, left, right } = expression;
      const others = replacements[operator].map((other) =>
        changed({ ...expression, operator: other }, `${operator} → ${other}`),
      );
      return isComparison(operator)
        ? others
        : [...others, changed(left, `right of ${operator} dropped`), changed(withoutLeft(operator, right, expression), `left of ${operator} dropped`)]; // prettier-ignore
    }
    case 'call':
      return callMutations(expression);
    case 'over': {
      const { operator, where, ...rest } = expression;
      const other = opposites[operator];
      return [
        ...(other === undefined ? [] : [changed({ ...expression, operator: other as typeof operator }, `${operator} → ${other}`)]), // prettier-ignore
        ...(where === undefined ? [] : [changed({ operator, ...rest }, 'where dropped')]),
      ];
    }
  }
}

function callMutations(call: Expression & { type: 'call' }): readonly Mutation[] {
  const { name, arguments: list } = call;
  const [first, second, third] = list;
  const other = opposites[name];
  if (other !== undefined) {
    const without = list.map((_, index) => {
      const kept = list.filter((__, at) => at !== index);
      const [only] = kept;
      const rest = kept.length === 1 && only !== undefined ? only : { ...call, arguments: kept };
      return changed(rest, `argument ${index + 1} of ${name} dropped`);
    });
    return [changed({ ...call, name: other }, `${name} → ${other}`), ...without];
  }
  if (name === 'if' && first !== undefined && second !== undefined && third !== undefined) {
    const turned = changed({ ...call, arguments: [first, third, second] }, 'if: turned round');
    return [turned, changed(second, 'if: always the first'), changed(third, 'if: always the second')];
  }
  return droppable.has(name) && first !== undefined ? [changed(first, `${name} dropped`)] : [];
}

/** The same formula with each of its parts changed in each way. */
function innerMutations(expression: Expression): readonly Mutation[] {
  const within = (
    part: Expression | undefined,
    put: (inner: Expression) => Expression,
  ): readonly Mutation[] =>
    part === undefined
      ? []
      : mutationsOf(part).map(({ expression: inner, what }) => changed(put(inner), what));
  switch (expression.type) {
    case 'number':
    case 'name':
    case 'is':
      return [];
    case 'unary':
      return within(expression.operand, (operand) => ({ ...expression, operand }));
    case 'binary':
      return [
        ...within(expression.left, (left) => ({ ...expression, left })),
        ...within(expression.right, (right) => ({ ...expression, right })),
      ];
    case 'call':
      return expression.arguments.flatMap((argument, index) =>
        within(argument, (inner) => ({
          ...expression,
          arguments: expression.arguments.map((each, at) => (at === index ? inner : each)),
        })),
      );
    case 'over':
      return [
        ...within(expression.where, (where) => ({ ...expression, where })),
        ...within(expression.body, (body) => ({ ...expression, body })),
        ...within(expression.otherwise, (otherwise) => ({ ...expression, otherwise })),
      ];
  }
}

const changed = (expression: Expression, what: string): Mutation => ({ expression, what });

const negated = (operand: Expression): Expression => ({
  type: 'unary',
  operator: 'not',
  operand,
  span: operand.span,
});

const isComparison = (operator: BinaryOperator): boolean => ['<', '<=', '>', '>=', '='].includes(operator);

/** What is left of `a - b` without a is −b. */
const withoutLeft = (operator: BinaryOperator, right: Expression, { span }: Expression): Expression =>
  operator === '-' ? { type: 'unary', operator: '-', operand: right, span } : right;
