import type { ScenarioDocument } from '../../models/index.ts';

/**
 * A scenario as the text of a file: readable JSON in the document's own order. A variant carries its base inline, so
 * that the file says everything by itself.
 */
export function fileText(document: ScenarioDocument, bases: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(withBases(document, bases), undefined, 2)}\n`;
}

/** The name of the file. */
export const fileName = ({ id }: Pick<ScenarioDocument, 'id'>): string => `${id}.json`;

/** A document with the base that it rests on inside it, and that one's. */
export function withBases(
  document: ScenarioDocument,
  bases: Readonly<Record<string, unknown>>,
): ScenarioDocument {
  const base = document.extends;
  if (base === undefined) return document;
  const id = typeof base === 'string' ? base : base.id;
  const found = typeof base === 'string' ? bases[id] : (base.document ?? bases[id]);
  if (found === undefined) return document;
  const inner = withBases(found as ScenarioDocument, bases);
  return { ...document, extends: { ...(typeof base === 'string' ? { id } : base), document: inner } };
}
