import { nameText, type NameExpression } from './expression.ts';
import { calendarFacts } from './functions.ts';
import { postingDimension, type Meaning } from './names.ts';
import { nearest } from './nearest.ts';
import { errorAt, hasFigures, hasMonth, hasYear, meaningOf, type Scope } from './scope.ts';
import { pure, type Unit } from './unit.ts';

/** Whether a name is a calendar fact: month, year or monthOfYear. */
export const isCalendarFact = (expression: NameExpression): boolean =>
  expression.topic === undefined && (calendarFacts as readonly string[]).includes(expression.name);

/**
 * Checks that a name can be read as a number where it stands, and gives its unit.
 * @throws ModelError `unknownName`, `wrongDimension`, `notPerDimension`, `unknownMember`, `unknownForKind`,
 * `notNumber`, `readsFigure`, `readsMonth`, `readsYear`
 */
export function checkNumberName(scope: Scope, expression: NameExpression): Unit {
  if (isCalendarFact(expression)) return checkCalendarFact(scope, expression);
  const meaning = meaningOf(scope, expression);
  if (meaning.nature !== 'number') {
    throw errorAt(scope, expression, 'notNumber', { name: nameText(expression), found: meaning.nature });
  }
  checkMember(scope, expression, meaning);
  checkTime(scope, expression, meaning);
  return meaning.unit;
}

/**
 * Checks that the member a name speaks of is known: bound around it, or named in brackets.
 * @throws ModelError
 */
export function checkMember(scope: Scope, expression: NameExpression, meaning: Meaning): void {
  const { per } = meaning;
  const name = nameText(expression);
  if (per === undefined) {
    if (expression.member !== undefined) throw errorAt(scope, expression, 'notPerDimension', { name });
    return;
  }
  if (expression.member !== undefined) return checkIndex(scope, expression, per);
  if (!scope.bound.has(per)) throw errorAt(scope, expression, 'wrongDimension', { name, dimension: per });
  const kind = scope.bound.get(per);
  if (meaning.kinds !== undefined && (kind === undefined || !meaning.kinds.includes(kind))) {
    throw errorAt(scope, expression, 'unknownForKind', { name, dimension: per, expected: meaning.kinds });
  }
}

function checkIndex(scope: Scope, expression: NameExpression, dimension: string): void {
  const member = expression.member ?? '';
  const reference = referenceTo(scope, member);
  if (reference !== undefined && reference.target === dimension) {
    checkMember(scope, { type: 'name', name: member, span: expression.span }, reference);
    return;
  }
  const fixed = scope.names.dimensions.get(dimension)?.fixedMembers ?? [];
  if (fixed.includes(member)) return;
  throw errorAt(scope, expression, 'unknownMember', {
    found: member,
    dimension,
    nearest: nearest(member, fixed) ?? fixed[0],
  });
}

/** The reference input of the scope's topic (or of its posting) with a name, if there is one. */
export function referenceTo(scope: Scope, name: string): Meaning | undefined {
  const own = scope.names.get(`${scope.topic}.${name}`);
  const meaning = own ?? (scope.bound.has(postingDimension) ? scope.names.get(`posting.${name}`) : undefined);
  return meaning?.nature === 'reference' ? meaning : undefined;
}

function checkTime(scope: Scope, expression: NameExpression, meaning: Meaning): void {
  const name = nameText(expression);
  const { time } = scope;
  if (meaning.time === 'month' && !hasMonth(time)) {
    if (time === 'rate' && meaning.input?.type === 'number') return;
    if (time === 'rate') throw errorAt(scope, expression, 'rateNotYearly', { name });
    throw errorAt(scope, expression, 'readsMonth', { name });
  }
  if ((meaning.time === 'figure' || meaning.time === 'year') && !hasFigures(time)) {
    throw errorAt(scope, expression, 'readsFigure', { name });
  }
  if (meaning.time === 'year' && time !== 'year' && time !== 'yearMonth') {
    throw errorAt(scope, expression, 'readsYear', { name });
  }
}

function checkCalendarFact(scope: Scope, expression: NameExpression): Unit {
  const { name } = expression;
  const known = name === 'year' ? hasYear(scope.time) : hasMonth(scope.time);
  if (!known) throw errorAt(scope, expression, name === 'year' ? 'readsYear' : 'readsMonth', { name });
  return pure;
}
