import { documentIdOf, type ScenarioDocument } from '../../models/index.ts';

/** The longest title of a variant. */
const longestTitle = 120;

/**
 * A variant of a document: it follows the document, with some changes.
 * @param what what the variant does, which becomes its title
 * @param taken ids that other scenarios have
 */
export function variantOf(
  { id: base, municipality, date }: ScenarioDocument,
  what: string,
  changes: Readonly<Record<string, unknown>>,
  taken: readonly string[],
): ScenarioDocument {
  const plain = what.replaceAll('\u00a0', ' ');
  const title = plain.length <= longestTitle ? plain : `${plain.slice(0, longestTitle - 2)} …`;
  const first = documentIdOf(`${base} ${title}`).slice(0, 70).replace(/-+$/, '');
  let id = first;
  for (let count = 2; taken.includes(id); count += 1) id = `${first}-${count}`;
  return {
    format: 'holdbar-scenario',
    version: 1,
    id,
    title,
    ...(municipality === undefined ? {} : { municipality }),
    ...(date === undefined ? {} : { date }),
    extends: base,
    changes: { ...changes },
  };
}
