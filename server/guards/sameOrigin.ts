import type { MiddlewareHandler } from 'hono';
import { words } from '../../models/index.ts';
import { RequestError } from '../requestError.ts';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses unsafe requests that a page of another origin makes. A browser says where a page comes from in
 * Sec-Fetch-Site, or on plain http in Origin alone; other programs say neither and are let through.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!safe.has(c.req.method) && isForeign(c.req.header('Sec-Fetch-Site'), c.req.header('Origin'), c.req.url))
    throw new RequestError(
      'otherOrigin',
      words(
        'Forespørselen kommer fra en side på et annet nettsted. Send den fra Holdbars egen side, eller fra et program.',
        'Førespurnaden kjem frå ei side på ein annan nettstad. Send han frå sida til Holdbar, eller frå eit program.',
        'The request comes from a page of another site. Send it from a page of Holdbar, or from a program.',
      ),
    );
  await next();
};

function isForeign(site: string | undefined, origin: string | undefined, address: string): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== new URL(address).host;
}
