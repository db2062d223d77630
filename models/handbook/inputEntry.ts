import type { Translated } from '../language/translated.ts';
import type { ChoiceField, Field } from '../scenario/field.ts';
import { fieldFacts } from './fieldFacts.ts';
import { formatUsesOf, isOutsideFormulas } from './formatUsesOf.ts';
import type { HandbookContext } from './handbookContext.ts';
import { code, fact, heading, joined, list, plain, table } from './markdown.ts';

/** A field as the handbook describes it. */
export interface DescribedInput {
  /** `topic.name`. */
  readonly id: string;
  readonly anchor: string;
  /** Where it stands in a file. */
  readonly path: string;
  readonly field: Field;
  /** The kinds of member that have it, where not all do. */
  readonly kinds: readonly Translated[];
}

/** All that is declared of an input, and who reads it. */
export function inputEntry(context: HandbookContext, input: DescribedInput): string {
  const { id, anchor, path, field, kinds } = input;
  const facts = [
    fact(context.word('inFile'), code(path)),
    ...(field.type === 'text' || isOutsideFormulas(context.format, id)
      ? []
      : [fact(context.word('inFormulas'), code(id))]),
    fact(context.word('onlyFor'), kinds.map((kind) => plain(context.say(kind))).join(', ')),
    ...fieldFacts(context, id, field),
    ...useFacts(context, id, field),
  ];
  return joined([
    heading(4, plain(context.say(field.label)), anchor),
    plain(context.say(field.help)),
    list(facts),
    field.type === 'choice' ? optionTable(context, field) : undefined,
  ]);
}

/** The options of a choice, with what they are called in a file. */
export const optionTable = (context: HandbookContext, { options }: Pick<ChoiceField, 'options'>): string =>
  table(
    [context.word('options'), context.word('name')],
    Object.entries(options).map(([option, label]) => [code(option), plain(context.say(label))]),
  );

/** Who reads an input: formulas, and the format itself. */
export function useFacts(
  context: HandbookContext,
  id: string,
  field?: Field,
): readonly (string | undefined)[] {
  const users = context.linksTo(context.uses.usersOf(id));
  const otherwise = formatUsesOf(context.format, id).map((use) => plain(context.say(use))).join(' '); // prettier-ignore
  const unused = context.word(field?.type === 'text' ? 'noNumber' : 'noFormula');
  return [
    fact(context.word('usedBy'), users),
    fact(context.word('byFormat'), otherwise),
    users === '' && otherwise === '' ? unused : undefined,
  ];
}
