import type { PostingAttribute } from './declaration.ts';
import type { CheckedLine, CheckedRule } from './declaredModel.ts';
import { partsOf, type Expression } from './expression.ts';
import { ModelError } from './modelError.ts';
import type { Names } from './names.ts';
import { parse } from './parse.ts';
import { meaningOf } from './scope.ts';

/**
 * An opening nobody reads is a mistake: either the line is not looked back at, or the opening is dead.
 * @throws ModelError `unusedOpening`
 */
export function checkOpenings(
  names: Names,
  lines: ReadonlyMap<string, CheckedLine>,
  rules: readonly CheckedRule[],
  attributes: readonly PostingAttribute[],
): void {
  const read = new Set<string>();
  for (const line of lines.values()) {
    for (const expression of [...line.formula.values(), ...line.absent, ...sharesOf(line, attributes)])
      collectPrevious(expression, line.topic, names, read);
  }
  for (const { when, topic } of rules) collectPrevious(when, topic, names, read);
  for (const { declaration } of lines.values()) {
    if (declaration.opening !== undefined && !read.has(declaration.id))
      throw new ModelError('unusedOpening', { line: declaration.id });
  }
}

/** The formulas in a line's posting. */
function sharesOf(
  { declaration }: CheckedLine,
  attributes: readonly PostingAttribute[],
): readonly Expression[] {
  const { posting } = declaration;
  if (posting === undefined) return [];
  return attributes.flatMap(({ name, type, default: otherwise }) => {
    const text = posting[name] ?? otherwise;
    return type === 'number' && text !== undefined ? [parse(text)] : [];
  });
}

function collectPrevious(expression: Expression, topic: string, names: Names, read: Set<string>): void {
  const [first] = partsOf(expression);
  if (expression.type === 'call' && expression.name === 'previous' && first?.type === 'name')
    read.add(meaningOf({ names, topic, bound: new Map(), time: 'month', place: {} }, first).id);
  for (const part of partsOf(expression)) collectPrevious(part, topic, names, read);
}
