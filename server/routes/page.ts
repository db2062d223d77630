import type { Context } from 'hono';
import { words } from '../../models/index.ts';
import { answerProblem } from '../answers/problemAnswer.ts';
import type { PageFiles } from '../page/pageFiles.ts';

/** Files with a hash of their content in the name: they never change. */
const hashed = '/assets/';

/**
 * Answers whatever no route of the API has answered: a file of the page, or for the address of a view the page
 * itself, which finds its view. Everything else is not found.
 */
export function answerPage(files: PageFiles, c: Context): Response {
  const { method, path } = c.req;
  const isView = !/^\/api(?:\/|$)/.test(path) && !/\.[^/]*$/.test(path);
  const found = files.get(path) ?? (isView ? files.get('/index.html') : undefined);
  if (found === undefined)
    return answerProblem(
      c,
      'notFound',
      words(`Det er ingenting på ${path}.`, `Det er ingenting på ${path}.`, `There is nothing at ${path}.`),
    );
  if (method !== 'GET' && method !== 'HEAD') {
    c.header('Allow', 'GET, HEAD');
    return answerProblem(c, 'wrongMethod', wrongMethod(['GET', 'HEAD']));
  }
  c.header('Cache-Control', path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('ETag', found.etag);
  if (matches(c.req.header('If-None-Match'), found.etag)) return c.body(null, 304);
  return c.body(found.bytes, 200, {
    'Content-Type': found.type,
    'Content-Length': String(found.bytes.length),
  });
}

/** What is said of a method that an address does not have. */
export const wrongMethod = (allowed: readonly string[]) =>
  words(
    `Her kan bare ${allowed.join(' og ')} brukes.`,
    `Her kan berre ${allowed.join(' og ')} brukast.`,
    `Only ${allowed.join(' and ')} can be used here.`,
  );

/** Compression makes an ETag weak; for reading, weak and strong are the same. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
