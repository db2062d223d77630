import { parsedYaml } from './parsedYaml.ts';

/**
 * Reads the text of a scenario file as YAML.
 * @returns plain values, not yet checked
 * @throws ScenarioError: see `parsedYaml`
 */
export function readYaml(text: string): unknown {
  const found: unknown = parsedYaml(text.replace(/^\uFEFF/, '')).toJS();
  // As JSON has it: keys such as `__proto__` are keys, and numbers that JSON has not are nothing.
  return found === undefined ? null : JSON.parse(JSON.stringify(found));
}
