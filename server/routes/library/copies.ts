import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { carryingBases, documentIdOf, words, type ScenarioDocument } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import { libraryScenario } from '../../answers/libraryAnswer.ts';
import { jsonContent, problemResponses, writing } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { localeOfHeader } from '../../language.ts';
import { basesOf, draftOf } from './accepted.ts';
import { foundScenario, idempotencyHeader, idempotencyKey, idParameter, keyReused, nothingThere, reasonField, versionField } from './asked.ts'; // prettier-ignore
import { actOf, newId, type LibraryParts } from './libraryParts.ts';
import { shelfField, shelfFor } from './shelfFor.ts';
import { scenarioNow } from './saved.ts';

const copyRoute = createRoute({
  method: 'post',
  path: '/{id}/copies',
  summary: 'Makes a copy of a scenario, also of one that is frozen',
  middleware: jsonBody,
  request: {
    params: idParameter,
    headers: idempotencyHeader,
    body: {
      required: true,
      content: jsonContent(z.strictObject({ title: z.string().trim().min(1).max(200).optional(), version: versionField.optional(), reason: reasonField, shelf: shelfField })),
    },
  },
  responses: {
    201: { description: 'The copy', content: jsonContent(libraryScenario) },
    200: { description: 'The copy made before by the same key', content: jsonContent(libraryScenario) },
    ...problemResponses('notFound', 'invalidScenario', ...writing),
  },
}); // prettier-ignore

const suffix = words('kopi', 'kopi', 'copy');

/** Copies of scenarios: their own from then on, with where they came from. */
export const copyRoutes = (parts: LibraryParts) =>
  new OpenAPIHono<WithAccess>().openapi(copyRoute, async (c) => {
    const { title, version, reason, shelf: asked } = c.req.valid('json');
    const { id, newest, shelf: from } = await foundScenario(c, parts, c.req.valid('param').id, 'viewer');
    const shelf = shelfFor(c.get('access'), asked, from);
    const number = version ?? newest.number;
    const original = await parts.library.version(id, number);
    if (original === undefined) throw nothingThere();
    const bases = shelf === from ? {} : await basesOf(original.document, from, parts);
    const document = carryingBases(original.document, (each) => bases[each]);
    const locale = localeOfHeader(c.req.header('Accept-Language'));
    const ownTitle = title ?? `${document.title.slice(0, 190)} (${suffix[locale]})`;
    const key = idempotencyKey(c, { title, version, reason, shelf: asked });
    const made = await parts.library.create({
      id: newId(parts),
      shelf,
      draft: await draftOf(copied(document, ownTitle), shelf, parts),
      act: actOf(c, parts, reason),
      copyOf: { id, version: number },
      ...(key === undefined ? {} : { key }),
    });
    if (made.kind === 'keyReused') throw keyReused();
    const now = await scenarioNow(c, parts, made.id);
    return made.kind === 'created' ? c.json(now, 201) : c.json(now, 200);
  });

/** The document of a copy: another title and id, and no longer an example. */
function copied(document: ScenarioDocument, title: string): ScenarioDocument {
  const copy = { ...document, title, id: documentIdOf(title) };
  delete copy.example;
  return copy;
}
