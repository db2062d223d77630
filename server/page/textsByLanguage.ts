import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, Visitor, type Plugin } from 'vite';

const languages = ['nb', 'nn', 'en'] as const;

/** Before the name of the virtual module that holds the texts of one language. */
const table = 'virtual:model-texts/';

/** Where the texts are, and where they are read; absolute paths. */
export interface TextPlaces {
  /** Folders whose texts are taken out. */
  readonly folders: readonly string[];
  /** Files in them whose texts come after the first screen, with the help: those of what can be wrong. */
  readonly later?: readonly string[];
  /** The module that stands in the source, where nothing has been taken out. */
  readonly without: string;
  /** The one in its place: `modelText` and `modelHelp` read; the tables are `virtual:model-texts/<language>/<kind>`. */
  readonly loader: string;
}

/** A call of `words` in a source: where it stands, and its three texts. */
interface Call {
  readonly start: number;
  readonly end: number;
  readonly sources: readonly string[];
  /** The texts themselves, where all three are plain: no slots. */
  readonly texts: readonly string[] | undefined;
  readonly kind: Kind;
}

/** What a text is: help for a field is read where fields are filled in only, and what is wrong where something is. */
type Kind = 'text' | 'help';

/** A place in the tables. */
interface Place {
  readonly kind: Kind;
  readonly number: number;
}

/**
 * The models write each text in three languages side by side, `words(nb, nn, en)`. This plugin for Vite takes the plain
 * ones out of the files of some folders and puts them in a table for each language, which the page loads when the
 * language is chosen; what is composed of others is composed when it is read. The source keeps them side by side, and
 * without a build, in tests and in workers, nothing is different.
 */
export function textsByLanguage({ folders, later = [], without, loader }: TextPlaces): Plugin {
  const known = new Map<string, Place>();
  const tables = new Map<string, string[]>();
  return {
    name: 'texts-by-language',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const file of folders.flatMap(filesIn))
        for (const { texts, kind } of callsIn(file, readFileSync(file, 'utf8'), later)) {
          if (texts === undefined || known.has(keyOf(kind, texts))) continue;
          let number = 0;
          for (const [index, language] of languages.entries()) {
            const name = `${language}/${kind}`;
            const there = tables.get(name) ?? [];
            number = there.push(texts[index] ?? '') - 1;
            tables.set(name, there);
          }
          known.set(keyOf(kind, texts), { kind, number });
        }
    },
    resolveId(id, importer) {
      if (id.startsWith(table)) return `\0${id}`;
      return importer !== undefined && join(dirname(importer), id) === without ? loader : undefined;
    },
    load: (id) =>
      id.startsWith(`\0${table}`)
        ? `export const texts = ${JSON.stringify(tables.get(id.slice(table.length + 1)) ?? [])};`
        : undefined,
    transform(code, id) {
      if (!folders.some((folder) => id.startsWith(`${folder}/`))) return undefined;
      const calls = callsIn(id, code, later);
      if (calls.length === 0) return undefined;
      let out = code;
      for (const { start, end, sources, texts, kind } of [...calls].reverse())
        out =
          out.slice(0, start) + readLater(sources, texts && known.get(keyOf(kind, texts))) + out.slice(end);
      return { code: `import { modelHelp, modelText } from '${loader}'; ${out}`, map: null };
    },
  };
}

/** The code for a text that is looked up, or composed, when it is read; on as many lines as it had. */
function readLater(sources: readonly string[], place: Place | undefined): string {
  if (place !== undefined)
    return `${place.kind === 'help' ? 'modelHelp' : 'modelText'}(${place.number})${'\n'.repeat(sources.join('').split('\n').length - 1)}`;
  const getters = languages.map((language, index) => `get ${language}() { return ${sources[index] ?? ''}; }`);
  return `({ ${getters.join(', ')} })`;
}

/** The outermost calls of `words` in a source, in order. */
function callsIn(path: string, code: string, later: readonly string[]): readonly Call[] {
  const calls: Call[] = [];
  const help = new Set<number>();
  new Visitor({
    Property(node) {
      if (node.key.type === 'Identifier' && node.key.name === 'help') help.add(node.value.start);
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'words' || node.arguments.length !== 3)
        return;
      if (calls.some(({ start, end }) => start <= node.start && node.end <= end)) return;
      const texts = node.arguments.map((argument) => {
        if (argument.type === 'Literal' && typeof argument.value === 'string') return argument.value;
        const isPlain = argument.type === 'TemplateLiteral' && argument.expressions.length === 0;
        return isPlain ? (argument.quasis[0]?.value.cooked ?? undefined) : undefined;
      });
      calls.push({
        start: node.start,
        end: node.end,
        sources: node.arguments.map((argument) => code.slice(argument.start, argument.end)),
        texts: texts.every((text) => text !== undefined) ? texts : undefined,
        kind: help.has(node.start) || later.includes(path) ? 'help' : 'text',
      });
    },
  }).visit(parseSync(path, code).program);
  return calls.sort((one, other) => one.start - other.start);
}

const keyOf = (kind: Kind, texts: readonly string[]): string => JSON.stringify([kind, texts]);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
