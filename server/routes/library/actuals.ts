import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { ScenarioDocument } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import { libraryScenario, refusalResponse } from '../../answers/libraryAnswer.ts';
import { jsonContent, problemResponses, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { draftOf } from './accepted.ts';
import { expectedVersion, foundScenario, idParameter, ifMatchHeader, reasonField } from './asked.ts';
import { actOf, type LibraryParts } from './libraryParts.ts';
import { saveOrRefuse } from './saved.ts';

/** Nominal kroner, tonnes or full-time equivalents by line and period; the models check lines, periods and numbers. */
const actualsBody = z.record(z.string(), z.record(z.string(), z.number()));

const recordActuals = createRoute({
  method: 'put',
  path: '/{id}/actuals',
  summary: 'Records what the accounts say: a new version with only the actuals changed, also of a frozen scenario',
  middleware: jsonBody,
  request: {
    params: idParameter,
    headers: ifMatchHeader,
    body: { required: true, content: jsonContent(z.strictObject({ actuals: actualsBody, reason: reasonField })) },
  },
  responses: {
    200: { description: 'The scenario as it is now; ETag is its version', content: jsonContent(libraryScenario) },
    ...problemResponses('notFound', 'versionNeeded', 'invalidScenario', ...writing),
    ...refusalResponse,
  },
}); // prettier-ignore

/**
 * What an approval freezes is the plan. What came of it is written beside it, month by month, while the plan stands: the
 * new version is made here, from the one that is there and the actuals that are sent, and has nothing else of the sender.
 */
export const actualsRoutes = (parts: LibraryParts) =>
  new OpenAPIHono<WithAccess>().openapi(recordActuals, async (c) => {
    const { actuals, reason } = c.req.valid('json');
    const expected = expectedVersion(c);
    const { id, document, shelf } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
    const draft = await draftOf(withActuals(document, actuals), shelf, parts);
    const act = actOf(c, parts, reason);
    return c.json(await saveOrRefuse(c, parts, { id, expected, draft, act, keepsPlan: true }), 200);
  });

function withActuals(document: ScenarioDocument, actuals: z.infer<typeof actualsBody>): ScenarioDocument {
  const { actuals: _, ...plan } = document;
  return Object.keys(actuals).length === 0 ? plan : { ...plan, actuals };
}
