import { carryingBases, type ScenarioDocument } from '../../models/index.ts';

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
export const withBases = (
  document: ScenarioDocument,
  bases: Readonly<Record<string, unknown>>,
): ScenarioDocument => carryingBases(document, (id) => bases[id] as ScenarioDocument | undefined);
