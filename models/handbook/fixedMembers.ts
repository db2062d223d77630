import { fieldOf, type Field } from '../scenario/field.ts';
import type { MemberList } from '../scenario/group.ts';
import { limitsText } from '../scenario/limitsText.ts';
import { anchorOf, type HandbookContext } from './handbookContext.ts';
import { timeForms } from './handbookWords.ts';
import { optionTable, useFacts } from './inputEntry.ts';
import { code, fact, heading, joined, list as bullets, plain, table } from './markdown.ts';
import { defaultSourceText, defaultText } from './valueTexts.ts';

interface FixedField {
  readonly member: string;
  readonly field: Field;
}

/** One field of the fixed members of a list: what they share, and a table of what each has. */
export function fixedFieldEntry(context: HandbookContext, list: MemberList, name: string): string {
  const { topic, path, memberLabel, fixed = {} } = list;
  const id = `${topic}.${name}`;
  const fields = Object.entries(fixed).flatMap(([member, { fields: own }]): readonly FixedField[] => {
    const schema = own[name];
    const field = schema === undefined ? undefined : fieldOf(schema);
    return field === undefined ? [] : [{ member, field }];
  });
  const helps = new Set(fields.map(({ field }) => plain(context.say(field.help))));
  const [first] = fields;
  return joined([
    heading(4, plain(`${context.say(memberLabel)}: ${name}`), anchorOf('input', id)),
    [...helps].join(' '),
    bullets([
      fact(context.word('inFile'), code(`${path}.<id>.${name}`)),
      fact(context.word('inFormulas'), code(id)),
      ...numberFacts(context, first?.field),
      ...useFacts(context, id),
    ]),
    memberTable(context, fields),
    first?.field.type === 'choice' ? optionTable(context, first.field) : undefined,
  ]);
}

function numberFacts(context: HandbookContext, field: Field | undefined): readonly (string | undefined)[] {
  if (field?.type !== 'number') return [];
  const timed = (field.timed ?? []).map((form) => context.say(timeForms[form])).join(', ');
  return [fact(context.word('unit'), code(field.unit)), fact(context.word('overTime'), timed)];
}

function memberTable(context: HandbookContext, fields: readonly FixedField[]): string {
  const numbers = fields.every(({ field }) => field.type === 'number');
  const head = (['id', 'name', 'standard'] as const).map((name) => context.word(name));
  const more = numbers ? [context.word('allowed'), context.word('source')] : [];
  return table(
    [...head, ...more],
    fields.map(({ member, field }) => [
      code(member),
      plain(context.say(field.label)),
      ...cellsOf(context, field),
    ]),
  );
}

function cellsOf(context: HandbookContext, field: Field): readonly string[] {
  if (field.type === 'number') {
    const limits = plain(context.say(limitsText(field)));
    return [defaultText(context, field), limits, defaultSourceText(context, field)];
  }
  const standard = field.type === 'choice' ? field.options[field.default ?? ''] : undefined;
  return [standard === undefined ? context.word('mustBeGiven') : plain(context.say(standard))];
}
