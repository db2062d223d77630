import { isIdentifier, type ScenarioDocument } from '../../models/index.ts';
import { isVariant, withValue } from './editField.ts';

/** A new id from a name: `Daglig leder` is `dagligLeder`, with a number where it is taken. */
export function memberIdOf(name: string, taken: readonly string[]): string {
  const plain = name.replace(/[æÆ]/g, 'ae').replace(/[øØ]/g, 'o').replace(/[åÅ]/g, 'a').normalize('NFD');
  const [first = '', ...others] = plain.split(/[^A-Za-z0-9]+/).map((word) => word.replace(/[^A-Za-z0-9]/g, '')).filter((word) => word !== ''); // prettier-ignore
  const joined = [first.toLowerCase(), ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('').slice(0, 50); // prettier-ignore
  const wanted = isIdentifier(joined) ? joined : joined === '' ? 'member' : `x${joined}`;
  let id = wanted;
  for (let count = 2; taken.includes(id); count += 1) id = `${wanted}${count}`;
  return id;
}

/** A document with one more member of a list, last in its order. */
export function withMember(
  document: ScenarioDocument,
  list: string,
  id: string,
  member: unknown,
  order: readonly string[],
): ScenarioDocument {
  return withValue(withValue(document, `${list}.${id}`, member), `order.${list}`, [...order, id]);
}

/** A document whose members of a list stand in another order; as in the base, it is no change of a variant. */
export const withOrder = (
  document: ScenarioDocument,
  list: string,
  order: readonly string[],
  base: readonly string[],
): ScenarioDocument => withValue(document, `order.${list}`, order, base);

/** The ids with one of them a place earlier or later; the same list where it stands at that end already. */
export function movedId(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const others = order.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** A document without a member: with its fields, and without its place in the order. */
export function withoutMember(
  document: ScenarioDocument,
  list: string,
  id: string,
  order: readonly string[],
  inBase: boolean,
): ScenarioDocument {
  const path = `${list}.${id}`;
  const left = order.filter((each) => each !== id);
  if (!isVariant(document)) return withValue(withValue(document, path, null), `order.${list}`, left);
  const kept = Object.entries(document.changes ?? {}).filter(
    ([key]) => key !== path && !key.startsWith(`${path}.`) && key !== `order.${list}`,
  );
  const changes = {
    ...Object.fromEntries(kept),
    ...(inBase ? { [path]: null } : {}),
    [`order.${list}`]: left,
  };
  return { ...document, changes };
}
