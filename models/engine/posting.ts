import type { PostingAttribute } from '../language/declaration.ts';
import { topicOf, type CheckedLine, type DeclaredModel } from '../language/declaredModel.ts';
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
    return inputs.members(per).map((member) => ({ id: `${id}@${member.id}`, line, member: member.id }));
  });
  return postings.sort((a, b) => (a.id < b.id ? -1 : 1));
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

/** The option of a choice attribute of a posting. */
export function attributeOption(
  posting: Posting,
  attribute: PostingAttribute & { type: 'choice' },
  inputs: ScenarioInputs,
  perOf: (id: string) => string | undefined,
): string {
  const text = attributeText(posting, attribute, inputs);
  if (attribute.options.includes(text)) return text;
  const id = `${topicOf(posting.line.declaration.id)}.${text}`;
  return inputs.choice(id, perOf(id) === undefined ? undefined : posting.member);
}
