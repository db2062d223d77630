import { referencesBetween } from '../language/checkOver.ts';
import { partsOf, type Expression, type NameExpression } from '../language/expression.ts';
import { calendarFacts } from '../language/functions.ts';
import { postingDimension } from '../language/meaning.ts';
import type { Names } from '../language/names.ts';

/** Where a formula stands: the names it may write without a topic. */
export interface Place {
  readonly names: Names;
  readonly topic: string;
  readonly inPosting: boolean;
}

/** The ids of the lines and inputs that a formula reads; postings are read through their attributes and are not here. */
export function referencesIn(place: Place, expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  collect(place, expression, found);
  return found;
}

function collect(place: Place, expression: Expression, found: Set<string>): void {
  if (expression.type === 'name') return collectName(place, expression, found);
  if (expression.type === 'is') return collectName(place, expression.subject, found);
  if (expression.type !== 'over') {
    for (const part of partsOf(expression)) collect(place, part, found);
    return;
  }
  const { dimension, of, where, body, otherwise } = expression;
  const inside = { ...place, inPosting: place.inPosting || dimension === postingDimension };
  if (of !== undefined && of !== 'year')
    for (const id of referencesBetween(place.names, dimension, of)) found.add(id);
  if (where !== undefined) collect(inside, where, found);
  collect(inside, body, found);
  if (otherwise !== undefined) collect(place, otherwise, found);
}

function collectName(place: Place, expression: NameExpression, found: Set<string>): void {
  const { names, topic, inPosting } = place;
  const fact =
    expression.topic === undefined && (calendarFacts as readonly string[]).includes(expression.name);
  if (fact) return;
  const { id, line, input } = names.resolve(expression, topic, inPosting, () => undefined, {});
  if (line !== undefined || input !== undefined) found.add(id);
  const reference = names.get(`${topic}.${expression.member}`);
  if (expression.member !== undefined && reference?.nature === 'reference') found.add(reference.id);
}
