import type { MiddlewareHandler } from 'hono';
import { words } from '../../models/index.ts';
import { RequestError } from '../requestError.ts';
import { isSafe } from './safeMethod.ts';

/**
 * Refuses unsafe requests that a page of another origin makes. A browser says where a page comes from in
 * Sec-Fetch-Site, or on plain http in Origin alone; other programs say neither and are let through.
 * @param own the origin of our pages, where it is known; else the one that the request names
 */
export const sameOrigin =
  (own?: string): MiddlewareHandler =>
  async (c, next) => {
    const { method, url } = c.req;
    const ours = own === undefined ? new URL(url).host : new URL(own).host;
    if (!isSafe(method) && isForeign(c.req.header('Sec-Fetch-Site'), c.req.header('Origin'), ours))
      throw otherOrigin();
    await next();
  };

/** What is answered to a page of another site. */
export const otherOrigin = (): RequestError =>
  new RequestError(
    'otherOrigin',
    words(
      'Forespørselen kommer fra en side på et annet nettsted. Send den fra Holdbars egen side, eller fra et program.',
      'Førespurnaden kjem frå ei side på ein annan nettstad. Send han frå sida til Holdbar, eller frå eit program.',
      'The request comes from a page of another site. Send it from a page of Holdbar, or from a program.',
    ),
  );

function isForeign(site: string | undefined, origin: string | undefined, ours: string): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== ours;
}
