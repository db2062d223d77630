import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, Visitor, type Plugin } from 'vite';

/** Before the name of the virtual module with the later texts of one language. */
const virtual = 'virtual:later-texts/';

/** Where the catalogues are, and what in them is not needed first; absolute paths. */
export interface LaterPlaces {
  /** The folder of the catalogues; each file `nb.ts`, `nn.ts` and `en.ts` in it and under it. */
  readonly folder: string;
  /** The module that stands in the source, where nothing is taken out. */
  readonly without: string;
  /** The one in its place, which loads `virtual:later-texts/<language>`. */
  readonly loader: string;
  /** The first parts of the names of what comes later. */
  readonly later: ReadonlySet<string>;
}

/** An entry of a catalogue. */
interface Entry {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The catalogues of the page are whole in the source. This plugin for Vite takes out what the first screen has no use
 * for, by the first part of the names, and puts it in one module for each language that is loaded after it.
 */
export function laterTexts({ folder, without, loader, later }: LaterPlaces): Plugin {
  const isLater = ({ name }: Entry): boolean => later.has(name.split('.')[0] ?? '');
  return {
    name: 'later-texts',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(virtual)) return `\0${id}`;
      return importer !== undefined && join(dirname(importer), id) === without ? loader : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return undefined;
      const ending = `${id.slice(virtual.length + 1)}.ts`;
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (path) => path === ending || path.endsWith(`/${ending}`),
      );
      const texts = files
        .sort()
        .flatMap((path) => entriesIn(join(folder, path), readFileSync(join(folder, path), 'utf8')))
        .filter(isLater)
        .map(({ name, text }) => [name, text]);
      return `export const texts = ${JSON.stringify(Object.fromEntries(texts))};`;
    },
    transform(code, id) {
      if (!id.startsWith(`${folder}/`) || !/\/(?:nb|nn|en)\.ts$/.test(id)) return undefined;
      let out = code;
      for (const { start, end } of entriesIn(id, code).filter(isLater).reverse())
        out = out.slice(0, start) + out.slice(end).replace(/^\s*,/, '');
      return { code: out, map: null };
    },
  };
}

/** The entries of a catalogue whose name has several parts and whose text is plain, in order. */
function entriesIn(path: string, code: string): Entry[] {
  const entries: Entry[] = [];
  new Visitor({
    Property({ key, value, start, end }) {
      if (key.type !== 'Literal' || typeof key.value !== 'string') return;
      if (value.type !== 'Literal' || typeof value.value !== 'string') return;
      entries.push({ name: key.value, text: value.value, start, end });
    },
  }).visit(parseSync(path, code).program);
  return entries;
}
