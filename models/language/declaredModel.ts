import { checkPosting } from './checkPosting.ts';
import { condition, numberUnit } from './checkExpression.ts';
import type { FormulaText, LineDeclaration, ModelDeclaration, RuleDeclaration } from './declaration.ts';
import { partsOf, type Expression } from './expression.ts';
import { ModelError, type Place } from './modelError.ts';
import { Names } from './names.ts';
import { parse } from './parse.ts';
import { errorAt, meaningOf, type Scope, type Time } from './scope.ts';
import { sameUnit, unitOf, unitText } from './unit.ts';

/** A formula by kind of member; the key is empty where it holds for all. */
export type FormulaByKind = ReadonlyMap<string, Expression>;

/** A line whose formulas have been parsed and checked. */
export interface CheckedLine {
  readonly declaration: LineDeclaration;
  readonly topic: string;
  readonly formula: FormulaByKind;
  readonly opening: FormulaByKind | undefined;
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
  checkOpeningsAreRead(lines, names);
  return { declaration, names, lines, rules };
}

function checkLine(names: Names, line: LineDeclaration): CheckedLine {
  const time: Time = line.kind !== 'figure' ? 'month' : line.per === 'year' ? 'year' : 'run';
  const formula = checkByKind(names, line, line.formula, time);
  const opening = line.opening === undefined ? undefined : checkByKind(names, line, line.opening, 'opening');
  return { declaration: line, topic: topicOf(line.id), formula, opening };
}

function checkByKind(names: Names, line: LineDeclaration, text: FormulaText, time: Time): FormulaByKind {
  if (typeof text === 'string')
    return new Map([[everyKind, checkFormula(names, line, text, undefined, time)]]);
  const kinds = names.dimensions.get(line.per ?? '')?.kinds ?? [];
  const missing = kinds.filter((kind) => !(kind in text) && !('otherwise' in text));
  const extra = Object.keys(text).filter((kind) => kind !== 'otherwise' && !kinds.includes(kind));
  if (missing.length > 0) throw new ModelError('missingKind', { line: line.id, expected: missing });
  if (extra.length > 0)
    throw new ModelError('unknownOption', { line: line.id, name: 'kind', found: extra, expected: kinds });
  return new Map(
    kinds.map((kind) => [kind, checkFormula(names, line, text[kind] ?? text['otherwise'] ?? '', kind, time)]),
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
  return checkedFormula({ names, topic: topicOf(line.id), bound, time, place }, text, line.givesUnit === true ? '1' : line.unit);
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
  const bound = new Map(rule.per === undefined ? [] : [[rule.per, undefined]]);
  const when = parse(rule.when, place);
  condition({ names, topic: topicOf(rule.id), bound, time: 'run', place }, when);
  return { declaration: rule, topic: topicOf(rule.id), when };
}

/** An opening nobody reads is a mistake: either the line is not looked back at, or the opening is dead. */
function checkOpeningsAreRead(lines: ReadonlyMap<string, CheckedLine>, names: Names): void {
  const read = new Set<string>();
  for (const { formula, topic } of lines.values()) {
    for (const expression of formula.values()) collectPrevious(expression, topic, names, read);
  }
  for (const { declaration } of lines.values()) {
    if (declaration.opening !== undefined && !read.has(declaration.id)) {
      throw new ModelError('unusedOpening', { line: declaration.id });
    }
  }
}

function collectPrevious(expression: Expression, topic: string, names: Names, read: Set<string>): void {
  const [first] = partsOf(expression);
  if (expression.type === 'call' && expression.name === 'previous' && first?.type === 'name') {
    read.add(meaningOf({ names, topic, bound: new Map(), time: 'month', place: {} }, first).id);
  }
  for (const part of partsOf(expression)) collectPrevious(part, topic, names, read);
}
