import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { difference, hallFormat } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import { auditEntry, difference as differenceAnswer, libraryScenario, pageOf, refusalResponse, versionAnswer, versionHead } from '../../answers/libraryAnswer.ts'; // prettier-ignore
import { jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import type { Version } from '../../store/library/library.ts';
import { accepted, draftOf } from './accepted.ts';
import { expectedVersion, foundScenario, idParameter, ifMatchHeader, limitParameter, nothingThere, reasonField, tagOf, versionField } from './asked.ts'; // prettier-ignore
import { actOf, type LibraryParts } from './libraryParts.ts';
import { saveOrRefuse } from './saved.ts';
import { numberAfter } from './shelf.ts';

const paging = z.strictObject({ limit: limitParameter, after: z.string().max(20).optional() });

/** The number of a version in an address. */
const versionParameter = z.coerce.number().pipe(versionField);

const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/versions',
  summary: 'The versions of a scenario, the newest first: who, when, why',
  request: { params: idParameter, query: paging },
  responses: {
    200: { description: 'A page of the history', content: jsonContent(pageOf(versionHead)) },
    ...problemResponses('wrongParameter', 'notFound', ...reading),
  },
}); // prettier-ignore

const versionRoute = createRoute({
  method: 'get',
  path: '/{id}/versions/{number}',
  summary: 'One version of a scenario',
  request: { params: z.strictObject({ id: z.string(), number: versionParameter }) },
  responses: {
    200: { description: 'As it was saved', content: jsonContent(versionAnswer) },
    ...problemResponses('wrongParameter', 'notFound', ...reading),
  },
});

const differenceRoute = createRoute({
  method: 'get',
  path: '/{id}/difference',
  summary: 'Which inputs differ between two versions of a scenario',
  request: { params: idParameter, query: z.strictObject({ from: versionParameter, to: versionParameter }) },
  responses: {
    200: {
      description: 'On the bases as they are today',
      content: jsonContent(differenceAnswer),
    },
    ...problemResponses('wrongParameter', 'notFound', 'invalidScenario', ...reading),
  },
});

const restoreRoute = createRoute({
  method: 'post',
  path: '/{id}/restore',
  summary: 'Brings an old version back as a new one',
  middleware: jsonBody,
  request: {
    params: idParameter,
    headers: ifMatchHeader,
    body: { required: true, content: jsonContent(z.strictObject({ version: versionField, reason: reasonField })) },
  },
  responses: {
    200: { description: 'The scenario as it is now', content: jsonContent(libraryScenario) },
    ...problemResponses('notFound', 'invalidScenario', 'versionNeeded', ...writing),
    ...refusalResponse,
  },
}); // prettier-ignore

const auditRoute = createRoute({
  method: 'get',
  path: '/{id}/audit',
  summary: 'What has been done with a scenario, the newest first',
  request: { params: idParameter, query: paging },
  responses: {
    200: { description: 'A page of the log', content: jsonContent(pageOf(auditEntry)) },
    ...problemResponses('wrongParameter', 'notFound', ...reading),
  },
}); // prettier-ignore

/** The history of a scenario: its versions, what differs between them, one brought back, and the log. */
export const historyRoutes = (parts: LibraryParts) => {
  const { library } = parts;
  const versionOf = async (id: string, number: number): Promise<Version> => {
    const found = await library.version(id, number);
    if (found === undefined) throw nothingThere();
    return found;
  };
  return new OpenAPIHono<WithAccess>()
    .openapi(historyRoute, async (c) => {
      const { limit, after } = c.req.valid('query');
      const { id } = await foundScenario(c, parts, c.req.valid('param').id, 'viewer');
      const { items, next } = await library.history(id, limit, numberAfter(after));
      return c.json({ items, ...(next === undefined ? {} : { next: String(next) }) }, 200);
    })
    .openapi(versionRoute, async (c) => {
      const { id: asked, number } = c.req.valid('param');
      const { id } = await foundScenario(c, parts, asked, 'viewer');
      const found = await versionOf(id, number);
      return c.json(found, 200, { ETag: tagOf(found.number) });
    })
    .openapi(differenceRoute, async (c) => {
      const { from, to } = c.req.valid('query');
      const { id, shelf } = await foundScenario(c, parts, c.req.valid('param').id, 'viewer');
      const first = await accepted((await versionOf(id, from)).document, shelf, parts);
      const second = await accepted((await versionOf(id, to)).document, shelf, parts);
      return c.json(difference(hallFormat, first, second), 200);
    })
    .openapi(restoreRoute, async (c) => {
      const { version, reason } = c.req.valid('json');
      const expected = expectedVersion(c);
      const { id, shelf } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      const draft = await draftOf((await versionOf(id, version)).document, shelf, parts);
      return c.json(
        await saveOrRefuse(c, parts, {
          id,
          expected,
          draft,
          act: actOf(c, parts, reason),
          restoredFrom: version,
        }),
        200,
      );
    })
    .openapi(auditRoute, async (c) => {
      const { limit, after } = c.req.valid('query');
      const { id: scenarioId } = await foundScenario(c, parts, c.req.valid('param').id, 'viewer');
      const { items, next } = await library.audit(limit, { scenarioId }, numberAfter(after));
      return c.json({ items, ...(next === undefined ? {} : { next: String(next) }) }, 200);
    });
};
