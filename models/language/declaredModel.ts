import { condition, numberUnit } from './checkExpression.ts';
import { checkOpenings } from './checkOpenings.ts';
import { checkPosting } from './checkPosting.ts';
import type { FormulaText, LineDeclaration, ModelDeclaration, RuleDeclaration } from './declaration.ts';
import type { Expression } from './expression.ts';
import { ModelError, type Place } from './modelError.ts';
import { Names } from './names.ts';
import { nearest } from './nearest.ts';
import { parse } from './parse.ts';
import { errorAt, type Scope, type Time } from './scope.ts';
import { sameUnit, unitOf, unitText } from './unit.ts';

/** A formula by kind of member; the key is empty where it holds for all. */
export type FormulaByKind = ReadonlyMap<string, Expression>;

/** A line whose formulas have been parsed and checked. */
export interface CheckedLine {
  readonly declaration: LineDeclaration;
  readonly topic: string;
  readonly formula: FormulaByKind;
  readonly opening: FormulaByKind | undefined;
  /** Conditions under which a figure has no value. */
  readonly absent: readonly Expression[];
}

/** A rule whose condition has been parsed and checked. */
export interface CheckedRule {
  readonly declaration: RuleDeclaration;
  readonly topic: string;
  readonly when: Expression;
}

/** A model that has been checked: every name, unit, dimension, time and posting is right. */
export interface DeclaredModel {
  readonly declaration: ModelDeclaration;
  readonly names: Names;
  readonly lines: ReadonlyMap<string, CheckedLine>;
  readonly rules: readonly CheckedRule[];
}

/** The key of a formula that holds for every kind. */
export const everyKind = '';

/** The topic of an id: `volumes` of `volumes.sold`. */
export const topicOf = (id: string): string => id.slice(0, id.indexOf('.'));

/**
 * Checks a whole model before the first number: reserved and duplicate names, syntax, names, dimensions, time, units,
 * openings, safe division, kinds and postings. Circles are looked for when a scenario's choices are known.
 * @throws ModelError for the first thing that is wrong
 */
export function declareModel(declaration: ModelDeclaration): DeclaredModel {
  const names = new Names(declaration);
  const lines = new Map(declaration.lines.map((line) => [line.id, checkLine(names, line)]));
  const rules = declaration.rules.map((rule) => checkRule(names, rule));
  for (const line of declaration.lines) checkPosting(names, declaration.postingAttributes, line);
  checkOpenings(names, lines, rules, declaration.postingAttributes);
  return { declaration, names, lines, rules };
}

function checkLine(names: Names, line: LineDeclaration): CheckedLine {
  const time: Time = line.kind !== 'figure' ? 'month' : line.per === 'year' ? 'year' : 'run';
  const formula = checkByKind(names, line, line.formula, time);
  const opening = line.opening === undefined ? undefined : checkByKind(names, line, line.opening, 'opening');
  const absent = (line.absent ?? []).map((absence) => checkAbsence(names, line, absence.when, time));
  return { declaration: line, topic: topicOf(line.id), formula, opening, absent };
}

/** A condition of the same scope as the line's formula. */
function checkAbsence(names: Names, line: LineDeclaration, text: string, time: Time): Expression {
  const place: Place = { line: line.id, text };
  const bound = new Map(line.per === undefined || line.per === 'year' ? [] : [[line.per, undefined]]);
  const when = parse(text, place);
  condition({ names, topic: topicOf(line.id), bound, time, place }, when);
  return when;
}

function checkByKind(names: Names, line: LineDeclaration, text: FormulaText, time: Time): FormulaByKind {
  if (typeof text === 'string')
    return new Map([[everyKind, checkFormula(names, line, text, undefined, time)]]);
  const kinds = names.dimensions.get(line.per ?? '')?.kinds ?? [];
  const given = new Map(Object.entries(text));
  const missing = kinds.filter((kind) => !given.has(kind) && !given.has('otherwise'));
  const extra = [...given.keys()].filter((kind) => !kinds.includes(kind) && (kind !== 'otherwise' || kinds.length === 0)); // prettier-ignore
  if (missing.length > 0) throw new ModelError('missingKind', { line: line.id, expected: missing });
  if (extra.length > 0)
    throw new ModelError('unknownOption', { line: line.id, name: 'kind', found: extra, expected: kinds });
  return new Map(
    kinds.map((kind) => [
      kind,
      checkFormula(names, line, given.get(kind) ?? given.get('otherwise') ?? '', kind, time),
    ]),
  );
}

function checkFormula(
  names: Names,
  line: LineDeclaration,
  text: string,
  kind: string | undefined,
  time: Time,
): Expression {
  const place: Place = { line: line.id, text };
  const bound = new Map(line.per === undefined || line.per === 'year' ? [] : [[line.per, kind]]);
  return checkedFormula(
    { names, topic: topicOf(line.id), bound, time, place },
    text,
    line.givesUnit === true ? '1' : line.unit,
  );
}

/**
 * Parses a formula and checks it in a scope against the unit it must give; also used for a user's own formula.
 * @throws ModelError
 */
export function checkedFormula(scope: Scope, text: string, unit: string): Expression {
  const expression = parse(text, scope.place);
  const found = numberUnit(scope, expression);
  if (found !== 'any' && !sameUnit(found, unitOf(unit))) {
    throw errorAt(scope, expression, 'wrongUnit', { found: unitText(found), expected: unit });
  }
  return expression;
}

function checkRule(names: Names, rule: RuleDeclaration): CheckedRule {
  const place: Place = { line: rule.id, text: rule.when };
  const { per } = rule;
  if (per !== undefined && !names.dimensions.has(per)) {
    const near = nearest(per, names.dimensions.keys()) ?? [...names.dimensions.keys()];
    throw new ModelError('unknownDimension', { line: rule.id, found: per, nearest: near });
  }
  const bound = new Map(per === undefined ? [] : [[per, undefined]]);
  const when = parse(rule.when, place);
  condition({ names, topic: topicOf(rule.id), bound, time: 'run', place }, when);
  return { declaration: rule, topic: topicOf(rule.id), when };
}
