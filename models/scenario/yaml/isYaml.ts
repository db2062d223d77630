/**
 * Whether the text of a scenario file is YAML: its name says so, or, where the name says nothing, it does not begin as
 * the object of a JSON file does.
 * @param name of the file, `-` for standard input, or empty
 */
export function isYaml(text: string, name = ''): boolean {
  if (/\.ya?ml$/i.test(name)) return true;
  if (/\.json$/i.test(name)) return false;
  return /^\uFEFF?(?:%YAML|---|#|\s*#|\s*["']?[$\w]+["']?:(?:\s|$))/.test(text);
}
