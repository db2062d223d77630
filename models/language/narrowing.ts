import type { Expression } from './expression.ts';
import { meaningOf, type Scope } from './scope.ts';

/**
 * The scope where a condition holds: after `kind is grant` the member's own inputs of that kind are known, and after
 * `not price is none` the price. Conditions joined by `and` count each.
 */
export function where(scope: Scope, condition: Expression): Scope {
  if (condition.type === 'unary' && condition.operator === 'not') return unless(scope, condition.operand);
  if (condition.type === 'binary' && condition.operator === 'and')
    return where(where(scope, condition.left), condition.right);
  if (condition.type !== 'is' || condition.subject.member !== undefined) return scope;
  const { per } = meaningOf(scope, condition.subject);
  if (condition.subject.name !== 'kind' || per === undefined || !scope.bound.has(per)) return scope;
  return { ...scope, bound: new Map(scope.bound).set(per, condition.option) };
}

/** The scope where a condition does not hold: after `price is none` the price is known. */
export function unless(scope: Scope, condition: Expression): Scope {
  if (condition.type === 'unary' && condition.operator === 'not') return where(scope, condition.operand);
  if (condition.type === 'binary' && condition.operator === 'or')
    return unless(unless(scope, condition.left), condition.right);
  if (condition.type !== 'is' || condition.option !== 'none' || condition.subject.member !== undefined)
    return scope;
  const { id } = meaningOf(scope, condition.subject);
  return { ...scope, given: new Set(scope.given).add(id) };
}
