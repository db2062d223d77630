import type { Context, MiddlewareHandler } from 'hono';
import { isSafe } from '../guards/safeMethod.ts';
import { otherOrigin } from '../guards/sameOrigin.ts';
import { hashOf, type LibraryParts } from '../routes/library/libraryParts.ts';
import { notSignedIn, singleUser, type Access, type PerhapsAccess } from './access.ts';
import { sessionCookie } from './cookies.ts';
import { sessionLimits, type Team } from './team.ts';

/** How every API token begins, so that scanners for leaked secrets know one when they see it. */
export const tokenPrefix = 'holdbar_';

const tokenForm = /^holdbar_[\w-]{43}$/;
const sessionForm = /^[\w-]{43}$/;

/** Where an open page listens by itself: that is no use of a sign-in. */
const listening = '/api/library/news';

/** What is needed to know who asks. */
type IdentityParts = Pick<LibraryParts, 'person' | 'now'> & { readonly team?: Team };

/**
 * Finds out who asks: the person at this machine where there is no team, else by API token or sign-in. Nobody, where
 * there is neither. @throws RequestError for a token that does not hold, and for a change that a page elsewhere asks for
 */
export const identified =
  ({ team, person, now }: IdentityParts): MiddlewareHandler<PerhapsAccess> =>
  async (c, next) => {
    const access = team === undefined ? singleUser(person) : await teamAccess(c, team, now());
    if (access !== undefined) c.set('access', access);
    await next();
  };

async function teamAccess(c: Context, team: Team, now: Date): Promise<Access | undefined> {
  const at = now.toISOString();
  const token = /^bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (token !== undefined) return tokenAccess(token, team, at);
  const id = sessionCookie(c, team);
  const session = id !== undefined && sessionForm.test(id) ? await team.store.session(hashOf(id), at, sessionLimits, c.req.path !== listening) : undefined; // prettier-ignore
  if (session === undefined) return undefined;
  // A browser sends the cookie by itself: who changes something with it must be a page of ours.
  if (!isSafe(c.req.method) && !isOurs(c, team)) throw otherOrigin();
  const { person, createdAt } = session;
  const endsAt = new Date(Date.parse(createdAt) + sessionLimits.absolute).toISOString();
  return { actor: person, person, shelves: await team.store.shelvesOf(person.id), endsAt };
}

async function tokenAccess(token: string, team: Team, at: string): Promise<Access> {
  const held = tokenForm.test(token) ? await team.store.heldToken(hashOf(token), at) : undefined;
  if (held === undefined) throw notSignedIn();
  const { id, name, shelf, role } = held;
  return { actor: { id, name }, shelves: [{ id: shelf, name: '', role }] };
}

/** Whether the browser says that a page of ours asks. */
const isOurs = (c: Context, { settings }: Team): boolean =>
  c.req.header('Sec-Fetch-Site') === 'same-origin' || c.req.header('Origin') === settings.PUBLIC_URL;
