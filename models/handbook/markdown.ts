/** A text whose signs mean nothing to Markdown; tables are cut at `|` and HTML begins with `<`. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);

/** A formula, a unit or an id, as it stands. */
export const code = (text: string): string => `\`${text}\``;

/** A heading that can be linked to. */
export const heading = (level: number, text: string, anchor: string): string =>
  `<a id="${anchor}"></a>\n\n${'#'.repeat(level)} ${text}`;

/** A link to a heading of the same document. */
export const link = (text: string, anchor: string): string => `[${plain(text)}](#${anchor})`;

/** A formula on lines of its own. */
export const block = (formula: string): string => `\`\`\`text\n${formula}\n\`\`\``;

/** A list with dots; entries without a text are left out. */
export const list = (entries: readonly (string | undefined)[]): string =>
  entries.flatMap((entry) => (entry === undefined ? [] : [`- ${entry}`])).join('\n');

/** A fact with its name in bold; nothing where there is nothing to say. */
export const fact = (name: string, text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : `**${plain(name)}:** ${text}`;

/** A table with a head; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Parts of a document, an empty line between them; those without a text are left out. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
