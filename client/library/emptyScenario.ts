import { documentIdOf, type ScenarioDocument } from '../../models/index.ts';

/**
 * A scenario with nothing in it but when it begins. What has no default, such as the zone of employer contribution, is
 * left out: the page asks for it.
 * @param taken ids that other scenarios have
 */
export function emptyScenario(title: string, year: number, taken: readonly string[]): ScenarioDocument {
  return {
    format: 'holdbar-scenario',
    version: 1,
    id: freeId(title, taken),
    title,
    timeline: { start: `${year}-01` },
    economy: { priceYear: year },
  };
}

/** An id made of a title, that no other scenario has. */
export function freeId(title: string, taken: readonly string[]): string {
  const first = documentIdOf(title).slice(0, 70).replace(/-+$/, '');
  let id = first;
  for (let count = 2; taken.includes(id); count += 1) id = `${first}-${count}`;
  return id;
}
