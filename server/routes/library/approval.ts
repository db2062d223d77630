import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import { libraryScenario, refusalResponse } from '../../answers/libraryAnswer.ts';
import { jsonContent, problemResponses, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { RequestError } from '../../requestError.ts';
import { expectedVersion, foundScenario, idParameter, ifMatchHeader, reasonField } from './asked.ts';
import type { Save, StoredScenario } from '../../store/library/library.ts';
import { carryingItsBases, draftOf } from './accepted.ts';
import { actOf, type LibraryContext, type LibraryParts } from './libraryParts.ts';
import { openedOrNot, refusal } from './refusal.ts';
import { saveOrRefuse, scenarioNow } from './saved.ts';

const request = {
  params: idParameter,
  body: { required: true, content: jsonContent(z.strictObject({ reason: reasonField })) },
} as const; // prettier-ignore

const answer = { 200: { description: 'The scenario as it is now', content: jsonContent(libraryScenario) } }; // prettier-ignore

const unreadable = ['notFound', 'invalidRequest', ...writing] as const; // prettier-ignore

const approveRoute = createRoute({
  method: 'put',
  path: '/{id}/approval',
  summary: 'Approves the version in If-Match and freezes the scenario',
  middleware: jsonBody,
  request: { ...request, headers: ifMatchHeader },
  responses: { ...answer, ...problemResponses(...unreadable, 'versionNeeded'), ...refusalResponse },
});

const releaseRoute = createRoute({
  method: 'post',
  path: '/{id}/release',
  summary: 'Withdraws the approval, so that the scenario can be changed again',
  middleware: jsonBody,
  request,
  responses: { ...answer, ...problemResponses(...unreadable) },
});

/** What a council has decided on stands as it was; an approval may be withdrawn, and both are in the log. */
export const approvalRoutes = (parts: LibraryParts) =>
  new OpenAPIHono<WithAccess>()
    .openapi(approveRoute, async (c) => {
      const { reason } = c.req.valid('json');
      const expected = expectedVersion(c);
      const { id, document, shelf } = await foundScenario(c, parts, c.req.valid('param').id, 'owner');
      const act = actOf(c, parts, reason);
      const version = await restingOnItself({ id, document, shelf, expected, act }, c, parts);
      const outcome = await parts.library.approve(id, version, act);
      if (outcome.kind !== 'saved') {
        const scenario = await openedOrNot(document, shelf, parts);
        throw await refusal(outcome, { expected, document, scenario }, parts);
      }
      return c.json(await scenarioNow(c, parts, id), 200);
    })
    .openapi(releaseRoute, async (c) => {
      const { reason } = c.req.valid('json');
      const { id } = await foundScenario(c, parts, c.req.valid('param').id, 'owner');
      if (!(await parts.library.release(id, actOf(c, parts, reason)))) throw notApproved();
      return c.json(await scenarioNow(c, parts, id), 200);
    });

/**
 * A variant that follows a base of the library would change when that does. What is approved does not: the base comes
 * into it, as a version of its own. @returns the version that can be approved
 */
async function restingOnItself(
  { id, document, shelf, expected, act }: Pick<StoredScenario, 'id' | 'document' | 'shelf'> & Pick<Save, 'expected' | 'act'>,
  c: LibraryContext,
  parts: LibraryParts,
): Promise<number> {
  const carrying = await carryingItsBases(document, shelf, parts);
  if (JSON.stringify(carrying) === JSON.stringify(document)) return expected;
  const draft = await draftOf(carrying, shelf, parts);
  return (await saveOrRefuse(c, parts, { id, expected, draft, act })).newest.number;
} // prettier-ignore

const notApproved = (): RequestError =>
  new RequestError(
    'notFound',
    words('Scenariet er ikke godkjent.', 'Scenariet er ikkje godkjent.', 'The scenario is not approved.'),
  );
