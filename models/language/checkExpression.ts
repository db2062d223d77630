import { checkCall } from './checkCall.ts';
import { checkMember, checkNumberName } from './checkName.ts';
import { checkOver } from './checkOver.ts';
import type { BinaryExpression, Expression, IsExpression } from './expression.ts';
import { nameText } from './expression.ts';
import { isOptional } from './meaning.ts';
import { phrases } from './phrases.ts';
import { checkSafeDivisor, sourceText, wholeLiteral } from './safeDivisor.ts';
import { unless, where } from './narrowing.ts';
import { errorAt, meaningOf, type Scope } from './scope.ts';
import { isPure, perUnit, powerUnit, pure, sameUnit, timesUnit, unitText, type Unit } from './unit.ts';

/** What an expression gives: a condition, or a number with its unit (`any` for a literal 0, which fits every unit). */
export type Checked =
  { readonly type: 'condition' } | { readonly type: 'number'; readonly unit: Unit | 'any' };

/**
 * Checks one expression where it stands: names, dimensions, time, units, safe division.
 * @throws ModelError with the spot and what would be right
 */
export function checkExpression(scope: Scope, expression: Expression): Checked {
  switch (expression.type) {
    case 'number':
      return { type: 'number', unit: expression.value === 0 ? 'any' : pure };
    case 'name':
      return { type: 'number', unit: checkNumberName(scope, expression) };
    case 'is':
      return checkIs(scope, expression);
    case 'unary':
      if (expression.operator === '-') return { type: 'number', unit: numberUnit(scope, expression.operand) };
      return condition(scope, expression.operand);
    case 'binary':
      return checkBinary(scope, expression);
    case 'call':
      return checkCall(scope, expression);
    case 'over':
      return checkOver(scope, expression);
  }
}

/** The unit of an expression that must be a number. @throws ModelError `wrongUnit` where it is a condition */
export function numberUnit(scope: Scope, expression: Expression): Unit | 'any' {
  const checked = checkExpression(scope, expression);
  if (checked.type === 'number') return checked.unit;
  throw errorAt(scope, expression, 'notNumber', {
    name: sourceText(scope, expression),
    found: phrases.condition,
  });
}

/** Checks that an expression is a condition. @throws ModelError `notCondition` */
export function condition(scope: Scope, expression: Expression): Checked {
  const checked = checkExpression(scope, expression);
  if (checked.type === 'condition') return checked;
  throw errorAt(scope, expression, 'notCondition', {});
}

/**
 * The common unit of several numbers that are added, compared or chosen among.
 * @throws ModelError `unequalUnits`
 */
export function commonUnit(scope: Scope, operator: string, list: readonly Expression[]): Unit | 'any' {
  let common: Unit | 'any' = 'any';
  for (const expression of list) {
    const unit = numberUnit(scope, expression);
    if (unit === 'any') continue;
    if (common !== 'any' && !sameUnit(common, unit)) {
      const found = unitText(unit);
      throw errorAt(scope, expression, 'unequalUnits', { operator, found, expected: unitText(common) });
    }
    common = unit;
  }
  return common;
}

function checkBinary(scope: Scope, expression: BinaryExpression): Checked {
  const { operator, left, right } = expression;
  switch (operator) {
    case 'or':
    case 'and':
      condition(scope, left);
      return condition(operator === 'and' ? where(scope, left) : unless(scope, left), right);
    case '+':
    case '-':
      return { type: 'number', unit: commonUnit(scope, operator, [left, right]) };
    case '*':
    case '/': {
      const above = numberUnit(scope, left);
      const below = numberUnit(scope, right);
      if (operator === '/') checkSafeDivisor(scope, right);
      if (above === 'any' || below === 'any') return { type: 'number', unit: 'any' };
      return { type: 'number', unit: operator === '*' ? timesUnit(above, below) : perUnit(above, below) };
    }
    case '^':
      return { type: 'number', unit: checkPower(scope, expression) };
    default:
      commonUnit(scope, operator, [left, right]);
      return { type: 'condition' };
  }
}

function checkPower(scope: Scope, { left, right }: BinaryExpression): Unit | 'any' {
  const base = numberUnit(scope, left);
  const exponent = numberUnit(scope, right);
  if (exponent !== 'any' && !isPure(exponent))
    throw errorAt(scope, right, 'exponentUnit', { found: unitText(exponent) });
  const whole = wholeLiteral(right);
  if (base === 'any' || isPure(base)) return pure;
  if (whole === undefined) throw errorAt(scope, left, 'exponentUnit', { found: unitText(base) });
  return powerUnit(base, whole);
}

function checkIs(scope: Scope, expression: IsExpression): Checked {
  const { subject, option } = expression;
  const meaning = meaningOf(scope, subject);
  if (isOptional(meaning) && option === 'none') {
    checkMember(scope, subject, meaning);
    return { type: 'condition' };
  }
  if (meaning.nature === 'number') throw errorAt(scope, expression, 'notChoice', { name: nameText(subject) });
  checkMember(scope, subject, meaning);
  if (meaning.nature === 'choice' && !(meaning.options ?? []).includes(option)) {
    throw errorAt(scope, expression, 'unknownOption', { name: nameText(subject), found: option, expected: meaning.options }); // prettier-ignore
  }
  return { type: 'condition' };
}
