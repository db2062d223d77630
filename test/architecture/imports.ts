import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import or re-export. `target` is a path from the project's root, or the name of a package. */
export interface Import {
  target: string;
  isPackage: boolean;
  /** `type`: gone when the program runs; `dynamic`: loaded on demand. */
  kind: 'type' | 'static' | 'dynamic';
}

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

export function importsOf({ path, text }: SourceFile): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  const found: Import[] = [];
  function add(specifier: string, kind: Import['kind']): void {
    found.push({ ...resolved(path, specifier), kind });
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type' ? 'type' : 'static'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type' ? 'type' : 'static'),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind === 'type' ? 'type' : 'static');
    },
    ImportExpression: (node) => {
      if (node.source.type !== 'Literal' || typeof node.source.value !== 'string') {
        throw new Error(`${path}: import() of a computed name, which no rule can judge`);
      }
      add(node.source.value, 'dynamic');
    },
    TSImportType: (node) => add(node.source.value, 'type'),
  }).visit(program);
  return found;
}

function resolved(path: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  // Vite's endings such as `?worker` are no part of the file's name.
  const file = specifier.replace(/\?.*$/, '');
  return { target: posix.join(posix.dirname(path), file), isPackage: false };
}
