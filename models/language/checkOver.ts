import { condition, numberUnit, type Checked } from './checkExpression.ts';
import type { Expression, OverExpression } from './expression.ts';
import { nearest } from './nearest.ts';
import { postingDimension } from './meaning.ts';
import type { Names } from './names.ts';
import { where } from './narrowing.ts';
import { binding, errorAt, hasFigures, type Scope, type Time } from './scope.ts';
import { pure, sameUnit, unitText } from './unit.ts';

const timeDimensions: ReadonlySet<string> = new Set(['month', 'year']);

/** Checks `sum`, `least`, `most`, `count` and `some` over a dimension. @throws ModelError */
export function checkOver(scope: Scope, over: OverExpression): Checked {
  const { operator, body } = over;
  const inner = timeDimensions.has(over.dimension) ? overTime(scope, over) : overMembers(scope, over);
  if (operator === 'least' || operator === 'most') return checkExtreme(scope, inner, over);
  if (over.otherwise !== undefined) {
    const details = { name: operator, found: 3, expected: `${operator}(${over.dimension}, …)` };
    throw errorAt(scope, over.otherwise, 'wrongArguments', details);
  }
  if (operator === 'sum') return { type: 'number', unit: numberUnit(inner, body) };
  condition(inner, body);
  return operator === 'some' ? { type: 'condition' } : { type: 'number', unit: pure };
}

function checkExtreme(scope: Scope, inner: Scope, over: OverExpression): Checked {
  const { operator, body, otherwise } = over;
  const unit = numberUnit(inner, body);
  if (otherwise === undefined) {
    if (mayBeEmpty(scope, over)) throw errorAt(scope, over, 'emptyExtreme', { operator });
    return { type: 'number', unit };
  }
  const other = numberUnit(scope, otherwise);
  if (unit === 'any' || other === 'any' || sameUnit(unit, other))
    return { type: 'number', unit: unit === 'any' ? other : unit };
  const details = { operator, found: unitText(other), expected: unitText(unit) };
  throw errorAt(scope, otherwise, 'unequalUnits', details);
}

/** Whether there may be nothing to gather: months and years, and fixed members, are always there. */
function mayBeEmpty({ names }: Scope, { dimension, of, where: condition }: OverExpression): boolean {
  if (condition !== undefined) return true;
  if (timeDimensions.has(dimension)) return false;
  return of !== undefined || (names.dimensions.get(dimension)?.fixedMembers ?? []).length === 0;
}

/** Over months and years, after the months only; `where` may be any condition. */
function overTime(scope: Scope, over: OverExpression): Scope {
  if (!hasFigures(scope.time))
    throw errorAt(scope, over, 'readsFigure', { name: `${over.operator}(${over.dimension})` });
  const inner = { ...scope, time: timeInside(scope, over) };
  if (over.where !== undefined) condition(inner, over.where);
  return inner;
}

function timeInside(scope: Scope, over: OverExpression): Time {
  if (over.of === undefined) return over.dimension === 'year' ? 'year' : 'runMonth';
  if (over.dimension === 'year')
    throw errorAt(scope, over, 'noReference', { dimension: 'year', of: over.of });
  if (over.of !== 'year' || scope.time !== 'year') {
    throw errorAt(scope, over, 'readsYear', { name: `month of ${over.of}` });
  }
  return 'yearMonth';
}

function overMembers(scope: Scope, over: OverExpression): Scope {
  const { names } = scope;
  const { dimension, of } = over;
  checkDimension(scope, over, dimension);
  if (of !== undefined) {
    checkDimension(scope, over, of);
    if (referencesBetween(names, dimension, of).length !== 1)
      throw errorAt(scope, over, 'noReference', { dimension, of });
    if (!scope.bound.has(of))
      throw errorAt(scope, over, 'wrongDimension', { name: dimension, dimension: of });
  }
  const inner = binding(scope, dimension);
  if (over.where === undefined) return inner;
  condition(inner, over.where);
  checkSettled(inner, over.where);
  return where(inner, over.where);
}

function checkDimension(scope: Scope, over: OverExpression, dimension: string): void {
  const { dimensions } = scope.names;
  if (dimensions.has(dimension) || dimension === postingDimension) return;
  const known = [...dimensions.keys(), postingDimension, ...timeDimensions];
  const near = nearest(dimension, known) ?? known;
  throw errorAt(scope, over, 'unknownDimension', { found: dimension, nearest: near });
}

/** Ids of the reference inputs of one dimension that point into another; several kinds may share one. */
export function referencesBetween(names: Names, dimension: string, of: string): readonly string[] {
  const ids = [...names.all()].flatMap(({ id, nature, per, target }) =>
    nature === 'reference' && per === dimension && target === of ? [id] : [],
  );
  return [...new Set(ids)];
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
  throw errorAt(scope, expression, 'uncertainWhere', {});
}
