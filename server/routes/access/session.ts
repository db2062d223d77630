import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { roleOn, type Access, type PerhapsAccess } from '../../access/access.ts';
import { sessionAnswer } from '../../answers/accessAnswer.ts';
import { jsonContent, problemResponses } from '../../answers/problemAnswer.ts';
import { firstShelf } from '../../store/library/migrations/migration0002.ts';
import type { AccessParts } from './accessParts.ts';

const sessionRoute = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Who asks, and which shelves they see',
  responses: {
    200: {
      description: 'Nobody, where nobody has signed in',
      content: jsonContent(sessionAnswer),
    },
    ...problemResponses('notSignedIn', 'busy'),
  },
});

/** Who asks; for everybody. */
export const sessionRoutes = (parts: AccessParts) =>
  new OpenAPIHono<PerhapsAccess>().openapi(sessionRoute, async (c) =>
    c.json(await sessionShown(c.get('access'), parts), 200),
  );

/** What is said of who asks. */
export async function sessionShown(
  access: Access | undefined,
  { team, accessStore, person }: AccessParts,
): Promise<z.infer<typeof sessionAnswer>> {
  if (team === undefined) {
    const shelves = await accessStore.allShelves();
    return { mode: 'single', person, shelves: shelves.map((shelf) => ({ ...shelf, role: 'owner' as const })) }; // prettier-ignore
  }
  if (access === undefined) return { mode: 'team', shelves: [] };
  const { person: signedIn, shelves = [], endsAt } = access;
  return {
    mode: 'team',
    ...(signedIn === undefined ? {} : { person: signedIn }),
    shelves,
    ...(signedIn !== undefined && roleOn(access, firstShelf) === 'owner'
      ? { makesShelves: true as const }
      : {}),
    ...(endsAt === undefined ? {} : { endsAt }),
  };
}
