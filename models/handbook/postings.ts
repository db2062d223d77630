import { attributeOptions } from '../language/checkPosting.ts';
import { topicOf, type DeclaredModel } from '../language/declaredModel.ts';
import type { LineDeclaration, PostingAttribute } from '../language/declaration.ts';
import { partsOf, type Expression, type OverExpression } from '../language/expression.ts';
import { postingDimension } from '../language/meaning.ts';
import { fieldOf } from '../scenario/field.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';

/** What a line says of itself in the accounts: a fixed option, an input of its own, or a formula. */
export type PostedValue =
  | { readonly attribute: PostingAttribute; readonly type: 'fixed'; readonly option: string }
  | { readonly attribute: PostingAttribute; readonly type: 'input'; readonly id: string }
  | { readonly attribute: PostingAttribute; readonly type: 'formula'; readonly text: string };

/** Every posting attribute of a line; none where it is no money line. */
export function postedValues(
  { names, declaration }: DeclaredModel,
  line: LineDeclaration,
): readonly PostedValue[] {
  const { posting, id } = line;
  if (posting === undefined) return [];
  return declaration.postingAttributes.flatMap((attribute): readonly PostedValue[] => {
    const text = posting[attribute.name] ?? attribute.default;
    if (text === undefined) return [];
    if (attribute.type === 'number') return [{ attribute, type: 'formula', text }];
    return attributeOptions(names, attribute).includes(text)
      ? [{ attribute, type: 'fixed', option: text }]
      : [{ attribute, type: 'input', id: `${topicOf(id)}.${text}` }];
  });
}

/** The sums over postings in a formula. */
export function postingSums(expression: Expression): readonly OverExpression[] {
  const own = expression.type === 'over' && expression.dimension === postingDimension ? [expression] : [];
  return [...own, ...partsOf(expression).flatMap(postingSums)];
}

/**
 * Whether a sum over postings may hold a line: its condition is not false of what the line says of itself, and what is
 * added is not 0. What the scenario decides counts as possible, but the map of accounts counts as it is by default.
 */
export function mayHold(format: FormatParts, sum: OverExpression, values: readonly PostedValue[]): boolean {
  const byName = new Map(values.map((value) => [value.attribute.name, value]));
  return (sum.where === undefined || truth(format, sum.where, byName) !== false) && !isZero(sum.body, byName);
}

type ByName = ReadonlyMap<string, PostedValue>;

/** Whether a condition holds; undefined where the scenario decides. */
function truth(format: FormatParts, condition: Expression, values: ByName): boolean | undefined {
  if (condition.type === 'unary' && condition.operator === 'not') {
    const inner = truth(format, condition.operand, values);
    return inner === undefined ? undefined : !inner;
  }
  if (condition.type === 'binary') {
    const sides = [truth(format, condition.left, values), truth(format, condition.right, values)];
    const decisive = condition.operator === 'or';
    if (sides.includes(decisive)) return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
  }
  if (condition.type !== 'is') return undefined;
  const { subject, option } = condition;
  if (subject.topic === undefined) {
    const value = values.get(subject.name);
    return value?.type === 'fixed' ? value.option === option : undefined;
  }
  const value = values.get(subject.member ?? '');
  if (value?.type !== 'fixed') return undefined;
  const standard = defaultOf(format, value, subject.name);
  return standard === undefined ? undefined : standard === option;
}

/** What the member that a reference points at has by default, such as the row of the accounts of an art. */
function defaultOf(
  { lists }: FormatParts,
  { attribute, option }: PostedValue & { type: 'fixed' },
  name: string,
) {
  const dimension = attribute.type === 'reference' ? attribute.dimension : undefined;
  const schema = lists.find((each) => each.dimension === dimension)?.fixed?.[option]?.fields[name];
  const field = schema === undefined ? undefined : fieldOf(schema);
  return field?.type === 'choice' ? field.default : undefined;
}

/** A product with a share that the line says is 0. */
function isZero(body: Expression, values: ByName): boolean {
  if (body.type === 'binary' && body.operator === '*')
    return isZero(body.left, values) || isZero(body.right, values);
  if (body.type !== 'name' || body.topic !== undefined) return false;
  const value = values.get(body.name);
  return value?.type === 'formula' && value.text === '0';
}
