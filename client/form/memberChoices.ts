import { hallFormat, type MemberList, type Translated } from '../../models/index.ts';

/** A member as a reader chooses it: its id and its name. */
export type MemberChoice = readonly [id: string, name: string];

/** The ids of a fixed list in the order of the form: as declared, or by number where they are numbers (KOSTRA). */
export function fixedIds(list: MemberList): readonly string[] {
  const ids = Object.keys(list.fixed ?? {});
  return ids.every(isCode) ? [...ids].sort() : ids;
}

/** The members of a dimension that a reference may point at; the name of one whose id is a number begins with it. */
export function memberChoices(
  dimension: string,
  inputs: Readonly<Record<string, unknown>>,
  pick: (text: Translated) => string,
): readonly MemberChoice[] {
  const list = hallFormat.lists.find((each) => each.dimension === dimension);
  const { fixed } = list ?? {};
  if (list !== undefined && fixed !== undefined)
    return fixedIds(list).map((id) => [id, fixed[id] === undefined ? '' : pick(fixed[id].label)]);
  const members = (inputs[list?.path ?? ''] ?? {}) as Readonly<Record<string, { readonly label?: string }>>;
  return Object.entries(members).map(([id, { label }]) => [id, label ?? id]);
}

const isCode = (id: string): boolean => /^\d+$/.test(id);
