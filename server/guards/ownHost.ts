import type { MiddlewareHandler } from 'hono';
import { words } from '../../models/index.ts';
import { isLoopback } from '../access/teamSettings.ts';
import { RequestError } from '../requestError.ts';

/**
 * Where there is no sign-in, the server answers only under the names of this machine. Else a page elsewhere could let its
 * own name point here and then read and change everything as if it were ours (DNS rebinding).
 */
export const ownHost: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (!isLoopback(hostname) && !hostname.endsWith('.localhost'))
    throw new RequestError(
      'wrongHost',
      words(
        'Holdbar svarer bare på adresser som http://localhost når det ikke har innlogging.',
        'Holdbar svarar berre på adresser som http://localhost når det ikkje har innlogging.',
        'Without sign-in Holdbar answers only under addresses such as http://localhost.',
      ),
    );
  await next();
};
