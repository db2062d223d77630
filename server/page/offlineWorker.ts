import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { transformWithOxc, type Plugin } from 'vite';

/**
 * Writes the service worker of the built page, with the list of all its files before it. It is one file without
 * imports, and its version is made from the names and the content of the others: another page, another worker.
 * @param source the service worker, by absolute path
 * @param publicFolder the files that are copied as they are, by absolute path
 */
export function offlineWorker(source: string, publicFolder: string): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const hash = createHash('sha256');
        const made = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith('.map'));
        for (const file of made.sort((one, other) => (one.fileName < other.fileName ? -1 : 1))) {
          hash.update(file.fileName);
          hash.update(file.type === 'chunk' ? file.code : file.source);
        }
        const files = [
          ...made.map(({ fileName }) => `/${fileName}`),
          ...readdirSync(publicFolder).map((name) => `/${name}`),
        ];
        // A script of its own, no module; for TypeScript it is one, so that its names are its own.
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
        const built = { version: hash.digest('hex').slice(0, 16), files: files.sort() };
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: `const built = ${JSON.stringify(built)};\n${code.replace('export {};', '')}`,
        });
      },
    },
  };
}
