import type { ScenarioDocument } from './document.ts';

/**
 * A document with the base that it rests on inside it, and that one's: so it says everything by itself.
 * @param find a base by its id; one that is not found stays a name
 */
export function carryingBases(
  document: ScenarioDocument,
  find: (id: string) => ScenarioDocument | undefined,
): ScenarioDocument {
  const base = document.extends;
  if (base === undefined) return document;
  const named = typeof base === 'string' ? { id: base } : base;
  const found = named.document ?? find(named.id);
  if (found === undefined) return document;
  return { ...document, extends: { ...named, document: carryingBases(found as ScenarioDocument, find) } };
}
