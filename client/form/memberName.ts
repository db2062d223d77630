import { fieldAddresses, fieldOf, hallFormat, inputLabel, valueAt, type MemberList, type Translated } from '../../models/index.ts'; // prettier-ignore
import { withFixedMembers } from '../document/pointable.ts';
import type { Language } from '../language/createLanguage.ts';
import { memberChoices } from './memberChoices.ts';

/**
 * The name of a member that a line or rule speaks of (`volumes.abovePotential`, `furniture`), of the lists of its topic
 * first; its id where it has none.
 */
export function memberName(
  inputs: Readonly<Record<string, unknown>>,
  line: string,
  member: string,
  pick: (text: Translated) => string,
): string {
  const topic = line.slice(0, line.indexOf('.'));
  const own = hallFormat.lists.filter((list) => list.topic === topic);
  for (const { dimension } of [...own, ...hallFormat.lists]) {
    const found = memberChoices(dimension, inputs, pick).find(([id]) => id === member);
    if (found !== undefined) return found[1];
  }
  return member;
}

/** What a member of a list is called: its name, or where it has none what it points at, joined by «og». */
export function memberTitle(
  inputs: Readonly<Record<string, unknown>>,
  list: MemberList,
  member: string,
  { t, pick }: Pick<Language, 't' | 'pick'>,
): string {
  const holder = valueAt(inputs, `${list.path}.${member}`) as Readonly<Record<string, unknown>> | undefined;
  const label = holder?.['label'];
  if (typeof label === 'string' && label !== '') return label;
  const pointing = Object.entries(list.fields).flatMap(([name, schema]) => fieldOf(schema)?.type === 'input' ? [holder?.[name]] : []); // prettier-ignore
  const values = withFixedMembers(inputs);
  const names = pointing.flatMap((path) => {
    const address = fieldAddresses(hallFormat, values).find((each) => path === each.path || String(path).startsWith(`${each.path}.`)); // prettier-ignore
    return address === undefined ? [] : [pick(inputLabel(address, values))];
  });
  return names.length === 0 ? member : names.join(t('member.and'));
}
