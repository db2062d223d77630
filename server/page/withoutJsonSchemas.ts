import { parseSync, type Plugin } from 'vite';

/** Where Zod writes schemas as JSON Schema. */
const writers = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;

/** What stands in the place of each of their functions. */
const refusal = "() => { throw new Error('The page writes no JSON Schema.'); }";

/**
 * Every schema of Zod can write itself as JSON Schema. The page never asks for that (server and command line do), so
 * that this plugin for Vite leaves it out of the page; were it asked for, it would say so.
 */
export function withoutJsonSchemas(): Plugin {
  return {
    name: 'without-json-schemas',
    apply: 'build',
    transform: {
      filter: { id: writers },
      handler(code, id) {
        const stubs = exportsOf(id, code).map((name) => `export const ${name} = ${refusal};`);
        return { code: stubs.join('\n'), map: { mappings: '' } };
      },
    },
  };
}

/** The names that a module of declarations exports. */
function exportsOf(id: string, code: string): readonly string[] {
  return parseSync(id, code).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName }) => (exportName.name === null ? [] : [exportName.name])),
  );
}
