import { isYaml, loadYaml, readText, type ScenarioDocument } from '../../models/index.ts';
import { prettyJson } from '../terminal/prettyJson.ts';

/** What reads YAML, once it has been loaded. */
export type YamlReader = Awaited<ReturnType<typeof loadYaml>>;

/** The plain values in the text of a scenario file, which is YAML or JSON. @throws ScenarioError */
export const readScenarioText = (text: string, name: string, yaml?: YamlReader): unknown =>
  yaml !== undefined && isYaml(text, name) ? yaml.readYaml(text) : readText(text);

/**
 * A document as the text of a file, in the form that the name of the file asks for.
 * @param before the text it was made from, if that was YAML: its comments and order stay
 */
export async function scenarioText(document: ScenarioDocument, name: string, before = ''): Promise<string> {
  if (!isYaml('', name)) return `${prettyJson(document)}\n`;
  const { editedYaml, writtenYaml } = await loadYaml();
  return before === '' ? writtenYaml(document) : editedYaml(before, document);
}
