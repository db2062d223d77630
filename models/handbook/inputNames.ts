import { words, type Translated } from '../language/translated.ts';
import { fieldOf } from '../scenario/field.ts';
import { fieldsOf, type MemberList } from '../scenario/group.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';
import { handbookWords } from './handbookWords.ts';

/** What every input is called, by its id; fields of the fixed members of a list share the name of the list. */
export function inputNames({ groups, lists }: FormatParts): ReadonlyMap<string, Translated> {
  const names = new Map<string, Translated>();
  const add = (topic: string, fields: ReturnType<typeof fieldsOf>): void => {
    for (const [name, schema] of Object.entries(fields)) {
      const label = fieldOf(schema)?.label;
      if (label !== undefined && !names.has(`${topic}.${name}`)) names.set(`${topic}.${name}`, label);
    }
  };
  for (const { topic, fields } of groups) add(topic, fields);
  for (const list of lists) {
    for (const id of ownIds(list)) names.set(id.id, id.name);
    for (const kind of [undefined, ...Object.keys(list.kinds ?? {})]) add(list.topic, fieldsOf(list, kind));
    for (const name of fixedNames(list)) names.set(`${list.topic}.${name}`, of(list.memberLabel, name));
  }
  return names;
}

/** The fields of the fixed members of a list. */
export const fixedNames = ({ fixed }: MemberList): readonly string[] => [
  ...new Set(Object.values(fixed ?? {}).flatMap(({ fields }) => Object.keys(fields))),
];

/** The inputs that a list has besides fields: the kind, and the member before. */
function ownIds({
  topic,
  kinds,
  sequence,
  memberLabel,
}: MemberList): readonly { id: string; name: Translated }[] {
  const kind = kinds === undefined ? [] : [{ id: `${topic}.kind`, name: joinedWords(memberLabel, handbookWords.kindName) }]; // prettier-ignore
  return sequence === undefined
    ? kind
    : [...kind, { id: `${topic}.${sequence.reference}`, name: joinedWords(memberLabel, handbookWords.sequenceName) }]; // prettier-ignore
}

const of = (label: Translated, name: string): Translated =>
  words(`${label.nb}: ${name}`, `${label.nn}: ${name}`, `${label.en}: ${name}`);

const joinedWords = (label: Translated, more: Translated): Translated =>
  words(`${label.nb}: ${more.nb}`, `${label.nn}: ${more.nn}`, `${label.en}: ${more.en}`);
