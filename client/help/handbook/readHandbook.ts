import { lexer, type Token, type Tokens } from 'marked';

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

/** Reads the Markdown that the model writes of itself into sections. Contents are left out: the page has its own. */
export function readHandbook(markdown: string): readonly HandbookSection[] {
  const blocks = blocksOf(lexer(markdown));
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

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  /** The name that the next heading is linked to by stands before it. */
  let anchor = '';
  return tokens.flatMap((token): readonly Block[] => {
    const [, named] = /^<a id="([^"]*)"><\/a>$/.exec(token.raw.trim()) ?? [];
    if (named !== undefined) {
      anchor = named;
      return [];
    }
    switch (token.type) {
      case 'heading': {
        const id = anchor;
        anchor = '';
        return [
          { kind: 'heading', level: (token as Tokens.Heading).depth, id, inline: inlineOf(token.tokens) },
        ];
      }
      case 'paragraph':
        return [{ kind: 'paragraph', inline: inlineOf(token.tokens) }];
      case 'code':
        return [{ kind: 'formula', text: (token as Tokens.Code).text }];
      case 'list':
        return [{ kind: 'list', entries: entriesOf(token as Tokens.List) }];
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        return [{ kind: 'table', head: header.map((cell) => inlineOf(cell.tokens)), rows: rows.map((row) => row.map((cell) => inlineOf(cell.tokens))) }]; // prettier-ignore
      }
      default:
        return [];
    }
  });
}

const entriesOf = ({ items }: Tokens.List): readonly Entry[] =>
  items.map(({ tokens }) => ({
    inline: tokens.flatMap((token) => (token.type === 'list' ? [] : inlineOf('tokens' in token ? token.tokens : [token]))), // prettier-ignore
    under: tokens.flatMap((token) => (token.type === 'list' ? entriesOf(token as Tokens.List) : [])),
  }));

/** The pieces of a line; text that the marks of Markdown have cut up is put together again. */
function inlineOf(tokens: readonly Token[] = []): readonly Inline[] {
  const pieces: Inline[] = [];
  for (const token of tokens) {
    const { text } = token as Tokens.Text;
    const last = pieces.at(-1);
    if (token.type === 'codespan') pieces.push({ kind: 'code', text });
    else if (token.type === 'strong') pieces.push({ kind: 'strong', text: textOf(inlineOf(token.tokens)) });
    else if (token.type === 'link')
      pieces.push({ kind: 'link', text: textOf(inlineOf(token.tokens)), to: (token as Tokens.Link).href.replace(/^#/, '') }); // prettier-ignore
    else if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
    else pieces.push({ kind: 'text', text });
  }
  return pieces;
}
