import { checkNumberName } from './checkName.ts';
import { commonUnit, condition, numberUnit, type Checked } from './checkExpression.ts';
import type { CallExpression, Expression } from './expression.ts';
import { nameText } from './expression.ts';
import { functionDeclarations } from './functions.ts';
import { nearest } from './nearest.ts';
import { phrases } from './phrases.ts';
import { unless, where } from './narrowing.ts';
import { errorAt, hasMonth, hasYear, meaningOf, type Scope } from './scope.ts';
import { isPure, perUnit, pure, sameUnit, timesUnit, unitOf, unitText, type Unit } from './unit.ts';

const yearUnit = unitOf('year');

/** Checks a function call and gives its unit. @throws ModelError with the spot and what would be right */
export function checkCall(scope: Scope, call: CallExpression): Checked {
  checkForm(scope, call);
  return {
    type: 'number',
    unit: callUnit(scope, call, call.arguments as readonly [Expression, ...Expression[]]),
  };
}

function checkForm(scope: Scope, call: CallExpression): void {
  const declaration = functionDeclarations.find(({ name }) => name === call.name);
  if (declaration === undefined) {
    const known = functionDeclarations.map(({ name }) => name);
    const near = nearest(call.name, known) ?? known;
    throw errorAt(scope, call, 'unknownFunction', { found: call.name, nearest: near });
  }
  const count = call.arguments.length;
  if (count < declaration.least || count > declaration.most) {
    throw errorAt(scope, call, 'wrongArguments', {
      name: call.name,
      found: count,
      expected: declaration.form,
    });
  }
}

function callUnit(
  scope: Scope,
  call: CallExpression,
  [first, ...rest]: readonly [Expression, ...Expression[]],
): Unit | 'any' {
  const [second, third] = rest as [Expression, Expression];
  switch (call.name) {
    case 'min':
    case 'max':
    case 'ceilTo':
    case 'mod':
      return commonUnit(scope, call.name, call.arguments);
    case 'if':
      condition(scope, first);
      return join(
        scope,
        numberUnit(where(scope, first), second),
        numberUnit(unless(scope, first), third),
        third,
      );
    case 'divide':
      return join(
        scope,
        quotient(numberUnit(scope, first), numberUnit(scope, second)),
        numberUnit(scope, third),
        third,
      );
    case 'previous':
      return lookBack(scope, call, first);
    case 'lag':
      checkCertain(scope, call, second);
      return lookBack(scope, call, first);
    case 'active':
      expectPure(scope, second);
      expectMonth(scope, call);
      return expectPure(scope, first);
    case 'monthsSince':
      expectMonth(scope, call);
      return expectPure(scope, first);
    case 'inMonth':
      return shift(numberUnit(scope, first), timesUnit);
    case 'inMonths':
      return shift(numberUnit(scope, first), perUnit);
    default:
      return compoundedUnit(scope, call, first, second);
  }
}

const quotient = (a: Unit | 'any', b: Unit | 'any'): Unit | 'any' =>
  a === 'any' || b === 'any' ? 'any' : perUnit(a, b);

const shift = (unit: Unit | 'any', by: (a: Unit, b: Unit) => Unit): Unit | 'any' =>
  unit === 'any' ? 'any' : by(unit, yearUnit);

function join(scope: Scope, a: Unit | 'any', b: Unit | 'any', spot: Expression): Unit | 'any' {
  if (a === 'any') return b;
  if (b === 'any' || sameUnit(a, b)) return a;
  throw errorAt(scope, spot, 'unequalUnits', { operator: 'if', found: unitText(b), expected: unitText(a) });
}

function expectPure(scope: Scope, expression: Expression): Unit {
  const unit = numberUnit(scope, expression);
  if (unit === 'any' || isPure(unit)) return pure;
  throw errorAt(scope, expression, 'wrongUnit', {
    found: unitText(unit),
    expected: phrases.dateOrPure,
  });
}

function expectMonth(scope: Scope, call: CallExpression): void {
  if (!hasMonth(scope.time)) throw errorAt(scope, call, 'readsMonth', { name: call.name });
}

/** `previous` and `lag` take a monthly line, and stand only where a month is known. */
function lookBack(scope: Scope, call: CallExpression, expression: Expression): Unit {
  expectMonth(scope, call);
  if (expression.type !== 'name') {
    throw errorAt(scope, expression, 'wrongArguments', {
      name: call.name,
      found: phrases.formula,
      expected: phrases.monthlyLine,
    });
  }
  const unit = checkNumberName(scope, expression);
  const { line } = meaningOf(scope, expression);
  if (line === undefined || line.kind === 'figure') {
    const found = nameText(expression);
    throw errorAt(scope, expression, 'wrongArguments', {
      name: call.name,
      found,
      expected: phrases.monthlyLine,
    });
  }
  if (call.name === 'previous' && line.opening === undefined) {
    throw errorAt(scope, expression, 'missingOpening', { name: line.id });
  }
  return unit;
}

/** The months of a `lag`, and the year of `compounded`: a whole literal or a certain input, known at assembly. */
function checkCertain(scope: Scope, call: CallExpression, expression: Expression): void {
  expectPure(scope, expression);
  if (expression.type === 'number' && Number.isInteger(expression.value)) return;
  if (expression.type === 'name' && expression.name === 'startYear') return;
  const input = expression.type === 'name' ? meaningOf(scope, expression).input : undefined;
  if (input?.type === 'number' && input.certain === true && input.timed !== true) return;
  throw errorAt(scope, expression, 'uncertainLag', {
    name: expression.type === 'name' ? nameText(expression) : call.name,
  });
}

function compoundedUnit(scope: Scope, call: CallExpression, rate: Expression, fromYear: Expression): Unit {
  if (!hasYear(scope.time)) throw errorAt(scope, call, 'readsYear', { name: call.name });
  const unit = numberUnit({ ...scope, time: 'rate' }, rate);
  if (unit !== 'any' && !isPure(unit)) {
    throw errorAt(scope, rate, 'wrongUnit', { found: unitText(unit), expected: phrases.share });
  }
  checkCertain(scope, call, fromYear);
  return pure;
}
