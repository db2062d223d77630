import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { words } from '../../models/index.ts';
import type { PerhapsAccess } from '../access/access.ts';
import type { Rate, Team } from '../access/team.ts';
import { RequestError } from '../requestError.ts';
import { isSafe } from './safeMethod.ts';

/** Refuses who asks too often: each network address, or each person or API token. Counted in this process. */
const limited = (
  rate: Rate,
  keyOf: (c: Context<PerhapsAccess>) => string,
): MiddlewareHandler<PerhapsAccess> =>
  rateLimiter<PerhapsAccess>({
    ...rate,
    keyGenerator: keyOf,
    handler: () => {
      throw tooMany();
    },
  });

/** The limits on signing in and using invitations, on opening links, and on changing anything. */
export function rateLimits({ rates, settings }: Team) {
  const address = (c: Context<PerhapsAccess>): string => addressOf(c, settings.PROXIES);
  const writes = limited(rates.writes, (c) => c.get('access')?.actor.id ?? address(c));
  return {
    signIn: limited(rates.signIn, address),
    links: limited(rates.links, address),
    writes: ((c, next) => (isSafe(c.req.method) ? next() : writes(c, next))) satisfies MiddlewareHandler<PerhapsAccess>, // prettier-ignore
  };
}

/** The network address of who asks: of the connection, or what the outermost proxy of ours has seen. */
export function addressOf(c: Context, proxies: number): string {
  const seen = (c.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim());
  const forwarded = proxies === 0 ? undefined : seen.at(-proxies);
  if (forwarded !== undefined && forwarded !== '') return forwarded;
  const { incoming } = (c.env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }; // prettier-ignore
  return incoming?.socket?.remoteAddress ?? '';
}

const tooMany = (): RequestError =>
  new RequestError(
    'tooMany',
    words(
      'Det kommer for mange forespørsler. Vent så lenge som Retry-After sier, og prøv igjen.',
      'Det kjem for mange førespurnader. Vent så lenge som Retry-After seier, og prøv igjen.',
      'There are too many requests. Wait as long as Retry-After says, and try again.',
    ),
  );
