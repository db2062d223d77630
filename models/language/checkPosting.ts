import { checkedFormula, topicOf } from './declaredModel.ts';
import type { LineDeclaration, PostingAttribute } from './declaration.ts';
import { ModelError } from './modelError.ts';
import type { Names } from './names.ts';
import { phrases } from './phrases.ts';

/**
 * Checks that a line's posting gives every attribute: an option (or a choice input of the member) for a choice, a
 * formula for a number.
 * @throws ModelError `wrongPosting`, or what is wrong with the formula
 */
export function checkPosting(
  names: Names,
  attributes: readonly PostingAttribute[],
  line: LineDeclaration,
): void {
  const { posting } = line;
  if (posting === undefined) return;
  const unknown = Object.keys(posting).find(
    (name) => !attributes.some((attribute) => attribute.name === name),
  );
  if (unknown !== undefined) {
    const expected = attributes.map(({ name }) => name);
    throw new ModelError('wrongPosting', { line: line.id, attribute: unknown, found: posting[unknown], expected }); // prettier-ignore
  }
  if (line.unit !== 'NOK' || line.kind !== 'flow') {
    const found = `${line.unit}, ${line.kind}`;
    throw new ModelError('wrongPosting', { line: line.id, attribute: 'unit', found, expected: 'NOK, flow' });
  }
  for (const attribute of attributes) checkAttribute(names, attribute, line, posting[attribute.name]);
}

function checkAttribute(
  names: Names,
  attribute: PostingAttribute,
  line: LineDeclaration,
  given: string | undefined,
): void {
  const value = given ?? attribute.default;
  const { name } = attribute;
  if (attribute.type === 'number') {
    if (value === undefined)
      throw new ModelError('wrongPosting', {
        line: line.id,
        attribute: name,
        found: phrases.nothing,
        expected: attribute.unit,
      });
    const bound = new Map(line.per === undefined ? [] : [[line.per, undefined]]);
    const place = { line: `${line.id} (${name})`, text: value };
    checkedFormula({ names, topic: topicOf(line.id), bound, time: 'month', place }, value, attribute.unit);
    return;
  }
  const allowed = attributeOptions(names, attribute);
  if (value !== undefined && allowed.includes(value)) return;
  const options = value === undefined ? undefined : inputOptions(names, line, value);
  if (options === undefined || !options.every((option) => allowed.includes(option))) {
    throw new ModelError('wrongPosting', {
      line: line.id,
      attribute: name,
      found: value ?? phrases.nothing,
      expected: allowed,
    });
  }
}

/** What a choice attribute, or a reference to a list of fixed members, may be. */
export function attributeOptions(names: Names, attribute: PostingAttribute): readonly string[] {
  if (attribute.type === 'choice') return attribute.options;
  return attribute.type === 'reference'
    ? (names.dimensions.get(attribute.dimension)?.fixedMembers ?? [])
    : [];
}

/** The options of the choice or reference input that a posting reads its attribute from. */
function inputOptions(names: Names, line: LineDeclaration, name: string): readonly string[] | undefined {
  const meaning = names.get(`${topicOf(line.id)}.${name}`);
  const reachable = meaning?.per === undefined || meaning.per === line.per;
  if (meaning === undefined || !reachable) return undefined;
  if (meaning.nature === 'choice') return meaning.options;
  return meaning.nature === 'reference'
    ? names.dimensions.get(meaning.target ?? '')?.fixedMembers
    : undefined;
}
