import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import { demand, roleOn, type WithAccess } from '../../access/access.ts';
import { memberAnswer, roleField } from '../../answers/accessAnswer.ts';
import { changing, jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { RequestError } from '../../requestError.ts';
import { firstShelf } from '../../store/library/migrations/migration0002.ts';
import { newId } from '../library/libraryParts.ts';
import { nothingOfShelf, ownedShelf, personalAct, teamOf, type AccessParts } from './accessParts.ts';

const shelfParameter = z.strictObject({ shelf: z.string().max(100) });
const memberParameter = z.strictObject({ shelf: z.string().max(100), person: z.string().max(100) });

const written = ['notFound', 'invalidRequest', ...writing] as const; // prettier-ignore

const named = {
  required: true,
  content: jsonContent(z.strictObject({ name: z.string().trim().min(1).max(100) })),
};
const shelfAnswer = z.strictObject({ id: z.string(), name: z.string() });

const makeRoute = createRoute({
  method: 'post',
  path: '/',
  summary: 'Makes a shelf; for owners of the first one',
  middleware: jsonBody,
  request: { body: named },
  responses: { 201: { description: 'The shelf', content: jsonContent(shelfAnswer) }, ...problemResponses(...written) }, // prettier-ignore
});

const renameRoute = createRoute({
  method: 'put',
  path: '/{shelf}',
  summary: 'Gives a shelf another name',
  middleware: jsonBody,
  request: { params: shelfParameter, body: named },
  responses: { 200: { description: 'The shelf', content: jsonContent(shelfAnswer) }, ...problemResponses(...written) }, // prettier-ignore
});

const members = { description: 'The members as they are now', content: jsonContent(z.array(memberAnswer).readonly()) }; // prettier-ignore

const membersRoute = createRoute({
  method: 'get',
  path: '/{shelf}/members',
  summary: 'The members of a shelf',
  request: { params: shelfParameter },
  responses: { 200: members, ...problemResponses('notFound', ...reading) },
});

const roleRoute = createRoute({
  method: 'put',
  path: '/{shelf}/members/{person}',
  summary: 'Gives a member another role',
  middleware: jsonBody,
  request: {
    params: memberParameter,
    body: { required: true, content: jsonContent(z.strictObject({ role: roleField })) },
  },
  responses: { 200: members, ...problemResponses(...written, 'lastOwner') },
});

const removeRoute = createRoute({
  method: 'delete',
  path: '/{shelf}/members/{person}',
  summary: 'Takes a member off a shelf',
  request: { params: memberParameter },
  responses: {
    200: members,
    ...problemResponses('notFound', 'lastOwner', ...changing), // prettier-ignore
  },
});

/** Shelves and their members, for owners. */
export const shelvesRoutes = (parts: AccessParts) =>
  new OpenAPIHono<WithAccess>()
    .openapi(makeRoute, async (c) => {
      const team = teamOf(parts);
      demand(roleOn(c.get('access'), firstShelf), 'owner');
      const shelf = { id: newId(parts), name: c.req.valid('json').name };
      await team.store.addShelf(shelf, personalAct(c, parts));
      return c.json(shelf, 201);
    })
    .openapi(renameRoute, async (c) => {
      const { team, shelf: id } = ownedShelf(c, parts, c.req.valid('param').shelf);
      const shelf = { id, name: c.req.valid('json').name };
      await team.store.renameShelf(shelf, personalAct(c, parts));
      return c.json(shelf, 200);
    })
    .openapi(membersRoute, async (c) => {
      const { team, shelf } = ownedShelf(c, parts, c.req.valid('param').shelf);
      return c.json(await team.store.members(shelf), 200);
    })
    .openapi(roleRoute, async (c) => {
      const { shelf: asked, person } = c.req.valid('param');
      const { team, shelf } = ownedShelf(c, parts, asked);
      changed(await team.store.setRole(shelf, person, c.req.valid('json').role, personalAct(c, parts)));
      return c.json(await team.store.members(shelf), 200);
    })
    .openapi(removeRoute, async (c) => {
      const { shelf: asked, person } = c.req.valid('param');
      const { team, shelf } = ownedShelf(c, parts, asked);
      changed(await team.store.setRole(shelf, person, undefined, personalAct(c, parts)));
      return c.json(await team.store.members(shelf), 200);
    });

/** Says why a role was not changed. @throws RequestError */
function changed(outcome: 'done' | 'missing' | 'lastOwner'): void {
  if (outcome === 'missing') throw nothingOfShelf();
  if (outcome === 'lastOwner')
    throw new RequestError(
      'lastOwner',
      words(
        'En hylle skal ha minst én eier. Gjør en annen til eier først.',
        'Ei hylle skal ha minst éin eigar. Gjer ein annan til eigar først.',
        'A shelf has at least one owner. Make another one owner first.',
      ),
    );
}
