import { nameText, type NameExpression } from './expression.ts';
import { calendarFacts } from './functions.ts';
import { isOptional, postingDimension, type Meaning } from './meaning.ts';
import { nearest } from './nearest.ts';
import { phrases } from './phrases.ts';
import { errorAt, hasFigures, hasMonth, hasYear, meaningOf, type Scope } from './scope.ts';
import { pure, type Unit } from './unit.ts';

/** Whether a name is a calendar fact: month, year, monthOfYear or startYear. */
export const isCalendarFact = (expression: NameExpression): boolean =>
  expression.topic === undefined && (calendarFacts as readonly string[]).includes(expression.name);

/**
 * Checks that a name can be read as a number where it stands, and gives its unit.
 * @throws ModelError `unknownName`, `wrongDimension`, `notPerDimension`, `unknownMember`, `unknownForKind`,
 * `notNumber`, `readsFigure`, `readsMonth`, `readsYear`, `absentInput`
 */
export function checkNumberName(scope: Scope, expression: NameExpression): Unit {
  if (isCalendarFact(expression)) return checkCalendarFact(scope, expression);
  const meaning = meaningOf(scope, expression);
  if (meaning.nature !== 'number') {
    throw errorAt(scope, expression, 'notNumber', {
      name: nameText(expression),
      found: phrases[meaning.nature],
    });
  }
  checkMember(scope, expression, meaning);
  checkTime(scope, expression, meaning);
  checkGiven(scope, expression, meaning);
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
  if (expression.member !== undefined) return checkIndex(scope, expression, meaning);
  if (!scope.bound.has(per)) throw errorAt(scope, expression, 'wrongDimension', { name, dimension: per });
  const kind = scope.bound.get(per);
  if (meaning.kinds !== undefined && (kind === undefined || !meaning.kinds.includes(kind))) {
    throw errorAt(scope, expression, 'unknownForKind', { name, dimension: per, expected: meaning.kinds });
  }
}

/** A fixed member, or a reference that points into the dimension; the kind of the other member is not known. */
function checkIndex(scope: Scope, expression: NameExpression, { per: dimension = '', kinds }: Meaning): void {
  const member = expression.member ?? '';
  const reference = referenceTo(scope, member);
  const fixed = scope.names.dimensions.get(dimension)?.fixedMembers ?? [];
  const pointsThere = reference !== undefined && reference.target === dimension;
  if (pointsThere) checkMember(scope, { type: 'name', name: member, span: expression.span }, reference);
  if (pointsThere || fixed.includes(member)) {
    if (kinds === undefined) return;
    throw errorAt(scope, expression, 'unknownForKind', {
      name: nameText(expression),
      dimension,
      expected: kinds,
    });
  }
  throw errorAt(scope, expression, 'unknownMember', {
    found: member,
    dimension,
    nearest: nearest(member, fixed) ?? fixed,
  });
}

/** The reference input of the scope's topic (or of its posting) with a name, if there is one. */
export function referenceTo({ names, topic, bound }: Scope, name: string): Meaning | undefined {
  const id = `${topic}.${name}`;
  const own = names.get(id, bound.get(names.get(id)?.per ?? ''));
  const meaning = own ?? (bound.has(postingDimension) ? names.get(`posting.${name}`) : undefined);
  return meaning?.nature === 'reference' ? meaning : undefined;
}

/** A number that may be left out is read only where it is known to be there. */
function checkGiven(scope: Scope, expression: NameExpression, meaning: Meaning): void {
  const known = expression.member === undefined && scope.given?.has(meaning.id) === true;
  if (isOptional(meaning) && !known)
    throw errorAt(scope, expression, 'absentInput', { name: nameText(expression) });
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
  if (expression.member !== undefined) throw errorAt(scope, expression, 'notPerDimension', { name });
  if (name === 'startYear') return pure;
  const known = name === 'year' ? hasYear(scope.time) : hasMonth(scope.time);
  if (!known) throw errorAt(scope, expression, name === 'year' ? 'readsYear' : 'readsMonth', { name });
  return pure;
}
