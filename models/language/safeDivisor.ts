import type { Expression } from './expression.ts';
import { errorAt, meaningOf, type Scope } from './scope.ts';

/** The value of a whole literal such as `2` or `-1`, else undefined. */
export function wholeLiteral(expression: Expression): number | undefined {
  if (expression.type === 'unary' && expression.operator === '-') {
    const inner = wholeLiteral(expression.operand);
    return inner === undefined ? undefined : -inner;
  }
  return expression.type === 'number' && Number.isInteger(expression.value) ? expression.value : undefined;
}

/** Checks that a divisor cannot be 0. @throws ModelError `unsafeDivision` */
export function checkSafeDivisor(scope: Scope, divisor: Expression): void {
  if (!isNeverZero(scope, divisor))
    throw errorAt(scope, divisor, 'unsafeDivision', { found: sourceText(scope, divisor) });
}

/** The text of one expression of the scope's formula. */
export function sourceText({ place }: Scope, { span }: Expression): string {
  return place.text?.slice(span.position, span.position + span.length) ?? '';
}

/** Literals, products and powers of inputs whose limits exclude 0, and 1 − a share that cannot be 1. */
function isNeverZero(scope: Scope, expression: Expression): boolean {
  if (expression.type === 'number') return expression.value !== 0;
  if (expression.type === 'name') return limitsExcludeZero(scope, expression);
  if (expression.type === 'unary' && expression.operator === '-')
    return isNeverZero(scope, expression.operand);
  if (expression.type !== 'binary') return false;
  const { operator, left, right } = expression;
  if (operator === '*') return isNeverZero(scope, left) && isNeverZero(scope, right);
  if (operator === '^') return isNeverZero(scope, left) && wholeLiteral(right) !== undefined;
  return operator === '-' && left.type === 'number' && left.value === 1 && isBelowOne(scope, right);
}

function limitsExcludeZero(scope: Scope, expression: Expression): boolean {
  const input = numberInput(scope, expression);
  if (input === undefined) return false;
  const { min = -Infinity, max = Infinity } = input;
  return (
    min > 0 || max < 0 || (min === 0 && input.aboveMin === true) || (max === 0 && input.belowMax === true)
  );
}

function isBelowOne(scope: Scope, expression: Expression): boolean {
  const input = numberInput(scope, expression);
  if (input === undefined) return false;
  return (input.max ?? Infinity) < 1 || (input.max === 1 && input.belowMax === true);
}

function numberInput(scope: Scope, expression: Expression) {
  if (expression.type !== 'name') return undefined;
  const { input } = meaningOf(scope, expression);
  return input?.type === 'number' ? input : undefined;
}
