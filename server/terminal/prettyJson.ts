const width = 110;

/**
 * JSON to be read: objects over several lines, a list of plain values on one line where it fits, and lists of numbers
 * always, so that a line of a run is a line of text. Laid out as the formatter of this project does it.
 */
export function prettyJson(value: unknown, indent = '', before = 0): string {
  if (Array.isArray(value)) return prettyList(value, indent, before);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${inner}${name}${prettyJson(entry, inner, name.length)}`;
    });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

/** `before` is what already stands on the line, besides the indent; a comma may follow. */
function prettyList(list: readonly unknown[], indent: string, before: number): string {
  if (list.every((entry) => typeof entry !== 'object' || entry === null)) {
    const line = `[${list.map((entry) => JSON.stringify(entry)).join(', ')}]`;
    const fits = indent.length + before + line.length + 1 <= width;
    if (fits || list.every((entry) => typeof entry === 'number')) return line;
  }
  const inner = `${indent}  `;
  return `[\n${list.map((entry) => `${inner}${prettyJson(entry, inner)}`).join(',\n')}\n${indent}]`;
}
