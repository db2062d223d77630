import { stringify } from 'yaml';
import type { ScenarioDocument } from '../document.ts';

/** How a scenario is written: lines are never broken, texts are quoted only where they must be. */
const style = { lineWidth: 0, version: '1.2', schema: 'core' } as const;

/**
 * A scenario as a YAML file in the document's own order. Its first line names the JSON Schema for editors that
 * complete and check YAML by it, where the document names one.
 */
export function writtenYaml(document: ScenarioDocument): string {
  const schema = document.$schema;
  const head =
    schema === undefined ? '' : `# yaml-language-server: $schema=${schema.replace(/\s/g, '%20')}\n`;
  return `${head}${stringify(document, style)}`;
}
