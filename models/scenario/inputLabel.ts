import { words, type Translated } from '../language/translated.ts';
import { valueAt, type FieldAddress } from './fieldAddress.ts';
import type { MemberList } from './group.ts';
import type { ScenarioValues } from './scenarioFormat.ts';

/** What a member is called: the name it has in the scenario, that of a member every scenario has, else its id. */
export function memberName(list: MemberList, id: string, values: ScenarioValues): Translated {
  const own = valueAt(values, `${list.path}.${id}.label`);
  if (typeof own === 'string' && own !== '') return words(own, own, own);
  return list.fixed?.[id]?.label ?? words(id, id, id);
}

/** What an input is called outside its own form: «Daglig leder: Årslønn». */
export function inputLabel({ field, group, member }: FieldAddress, values: ScenarioValues): Translated {
  const { label } = field;
  if (member === undefined || !('dimension' in group)) return label;
  const name = memberName(group, member, values);
  // A member that every scenario has may be named in the labels of its fields.
  const isNamed = label.nb.startsWith(name.nb) || (group.fixed !== undefined && label.nb.includes(name.nb));
  if (isNamed) return label;
  return words(`${name.nb}: ${label.nb}`, `${name.nn}: ${label.nn}`, `${name.en}: ${label.en}`);
}
