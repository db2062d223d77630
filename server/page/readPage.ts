import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import type { PageFile, PageFiles } from './pageFiles.ts';

/** Reads the built page into memory. */
export function readPage(folder: string): PageFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, pageFile(file)] as const),
  );
}

function pageFile(file: string): PageFile {
  const bytes = new Uint8Array(readFileSync(file));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return { bytes, type: getMimeType(file) ?? 'application/octet-stream', etag: `"${hash}"` };
}
