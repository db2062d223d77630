import { attributeOptions } from '../language/checkPosting.ts';
import type { PostingAttribute } from '../language/declaration.ts';
import { ModelError } from '../language/modelError.ts';
import type { Names } from '../language/names.ts';
import { everyKind, topicOf, type CheckedLine, type DeclaredModel } from '../language/declaredModel.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';

/** One money line of one member, as the dimension `posting` holds it. */
export interface Posting {
  /** `line` or `line@member`; postings add up in order of it. */
  readonly id: string;
  readonly line: CheckedLine;
  readonly member: string | undefined;
}

/** All postings of a scenario, in order of id. */
export function postingsOf(model: DeclaredModel, inputs: ScenarioInputs): readonly Posting[] {
  const postings = [...model.lines.values()].flatMap((line): Posting[] => {
    const { id, per, posting } = line.declaration;
    if (posting === undefined) return [];
    if (per === undefined) return [{ id, line, member: undefined }];
    return inputs
      .members(per)
      .filter(({ kind }) => !isNothing(line, kind))
      .map((member) => ({ id: `${id}@${member.id}`, line, member: member.id }));
  });
  return postings.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a line's formula for a kind of member is the literal 0: such a member has no posting of it. */
function isNothing({ formula }: CheckedLine, kind: string | undefined): boolean {
  const expression = formula.get(kind ?? everyKind);
  return expression?.type === 'number' && expression.value === 0;
}

/**
 * The text a posting gives for an attribute: the scenario's own, else the line's, else the attribute's default. For a
 * choice it is an option or the name of the choice input that holds it; for a number a formula.
 */
export function attributeText(posting: Posting, attribute: PostingAttribute, inputs: ScenarioInputs): string {
  const { declaration } = posting.line;
  const own = inputs.posting(declaration.id, posting.member, attribute.name);
  return own ?? declaration.posting?.[attribute.name] ?? attribute.default ?? '';
}

/**
 * The option of a choice attribute, or the member a reference attribute points at (`none` where at nothing).
 * @throws ModelError `wrongPosting` where the scenario gives what the attribute cannot be
 */
export function attributeOption(
  posting: Posting,
  attribute: PostingAttribute,
  inputs: ScenarioInputs,
  names: Names,
): string {
  const text = attributeText(posting, attribute, inputs);
  const expected = attributeOptions(names, attribute);
  const found = expected.includes(text) ? text : inputOption(posting, text, inputs, names);
  if (expected.includes(found) || (attribute.type === 'reference' && found === 'none')) return found;
  const line = posting.line.declaration.id;
  throw new ModelError('wrongPosting', { line, attribute: attribute.name, found, expected });
}

/** What the choice or reference input of a name says; the name itself where there is none. */
function inputOption(posting: Posting, name: string, inputs: ScenarioInputs, names: Names): string {
  const meaning = names.get(`${topicOf(posting.line.declaration.id)}.${name}`);
  const member = meaning?.per === undefined ? undefined : posting.member;
  if (meaning?.nature === 'choice') return inputs.choice(meaning.id, member);
  if (meaning?.nature === 'reference') return inputs.reference(meaning.id, member) ?? 'none';
  return name;
}
