import type { ScenarioDocument } from '../../models/index.ts';

/**
 * A copy of a document that is the reader's own: another id and title, and no longer an example.
 * @param ending what is put after the title, such as «kopi»
 */
export function ownCopy(
  document: ScenarioDocument,
  ending: string,
  taken: readonly string[],
): ScenarioDocument {
  const base = `${document.id.slice(0, 70)}-kopi`;
  let id = base;
  let count = 1;
  while (taken.includes(id)) id = `${base}-${(count += 1)}`;
  const title = `${document.title} – ${ending}${count > 1 ? ` ${count}` : ''}`;
  const copy: Record<string, unknown> = { ...document, id, title };
  delete copy['example'];
  return copy as ScenarioDocument;
}
