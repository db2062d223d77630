import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync, type Plugin } from 'vite';

/** Where a name that a door hands out really lives. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

/**
 * A door is a module that only hands on what others export, such as `models/index.ts`. It keeps the source in order,
 * but in a build it ties everything behind it together: whoever asks for one name loads the modules of all. This plugin
 * for Vite lets every module of the build import from where the name lives, so that each part of the page loads what
 * it uses. The source keeps the door.
 * @param doors absolute paths of the doors
 * @throws Error where a door does more than hand on names, or does not have a name that is asked for
 */
export function directImports(doors: readonly string[]): Plugin {
  const known = new Map<string, ReadonlyMap<string, Origin>>();
  const behind = (door: string): ReadonlyMap<string, Origin> => {
    const found = known.get(door) ?? originsOf(door, doors);
    known.set(door, found);
    return found;
  };
  return {
    name: 'direct-imports',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler(code, id) {
        if (doors.includes(id)) return undefined;
        const direct = directly(code, id, doors, behind);
        return direct === undefined ? undefined : { code: direct, map: null };
      },
    },
  };
}

/** The names that a door hands out, with where they live; other doors behind it are looked through. */
function originsOf(door: string, doors: readonly string[]): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const statement of parseSync(door, readFileSync(door, 'utf8')).program.body) {
    if (statement.type === 'ExportNamedDeclaration' && statement.source !== null) {
      if (statement.exportKind === 'type') continue;
      const file = join(dirname(door), statement.source.value);
      for (const { local, exported, exportKind } of statement.specifiers)
        if (exportKind !== 'type') origins.set(nameOf(exported), { file, name: nameOf(local) });
    } else if (statement.type === 'ExportAllDeclaration' && statement.exported === null) {
      const file = join(dirname(door), statement.source.value);
      if (!doors.includes(file)) throw new Error(`${door}: what ${file} exports cannot be told apart`);
      for (const [name, origin] of originsOf(file, doors)) origins.set(name, origin);
    } else throw new Error(`${door} does more than hand on what others export: give that a file of its own`);
  }
  // A door behind a door, by name.
  for (const [name, { file, name: inner }] of origins) {
    const further = doors.includes(file) ? originsOf(file, doors).get(inner) : undefined;
    if (further !== undefined) origins.set(name, further);
  }
  return origins;
}

/** The code with its imports from doors replaced, each in its own place and lines; undefined where there are none. */
function directly(
  code: string,
  id: string,
  doors: readonly string[],
  behind: (door: string) => ReadonlyMap<string, Origin>,
): string | undefined {
  const from = dirname(id);
  let out: string | undefined;
  for (const statement of parseSync(id, code).program.body.slice().reverse()) {
    if (statement.type !== 'ImportDeclaration' || !statement.source.value.startsWith('.')) continue;
    const door = join(from, statement.source.value);
    if (!doors.includes(door)) continue;
    const imports = statement.specifiers.flatMap((specifier) => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`${id} imports all of ${door}`);
      if (statement.importKind === 'type' || specifier.importKind === 'type') return [];
      const name = nameOf(specifier.imported);
      const origin = behind(door).get(name);
      if (origin === undefined) throw new Error(`${id} imports ${name}, which ${door} does not have`);
      const path = `./${relative(from, origin.file).split(sep).join('/')}`;
      return [`import { ${origin.name} as ${specifier.local.name} } from '${path}';`];
    });
    const lines = '\n'.repeat(code.slice(statement.start, statement.end).split('\n').length - 1);
    out =
      (out ?? code).slice(0, statement.start) +
      imports.join(' ') +
      lines +
      (out ?? code).slice(statement.end);
  }
  return out;
}

const nameOf = (node: { readonly name: string } | { readonly value: unknown }): string =>
  'name' in node ? node.name : String(node.value);
