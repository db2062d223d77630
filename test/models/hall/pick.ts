import fc from 'fast-check';

/** Draws from an arbitrary, given its maker and the maker's arguments. */
export type Pick = fc.GeneratorValue;

/** True in so many of a hundred. */
export const likely = (pick: Pick, percent: number): boolean =>
  pick(fc.integer, { min: 0, max: 99 }) >= 100 - percent;

/** One of a list that is not empty. */
export function oneOf<Item>(pick: Pick, list: readonly Item[]): Item {
  const item = list[pick(fc.nat, { max: list.length - 1 })];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}
