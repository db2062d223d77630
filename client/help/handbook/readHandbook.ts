/** A piece of a line of the handbook. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** An entry of a list, with the entries under it. */
export interface Entry {
  readonly inline: readonly Inline[];
  readonly under: readonly Entry[];
}

/** A part of the handbook that stands by itself. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly inline: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }; // prettier-ignore

/** A section of the handbook: what stands under one heading of the second level. */
export interface HandbookSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The headings in it, by the name they are linked to by. */
  readonly headings: ReadonlyMap<string, string>;
}

/**
 * Reads the Markdown that the model writes of itself, and only that: headings with their anchors, paragraphs, lists of
 * two levels, formulas on lines of their own, and tables. Contents are left out: the page has its own.
 */
export function readHandbook(markdown: string): readonly HandbookSection[] {
  const blocks = blocksOf(markdown.split('\n'));
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 2 ? [index] : [],
  );
  return starts
    .map((start, at) => sectionOf(blocks.slice(start, starts[at + 1])))
    .filter(({ id }) => id !== 'contents');
}

function sectionOf(blocks: readonly Block[]): HandbookSection {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.id, textOf(block.inline)] as const] : [])); // prettier-ignore
  const [[id, title] = ['', '']] = headings;
  return { id, title, blocks, headings: new Map(headings) };
}

/** What a line says, without its form. */
export const textOf = (inline: readonly Inline[]): string => inline.map(({ text }) => text).join('');

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let anchor = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const found = /^<a id="([^"]*)"><\/a>$/.exec(line);
    const heading = /^(#+) (.*)$/.exec(line);
    const until = (isIn: (text: string) => boolean): readonly string[] => {
      const first = at;
      while (at < lines.length && isIn(lines[at] ?? '')) at += 1;
      at -= 1;
      return lines.slice(first, at + 1);
    };
    if (found !== null) anchor = found[1] ?? '';
    else if (heading !== null) {
      blocks.push({ kind: 'heading', level: (heading[1] ?? '').length, id: anchor, inline: inlineOf(heading[2] ?? '') }); // prettier-ignore
      anchor = '';
    } else if (line.startsWith('```')) {
      at += 1;
      blocks.push({ kind: 'formula', text: until((text) => !text.startsWith('```')).join('\n') });
      at += 1;
    } else if (line.startsWith('|')) blocks.push(tableOf(until((text) => text.startsWith('|'))));
    else if (line.startsWith('- '))
      blocks.push({ kind: 'list', entries: entriesOf(until((text) => /^ *- /.test(text))) }); // prettier-ignore
    else if (line !== '') blocks.push({ kind: 'paragraph', inline: inlineOf(line) });
  }
  return blocks;
}

function entriesOf(lines: readonly string[]): readonly Entry[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('- ') ? [index] : []));
  return starts.map((start, at) => ({
    inline: inlineOf((lines[start] ?? '').slice(2)),
    under: entriesOf(lines.slice(start + 1, starts[at + 1]).map((line) => line.replace(/^ {2}/, ''))),
  }));
}

function tableOf(lines: readonly string[]): Block {
  const rows = lines.map((line) =>
    line
      .replace(/^\| ?/, '')
      .replace(/ ?\|$/, '')
      .split(/ ?(?<!\\)\| ?/)
      .map(inlineOf),
  );
  return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(2) };
}

const pieces = /`([^`]*)`|\*\*((?:\\.|[^*\\])*)\*\*|\[((?:\\.|[^\]\\])*)\]\(#([^)]*)\)/g;

/** The pieces of a line. */
function inlineOf(line: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  const text = (upTo: number): void => {
    if (upTo > at) found.push({ kind: 'text', text: bare(line.slice(at, upTo)) });
  };
  for (const match of line.matchAll(pieces)) {
    const [whole, code, strong, link, to] = match;
    text(match.index);
    if (code !== undefined) found.push({ kind: 'code', text: code });
    else if (strong !== undefined) found.push({ kind: 'strong', text: bare(strong) });
    else found.push({ kind: 'link', text: bare(link ?? ''), to: to ?? '' });
    at = match.index + whole.length;
  }
  text(line.length);
  return found;
}

/** A text without the marks that take away the meaning of signs. */
const bare = (text: string): string => text.replace(/\\([\\`*_[\]<>|])/g, '$1');
