import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { sameText } from '../merge/decision.ts';
import type { ScenarioDocument } from '../document.ts';
import { parsedYaml } from './parsedYaml.ts';

/**
 * The text of a YAML file made to say what a document says, with as little changed as can be: comments, order, empty
 * lines and spelling stay wherever the value does. What is new stands last in its part; with what is taken away go the
 * comments that stand on it.
 * @throws ScenarioError where the text cannot be read
 */
export function editedYaml(text: string, document: ScenarioDocument): string {
  const parsed = parsedYaml(text.replace(/^\uFEFF/, ''));
  const { contents } = parsed;
  if (isMap(contents)) edit(parsed, contents, document);
  else parsed.contents = parsed.createNode(document) as typeof parsed.contents;
  return parsed.toString({ lineWidth: 0 });
}

function edit(document: Document, map: YAMLMap, wanted: Readonly<Record<string, unknown>>): void {
  const isWanted = (name: string): boolean => Object.hasOwn(wanted, name) && wanted[name] !== undefined;
  for (const { key } of map.items.filter((pair) => !isWanted(nameOf(pair.key)))) map.delete(key);
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined) continue;
    const pair = map.items.find(({ key }) => nameOf(key) === name);
    const node = pair?.value;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (pair === undefined) map.set(document.createNode(name), document.createNode(value));
    else if (isMap(node) && isObject) edit(document, node, value as Readonly<Record<string, unknown>>);
    else if ((isMap(node) || isSeq(node)) && sameText(node.toJSON(), value)) continue;
    else if (isScalar(node) && (value === null || typeof value !== 'object')) {
      if (node.value !== value) Object.assign(node, { value, source: undefined, format: undefined });
    } else {
      const made = document.createNode(value);
      // A comment on the line of what was there is about the input, whatever its form.
      if (isScalar(node) && node.comment !== undefined) made.commentBefore = node.comment ?? null;
      pair.value = made;
    }
  }
}

/** A key as JSON has it. */
const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);
