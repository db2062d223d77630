import { sessionLimits } from '../../access/team.ts';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { PerhapsAccess } from '../../access/access.ts';
import { dropSessionCookie, sessionCookie, setAttemptCookie, setSessionCookie, takeAttemptCookie } from '../../access/cookies.ts'; // prettier-ignore
import { SignInError } from '../../access/provider.ts';
import type { FaultListener } from '../../answers/answerError.ts';
import { jsonContent, problemResponses } from '../../answers/problemAnswer.ts';
import { hashOf, newId, newToken } from '../library/libraryParts.ts';
import { teamOf, type AccessParts } from './accessParts.ts';

const elsewhere = { 302: { description: 'Elsewhere', headers: z.object({ Location: z.string() }) } };

const beginRoute = createRoute({
  method: 'get',
  path: '/sign-in',
  summary: 'Sends a browser to the sign-in provider',
  request: { query: z.strictObject({ to: z.string().max(2000).optional().openapi({ description: 'Where on this site it goes then' }) }) },
  responses: { ...elsewhere, ...problemResponses('wrongParameter', 'notFound', 'tooMany', 'busy') },
}); // prettier-ignore

const callbackRoute = createRoute({
  method: 'get',
  path: '/sign-in/callback',
  summary: 'Where the provider sends a browser back to',
  responses: { ...elsewhere, ...problemResponses('notFound', 'tooMany', 'busy') },
});

const signOutRoute = createRoute({
  method: 'post',
  path: '/sign-out',
  summary: 'Ends the sign-in of this browser, here and as asked for at the provider',
  request: { query: z.strictObject({ at: z.literal('provider').optional().openapi({ description: 'Asks where the sign-in at the provider is ended' }) }) },
  responses: {
    200: {
      description: 'It has ended here; at the provider it ends at the address, which is absent where there is none',
      content: jsonContent(z.strictObject({ address: z.string().optional() })),
    },
    ...problemResponses('wrongParameter', 'otherOrigin', 'notFound', 'tooMany', 'busy'),
  },
}); // prettier-ignore

/** Where a browser goes when it could not sign in. */
const failed = '/tilgang?problem=signInFailed';

/** Signing in and out. */
export const signInRoutes = (parts: AccessParts & { readonly onFault: FaultListener }) =>
  new OpenAPIHono<PerhapsAccess>()
    .openapi(beginRoute, async (c) => {
      const team = teamOf(parts);
      const { address, attempt } = await team.provider.begin();
      await setAttemptCookie(c, team, attempt, onThisSite(c.req.valid('query').to, team.settings.PUBLIC_URL), parts.now()); // prettier-ignore
      return c.redirect(address, 302);
    })
    .openapi(callbackRoute, async (c) => {
      const team = teamOf(parts);
      const attempt = await takeAttemptCookie(c, team, parts.now());
      if (attempt === undefined) return c.redirect(failed, 302);
      // The address as the browser knows it, whatever proxies have made of it.
      const { pathname, search } = new URL(c.req.url);
      try {
        const identity = await team.provider.complete(
          new URL(`${pathname}${search}`, team.settings.PUBLIC_URL),
          attempt,
        );
        const [id, at] = [newToken(parts), parts.now().toISOString()];
        const person = await team.store.signIn(identity, hashOf(id), newId(parts), at, sessionLimits);
        const old = sessionCookie(c, team);
        if (old !== undefined) await team.store.signOut(hashOf(old), { by: person, at });
        setSessionCookie(c, team, id);
        return c.redirect(attempt.to, 302);
      } catch (error) {
        if (!(error instanceof SignInError)) throw error;
        // Who changes their mind at the provider is no fault.
        if (!error.message.includes('access_denied'))
          parts.onFault(error, String(c.get('requestId' as never)));
        return c.redirect(failed, 302);
      }
    })
    .openapi(signOutRoute, async (c) => {
      const team = teamOf(parts);
      const id = sessionCookie(c, team);
      const by = c.get('access')?.person;
      if (id !== undefined && by !== undefined)
        await team.store.signOut(hashOf(id), { by, at: parts.now().toISOString() });
      dropSessionCookie(c, team);
      const address = c.req.valid('query').at === undefined ? undefined : await team.provider.leave();
      return c.json(address === undefined ? {} : { address }, 200);
    });

/** A path of this site, and nothing that leads elsewhere: `//other.example` and `\\other.example` do. */
function onThisSite(to = '/', origin: string): string {
  if (!URL.canParse(to, origin)) return '/';
  const address = new URL(to, origin);
  return address.origin === origin ? `${address.pathname}${address.search}${address.hash}` : '/';
}
