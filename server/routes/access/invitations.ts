import { timingSafeEqual } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import type { Team } from '../../access/team.ts';
import { invitationAnswer, roleField, sessionAnswer } from '../../answers/accessAnswer.ts';
import { changing, jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { RequestError } from '../../requestError.ts';
import type { Act } from '../../store/library/library.ts';
import { hashOf, newId, newToken } from '../library/libraryParts.ts';
import { nothingOfShelf, ownedShelf, personalAct, teamOf, type AccessParts } from './accessParts.ts';
import { sessionShown } from './session.ts';

const day = 86_400_000;

const written = ['notFound', 'invalidRequest', ...writing] as const; // prettier-ignore

const inviteRoute = createRoute({
  method: 'post',
  path: '/{shelf}/invitations',
  summary: 'Makes an invitation that works once; its token is shown this once',
  middleware: jsonBody,
  request: {
    params: z.strictObject({ shelf: z.string().max(100) }),
    body: {
      required: true,
      content: jsonContent(z.strictObject({
        role: roleField,
        label: z.string().trim().min(1).max(200).optional().openapi({ description: 'Whom it is for' }),
        days: z.int().min(1).max(30).default(7),
      })),
    },
  },
  responses: {
    201: { description: 'The invitation', content: jsonContent(z.strictObject({ invitation: invitationAnswer, token: z.string() })) },
    ...problemResponses(...written),
  },
}); // prettier-ignore

const invitations = { description: 'Those that can still be used, the newest first', content: jsonContent(z.array(invitationAnswer).readonly()) }; // prettier-ignore

const listRoute = createRoute({
  method: 'get',
  path: '/{shelf}/invitations',
  summary: 'The invitations to a shelf',
  request: { params: z.strictObject({ shelf: z.string().max(100) }) },
  responses: { 200: invitations, ...problemResponses('notFound', ...reading) },
});

const revokeRoute = createRoute({
  method: 'delete',
  path: '/{shelf}/invitations/{invitation}',
  summary: 'Takes an invitation back',
  request: { params: z.strictObject({ shelf: z.string().max(100), invitation: z.string().max(100) }) },
  responses: {
    200: invitations,
    ...problemResponses('notFound', ...changing), // prettier-ignore
  },
});

const acceptRoute = createRoute({
  method: 'post',
  path: '/accept',
  summary: 'Uses an invitation, or the secret of the first owner',
  middleware: jsonBody,
  request: {
    body: { required: true, content: jsonContent(z.strictObject({ token: z.string().min(1).max(500) })) },
  },
  responses: {
    200: { description: 'Who asks, as it is now', content: jsonContent(sessionAnswer) },
    ...problemResponses(...written),
  },
});

/** Invitations as an owner deals with them. */
export const invitationRoutes = (parts: AccessParts) => {
  const shown = (team: Team, shelf: string) => team.store.invitations(shelf, parts.now().toISOString());
  return new OpenAPIHono<WithAccess>()
    .openapi(inviteRoute, async (c) => {
      const { role, label, days } = c.req.valid('json');
      const { team, shelf } = ownedShelf(c, parts, c.req.valid('param').shelf);
      const [id, token, act] = [newId(parts), newToken(parts), personalAct(c, parts)];
      const expiresAt = new Date(Date.parse(act.at) + days * day).toISOString();
      const named = label === undefined ? {} : { label };
      await team.store.invite({ id, shelf, role, ...named, tokenHash: hashOf(token), expiresAt }, act);
      const invitation = { id, role, ...named, createdAt: act.at, createdBy: act.by.name, expiresAt };
      return c.json({ invitation, token }, 201);
    })
    .openapi(listRoute, async (c) => {
      const { team, shelf } = ownedShelf(c, parts, c.req.valid('param').shelf);
      return c.json(await shown(team, shelf), 200);
    })
    .openapi(revokeRoute, async (c) => {
      const { shelf: asked, invitation } = c.req.valid('param');
      const { team, shelf } = ownedShelf(c, parts, asked);
      if (!(await team.store.revokeInvitation(shelf, invitation, personalAct(c, parts))))
        throw nothingOfShelf();
      return c.json(await shown(team, shelf), 200);
    });
};

/** Becoming a member, for everybody who has signed in. */
export const acceptRoutes = (parts: AccessParts) =>
  new OpenAPIHono<WithAccess>().openapi(acceptRoute, async (c) => {
    const team = teamOf(parts);
    const access = c.get('access');
    const { token } = c.req.valid('json');
    if (access.person === undefined) throw noInvitation();
    const act = personalAct(c, parts);
    const taken = isFirstOwner(token, team) ? await team.store.claimFirstShelf(act) : await acceptOnce(team, token, act); // prettier-ignore
    if (!taken) throw noInvitation();
    const shelves = await team.store.shelvesOf(access.person.id);
    return c.json(await sessionShown({ ...access, shelves }, parts), 200);
  });

const acceptOnce = (team: Team, token: string, act: Act): Promise<boolean> =>
  team.store.accept(hashOf(token), act);

/** Whether a text is the secret of the first owner; how long that takes says nothing of it. */
function isFirstOwner(text: string, { settings: { FIRST_OWNER_SECRET: secret } }: Team): boolean {
  if (secret === undefined) return false;
  return timingSafeEqual(Buffer.from(hashOf(text)), Buffer.from(hashOf(secret)));
}

/** One answer for what never was, what has expired and what has been used. */
const noInvitation = (): RequestError =>
  new RequestError(
    'notFound',
    words(
      'Invitasjonen gjelder ikke: den er brukt, trukket tilbake, utløpt eller feil. Be om en ny.',
      'Invitasjonen gjeld ikkje: han er brukt, trekt tilbake, utgått eller feil. Be om ein ny.',
      'The invitation does not hold: it has been used or withdrawn, has expired or is wrong. Ask for a new one.',
    ),
  );
