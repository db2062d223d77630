import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the page is made of: when any of it is newer than the built page, the page is built again. */
const sources = ['client', 'models', 'scenarios', 'vite.config.ts', 'package-lock.json'];

/** Whether the page is missing, or older than its sources. */
export function pageIsStale(root: string): boolean {
  const built = join(root, 'dist/client/index.html');
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return sources.some((source) => isNewer(join(root, source), mtimeMs));
}

function isNewer(path: string, than: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.mtimeMs > than) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), than));
}

/** Builds the page beside the old one and puts it in its place, so that no one meets half a page. */
export async function buildPage(root: string): Promise<void> {
  // Solid and Vite would make a page for development of any other value.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const unfinished = join(root, `dist/client-${process.pid}`);
  const finished = join(root, 'dist/client');
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'client'),
      mode: 'production',
      logLevel: 'error',
      build: { outDir: unfinished, emptyOutDir: true },
    });
    rmSync(finished, { recursive: true, force: true });
    renameSync(unfinished, finished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
