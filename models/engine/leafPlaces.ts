import type { NumberLeaf } from '../scenario/scenarioInputs.ts';

/**
 * The places in the vector of inputs by the path of the number in the file: one, but for a number that has a leaf for
 * each year without saying so.
 */
export function leafPlaces(leaves: readonly NumberLeaf[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, readonly number[]>();
  for (const [index, { path, writtenAt = path }] of leaves.entries())
    places.set(writtenAt, [...(places.get(writtenAt) ?? []), index]);
  return places;
}
