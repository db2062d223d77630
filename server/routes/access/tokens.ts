import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { WithAccess } from '../../access/access.ts';
import { tokenPrefix } from '../../access/identified.ts';
import { tokenAnswer } from '../../answers/accessAnswer.ts';
import { changing, jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { scopes } from '../../store/access/accessStore.ts';
import { hashOf, newId, newToken } from '../library/libraryParts.ts';
import { nothingOfShelf, ownedShelf, personalAct, type AccessParts } from './accessParts.ts';

const day = 86_400_000;

const makeRoute = createRoute({
  method: 'post',
  path: '/{shelf}/tokens',
  summary: 'Makes an API token for a script; it is shown this once',
  middleware: jsonBody,
  request: {
    params: z.strictObject({ shelf: z.string().max(100) }),
    body: {
      required: true,
      content: jsonContent(z.strictObject({
        label: z.string().trim().min(1).max(200).openapi({ description: 'What it is for; shown in the history' }),
        scope: z.enum(scopes),
        days: z.int().min(1).max(366).default(90),
      })),
    },
  },
  responses: {
    201: { description: 'The token', content: jsonContent(z.strictObject({ shown: tokenAnswer, token: z.string() })) },
    ...problemResponses('notFound', 'invalidRequest', ...writing),
  },
}); // prettier-ignore

const tokens = { description: 'The newest first, also those that have ended', content: jsonContent(z.array(tokenAnswer).readonly()) }; // prettier-ignore

const listRoute = createRoute({
  method: 'get',
  path: '/{shelf}/tokens',
  summary: 'The API tokens of a shelf',
  request: { params: z.strictObject({ shelf: z.string().max(100) }) },
  responses: { 200: tokens, ...problemResponses('notFound', ...reading) },
});

const revokeRoute = createRoute({
  method: 'delete',
  path: '/{shelf}/tokens/{token}',
  summary: 'Ends an API token',
  request: { params: z.strictObject({ shelf: z.string().max(100), token: z.string().max(100) }) },
  responses: {
    200: tokens,
    ...problemResponses('notFound', ...changing), // prettier-ignore
  },
});

/** API tokens of a shelf, for its owners. */
export const tokenRoutes = (parts: AccessParts) =>
  new OpenAPIHono<WithAccess>()
    .openapi(makeRoute, async (c) => {
      const { label, scope, days } = c.req.valid('json');
      const { team, shelf } = ownedShelf(c, parts, c.req.valid('param').shelf);
      const [id, token, act] = [newId(parts), `${tokenPrefix}${newToken(parts)}`, personalAct(c, parts)];
      const expiresAt = new Date(Date.parse(act.at) + days * day).toISOString();
      await team.store.addToken({ id, shelf, label, scope, tokenHash: hashOf(token), expiresAt }, act);
      const shown = { id, label, scope, maker: act.by.name, createdAt: act.at, expiresAt };
      return c.json({ shown, token }, 201);
    })
    .openapi(listRoute, async (c) => {
      const { team, shelf } = ownedShelf(c, parts, c.req.valid('param').shelf);
      return c.json(await team.store.tokens(shelf), 200);
    })
    .openapi(revokeRoute, async (c) => {
      const { shelf: asked, token } = c.req.valid('param');
      const { team, shelf } = ownedShelf(c, parts, asked);
      if (!(await team.store.revokeToken(shelf, token, personalAct(c, parts)))) throw nothingOfShelf();
      return c.json(await team.store.tokens(shelf), 200);
    });
