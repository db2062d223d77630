import type { Translated } from '../language/translated.ts';
import { fieldOf, type Field } from '../scenario/field.ts';
import { type Fields, type InputGroup, type MemberList } from '../scenario/group.ts';
import { fixedFieldEntry } from './fixedMembers.ts';
import { anchorOf, type HandbookContext } from './handbookContext.ts';
import { inputEntry, optionTable, useFacts, type DescribedInput } from './inputEntry.ts';
import { isOutsideFormulas } from './formatUsesOf.ts';
import { fixedNames } from './inputNames.ts';
import { code, fact, heading, joined, list as bullets, plain, table } from './markdown.ts';

/** The inputs of a group. */
export function groupSection(context: HandbookContext, { topic, path, fields }: InputGroup): string {
  return joined(
    described(fields).map(
      ([name, field]) =>
      inputEntry(context, { id: `${topic}.${name}`, anchor: anchorOf('input', `${topic}.${name}`), path: `${path}.${name}`, field, kinds: [] }), // prettier-ignore
    ),
  );
}

/** A list: its kinds or fixed members, and the inputs of a member. */
export function listSection(context: HandbookContext, list: MemberList): string {
  const { dimension, label, memberLabel, path, fixed } = list;
  const about = bullets([
    fact(context.word('inFile'), code(fixed === undefined ? `${path}.<id>` : path)),
    list.outsideFormulas === true ? undefined : fact(context.word('inFormulas'), `${code(dimension)} (${plain(context.say(memberLabel))})`), // prettier-ignore
  ]);
  return joined([
    heading(4, plain(context.say(label)), anchorOf('list', dimension)),
    about,
    fixed === undefined ? undefined : memberTable(context, fixed),
    ...kindEntries(context, list),
    ...inputsOf(context, list).map((input) => inputEntry(context, input)),
    ...fixedNames(list).map((name) => fixedFieldEntry(context, list, name)),
  ]);
}

const memberTable = (context: HandbookContext, fixed: NonNullable<MemberList['fixed']>): string =>
  joined([
    `${context.word('members')}:`,
    table([context.word('member'), context.word('name')], Object.entries(fixed).map(([id, { label }]) => [code(id), plain(context.say(label))])), // prettier-ignore
  ]);

/** The choice of kind, and the reference to the member before, which are no fields. */
function kindEntries(context: HandbookContext, list: MemberList): readonly string[] {
  const { topic, path, kinds = {}, sequence, memberLabel } = list;
  if (Object.keys(kinds).length === 0) return [];
  const options = Object.fromEntries(Object.entries(kinds).map(([kind, { label }]) => [kind, label]));
  const title = (name: 'kindName' | 'sequenceName'): string =>
    plain(`${context.say(memberLabel)}: ${context.word(name)}`);
  const facts = (id: string, inFile?: string) =>
    bullets([
      fact(context.word('inFile'), inFile),
      isOutsideFormulas(context.format, id) ? undefined : fact(context.word('inFormulas'), code(id)),
      ...useFacts(context, id),
    ]);
  const kind = joined([
    heading(4, title('kindName'), anchorOf('input', `${topic}.kind`)),
    context.word('kindOf'),
    facts(`${topic}.kind`, code(`${path}.<id>.kind`)),
    optionTable(context, { options }),
  ]);
  if (sequence === undefined) return [kind];
  const id = `${topic}.${sequence.reference}`;
  const among = sequence.kinds.map((each) => plain(context.say(options[each] as Translated))).join(', ');
  const said = context.word('sequence').replace('{kinds}', among).replace('{by}', code(sequence.by));
  return [kind, joined([heading(4, title('sequenceName'), anchorOf('input', id)), said, facts(id)])];
}

/** The fields of a list's members; a field that several kinds have alike stands once. */
function inputsOf({ format: { lists } }: HandbookContext, list: MemberList): readonly DescribedInput[] {
  const { topic, path, dimension, kinds = {} } = list;
  const common = described(list.fields).map(([name, field]) => ({ name, field, kinds: [] as string[] }));
  const own: { name: string; field: Field; kinds: string[] }[] = [];
  for (const [kind, { fields }] of Object.entries(kinds)) {
    for (const [name, field] of described(fields)) {
      const same = own.find((each) => each.name === name && JSON.stringify(each.field) === JSON.stringify(field)); // prettier-ignore
      if (same === undefined) own.push({ name, field, kinds: [kind] });
      else same.kinds.push(kind);
    }
  }
  // Two lists of a topic may each have a field of words with the same name.
  const before = lists.slice(0, lists.indexOf(list)).filter((each) => each.topic === topic);
  const seen = new Set(before.flatMap(({ fields }) => Object.keys(fields).map((name) => `${topic}.${name}`)));
  return [...common, ...own].map(({ name, field, kinds: having }) => {
    const id = `${topic}.${name}`;
    const first = !seen.has(id);
    seen.add(id);
    const anchor = anchorOf(
      'input',
      first ? id : [id, ...(having.length === 0 ? [dimension] : having)].join('-'),
    );
    const labels = having.map((kind) => kinds[kind]?.label as Translated);
    return { id, anchor, path: `${path}.<id>.${name}`, field, kinds: labels };
  });
}

/** The fields with their descriptions. */
export const described = (fields: Fields): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(fields).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    return field === undefined ? [] : [[name, field] as const];
  });
