import { condition, numberUnit, type Checked } from './checkExpression.ts';
import type { Expression, OverExpression } from './expression.ts';
import { nearest } from './nearest.ts';
import { postingDimension, type Names } from './names.ts';
import { binding, errorAt, hasFigures, meaningOf, where, type Scope, type Time } from './scope.ts';

const timeDimensions: ReadonlySet<string> = new Set(['month', 'year']);

/** Checks `sum`, `least`, `most`, `count` and `some` over a dimension. @throws ModelError */
export function checkOver(scope: Scope, over: OverExpression): Checked {
  const inner = timeDimensions.has(over.dimension) ? overTime(scope, over) : overMembers(scope, over);
  const gathers = over.operator === 'count' || over.operator === 'some';
  if (gathers) {
    condition(inner, over.body);
    return over.operator === 'some'
      ? { type: 'condition' }
      : { type: 'number', unit: numberUnit(scope, one(over)) };
  }
  const unit = numberUnit(inner, over.body);
  if (over.operator === 'sum') return { type: 'number', unit };
  if (over.otherwise === undefined) throw errorAt(scope, over, 'emptyExtreme', { operator: over.operator });
  const otherwise = numberUnit(scope, over.otherwise);
  return { type: 'number', unit: unit === 'any' ? otherwise : unit };
}

const one = (over: OverExpression): Expression => ({ type: 'number', value: 1, span: over.span });

/** Over months and years, after the months only; `where` may be any condition. */
function overTime(scope: Scope, over: OverExpression): Scope {
  if (!hasFigures(scope.time))
    throw errorAt(scope, over, 'readsFigure', { name: `${over.operator}(${over.dimension})` });
  const inner = { ...scope, time: timeInside(scope, over) };
  if (over.where !== undefined) condition(inner, over.where);
  return inner;
}

function timeInside(scope: Scope, over: OverExpression): Time {
  if (over.dimension === 'year') return 'year';
  if (over.of === undefined) return 'runMonth';
  if (over.of !== 'year' || scope.time !== 'year') {
    throw errorAt(scope, over, 'readsYear', { name: `month of ${over.of}` });
  }
  return 'yearMonth';
}

function overMembers(scope: Scope, over: OverExpression): Scope {
  const { names } = scope;
  const { dimension, of } = over;
  if (!names.dimensions.has(dimension) && dimension !== postingDimension) {
    const near = nearest(dimension, [...names.dimensions.keys(), postingDimension, 'month', 'year']);
    throw errorAt(scope, over, 'unknownDimension', { found: dimension, nearest: near });
  }
  if (of !== undefined) {
    if (referencesBetween(names, dimension, of).length !== 1)
      throw errorAt(scope, over, 'noReference', { dimension, of });
    if (!scope.bound.has(of))
      throw errorAt(scope, over, 'wrongDimension', { name: dimension, dimension: of });
  }
  const inner = binding(scope, dimension, undefined);
  if (over.where === undefined) return inner;
  condition(inner, over.where);
  checkSettled(inner, over.where);
  return where(inner, over.where);
}

/** Ids of the reference inputs of one dimension that point into another. */
export function referencesBetween(names: Names, dimension: string, of: string): readonly string[] {
  return [...names.all()].flatMap(({ id, nature, per, target }) =>
    nature === 'reference' && per === dimension && target === of ? [id] : [],
  );
}

/** `where` over members is settled when the scenario is assembled: choices and references only. */
function checkSettled(scope: Scope, expression: Expression): void {
  if (expression.type === 'is') return;
  if (expression.type === 'unary' && expression.operator === 'not')
    return checkSettled(scope, expression.operand);
  if (expression.type === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
    checkSettled(scope, expression.left);
    return checkSettled(scope, expression.right);
  }
  if (expression.type === 'name') meaningOf(scope, expression);
  throw errorAt(scope, expression, 'uncertainWhere', {});
}
