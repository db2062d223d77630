import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { WithAccess } from '../../access/access.ts';
import { libraryScenario, refusalResponse } from '../../answers/libraryAnswer.ts';
import { changing, jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { scenarioBody } from '../../answers/scenarioAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { draftOf } from './accepted.ts';
import { expectedVersion, foundScenario, foundShelf, idempotencyHeader, idempotencyKey, idParameter, ifMatchHeader, keyReused, noScenario, reasonField } from './asked.ts'; // prettier-ignore
import { actOf, newId, type LibraryParts } from './libraryParts.ts';
import { shelfField, shelfFor } from './shelfFor.ts';
import { saveOrRefuse, scenarioNow, shownScenario } from './saved.ts';

const body = z.strictObject({ scenario: scenarioBody, reason: reasonField });

const newBody = z.strictObject({ ...body.shape, shelf: shelfField });

const answer = { description: 'The scenario as it is now; ETag is its version', content: jsonContent(libraryScenario) }; // prettier-ignore

const unreadable = ['invalidScenario', ...writing] as const; // prettier-ignore

const createScenario = createRoute({
  method: 'post',
  path: '/',
  summary: 'Puts a scenario into the library',
  middleware: jsonBody,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: jsonContent(newBody) },
  },
  responses: { 201: answer, 200: { ...answer, description: 'Made before by the same key' }, ...problemResponses(...unreadable) }, // prettier-ignore
});

const readScenario = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'A scenario of the library, its newest version',
  request: { params: idParameter },
  responses: { 200: answer, ...problemResponses('notFound', ...reading) },
});

const saveScenario = createRoute({
  method: 'put',
  path: '/{id}',
  summary: 'Saves a new version on top of the one in If-Match',
  middleware: jsonBody,
  request: {
    params: idParameter,
    headers: ifMatchHeader,
    body: { required: true, content: jsonContent(body) },
  },
  responses: { 200: answer, ...problemResponses('notFound', 'versionNeeded', ...unreadable), ...refusalResponse }, // prettier-ignore
});

const binScenario = createRoute({
  method: 'delete',
  path: '/{id}',
  summary: 'Puts a scenario into the bin; nothing of it is lost',
  request: { params: idParameter },
  responses: {
    200: answer,
    ...problemResponses('notFound', ...changing),
  },
});

const recoverScenario = createRoute({
  method: 'post',
  path: '/{id}/recover',
  summary: 'Takes a scenario out of the bin',
  request: { params: idParameter },
  responses: {
    200: answer,
    ...problemResponses('notFound', ...changing),
  },
});

const tagScenario = createRoute({
  method: 'put',
  path: '/{id}/tags',
  summary: 'Gives a scenario other tags: a new version with only these changed',
  middleware: jsonBody,
  request: {
    params: idParameter,
    headers: ifMatchHeader,
    body: {
      required: true,
      content: jsonContent(z.strictObject({ tags: z.array(z.string().trim().min(1).max(60)).max(50), reason: reasonField })),
    },
  },
  responses: { 200: answer, ...problemResponses('notFound', 'versionNeeded', ...unreadable), ...refusalResponse },
}); // prettier-ignore

/** One scenario: created, read, saved, tagged, put into the bin and taken out of it. */
export const scenarioOfLibrary = (parts: LibraryParts) =>
  new OpenAPIHono<WithAccess>()
    .openapi(createScenario, async (c) => {
      const { scenario, reason, shelf: asked } = c.req.valid('json');
      const key = idempotencyKey(c, { scenario, reason, shelf: asked });
      const shelf = shelfFor(c.get('access'), asked);
      const draft = await draftOf(scenario, shelf, parts);
      const made = await parts.library.create({
        id: newId(parts),
        shelf,
        draft,
        act: actOf(c, parts, reason),
        ...(key === undefined ? {} : { key }),
      });
      if (made.kind === 'keyReused') throw keyReused();
      const now = await scenarioNow(c, parts, made.id);
      return made.kind === 'created' ? c.json(now, 201) : c.json(now, 200);
    })
    .openapi(readScenario, async (c) => {
      const found = await foundScenario(c, parts, c.req.valid('param').id, 'viewer');
      return c.json(await shownScenario(c, parts, found), 200);
    })
    .openapi(saveScenario, async (c) => {
      const { scenario, reason } = c.req.valid('json');
      const expected = expectedVersion(c);
      const { id } = c.req.valid('param');
      const shelf = await foundShelf(c, parts, id, 'editor');
      const draft = await draftOf(scenario, shelf, parts);
      return c.json(await saveOrRefuse(c, parts, { id, expected, draft, act: actOf(c, parts, reason) }), 200);
    })
    .openapi(tagScenario, async (c) => {
      const { tags, reason } = c.req.valid('json');
      const expected = expectedVersion(c);
      const { id, document, shelf } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      const draft = await draftOf({ ...document, tags: [...new Set(tags)] }, shelf, parts);
      return c.json(await saveOrRefuse(c, parts, { id, expected, draft, act: actOf(c, parts, reason) }), 200);
    })
    .openapi(binScenario, async (c) => {
      const { id } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      if (!(await parts.library.bin(id, true, actOf(c, parts)))) throw noScenario();
      return c.json(await scenarioNow(c, parts, id), 200);
    })
    .openapi(recoverScenario, async (c) => {
      const { id } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      if (!(await parts.library.bin(id, false, actOf(c, parts)))) throw noScenario();
      return c.json(await scenarioNow(c, parts, id), 200);
    });
