import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import { basesAnswer, linkAnswer } from '../../answers/libraryAnswer.ts';
import { changing, jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { scenarioBody } from '../../answers/scenarioAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { RequestError } from '../../requestError.ts';
import type { Link } from '../../store/library/library.ts';
import { basesOf } from './accepted.ts';
import { foundScenario, idParameter, nothingThere, reasonField, versionField } from './asked.ts';
import { actOf, hashOf, newId, newToken, timeOf, type LibraryParts } from './libraryParts.ts';

const day = 86_400_000;

const createLink = createRoute({
  method: 'post',
  path: '/{id}/links',
  summary: 'Makes a read-only link; its token is shown this once',
  middleware: jsonBody,
  request: {
    params: idParameter,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            days: z.int().min(1).max(366).default(30).openapi({ description: 'How long it works' }),
            version: versionField.optional().openapi({ description: 'The version it shows; the newest where none is said' }),
            label: z.string().trim().min(1).max(200).optional().openapi({ description: 'Whom it is for' }),
            reason: reasonField,
          }),
        },
      },
    },
  },
  responses: {
    201: { description: 'The link', content: jsonContent(z.strictObject({ link: linkAnswer, token: z.string() })) },
    ...problemResponses('notFound', 'invalidRequest', ...writing),
  },
}); // prettier-ignore

const listLinks = createRoute({
  method: 'get',
  path: '/{id}/links',
  summary: 'The read-only links of a scenario, also those that have ended',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'The newest first',
      content: jsonContent(z.array(linkAnswer)),
    },
    ...problemResponses('notFound', ...reading),
  },
});

const revokeLink = createRoute({
  method: 'delete',
  path: '/{id}/links/{link}',
  summary: 'Ends a read-only link',
  request: { params: z.strictObject({ id: z.string(), link: z.string().max(100) }) },
  responses: {
    200: { description: 'The links as they are now', content: jsonContent(z.array(linkAnswer)) },
    ...problemResponses('notFound', ...changing),
  },
}); // prettier-ignore

const openLink = createRoute({
  method: 'get',
  path: '/shared',
  summary: 'What a read-only link shows; its token stands in Holdbar-Link, where no log keeps it',
  request: { headers: z.object({ 'holdbar-link': z.string().optional() }) },
  responses: {
    200: {
      description: 'The scenario, without who has worked on it',
      content: jsonContent(
        z.strictObject({
          document: scenarioBody,
          bases: basesAnswer,
          version: z.int(),
          savedAt: z.string(),
          hash: z.string(),
          engine: z.string(),
          approved: z.boolean(),
          expiresAt: z.string(),
        }),
      ),
    },
    ...problemResponses('notFound', 'linkEnded', ...reading),
  },
});

/** What a read-only link shows, to whoever has it: nobody needs to sign in. */
export const sharedRoutes = (parts: LibraryParts) => {
  const { library } = parts;
  return new OpenAPIHono().openapi(openLink, async (c) => {
    const token = c.req.header('Holdbar-Link') ?? '';
    const link = await library.linkOf(hashOf(token));
    if (link === undefined) throw noLink();
    const scenario = await library.find(link.scenarioId, timeOf(parts));
    const ended = link.revoked !== undefined || link.expiresAt <= timeOf(parts);
    if (ended || scenario === undefined || scenario.binned !== undefined)
      throw endedLink(link, timeOf(parts));
    const version = await library.version(scenario.id, link.version ?? scenario.newest.number);
    if (version === undefined) throw endedLink(link, timeOf(parts));
    const { document, number, savedAt, hash, engine } = version;
    // Since the approval only actuals have been added.
    const approved = scenario.approval !== undefined && number >= scenario.approval.version;
    const bases = await basesOf(document, scenario.shelf, parts);
    return c.json({ document, bases, version: number, savedAt, hash, engine, approved, expiresAt: link.expiresAt }, 200); // prettier-ignore
  });
};

/** Read-only links: made, listed, ended. */
export const linkRoutes = (parts: LibraryParts) => {
  const { library } = parts;
  const linksOf = async (id: string) => (await library.links(id)).map(shown);
  return new OpenAPIHono<WithAccess>()
    .openapi(createLink, async (c) => {
      const { days, version, label, reason } = c.req.valid('json');
      const { id: scenarioId } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      if (version !== undefined && (await library.version(scenarioId, version)) === undefined)
        throw nothingThere();
      const [id, token] = [newId(parts), newToken(parts)];
      const expiresAt = new Date(parts.now().getTime() + days * day).toISOString();
      await library.addLink({
        id,
        scenarioId,
        tokenHash: hashOf(token),
        ...(version === undefined ? {} : { version }),
        ...(label === undefined ? {} : { label }),
        expiresAt,
        act: actOf(c, parts, reason),
      });
      const link = (await library.links(scenarioId)).find((each) => each.id === id);
      if (link === undefined) throw new Error(`the link ${id} was made and is not there`);
      return c.json({ link: shown(link), token }, 201);
    })
    .openapi(listLinks, async (c) => {
      const { id } = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      return c.json(await linksOf(id), 200);
    })
    .openapi(revokeLink, async (c) => {
      const { id: asked, link } = c.req.valid('param');
      const { id } = await foundScenario(c, parts, asked, 'editor');
      if (!(await library.revokeLink(id, link, actOf(c, parts)))) throw nothingThere();
      return c.json(await linksOf(id), 200);
    });
};

const shown = ({ id, version, label, createdAt, createdBy, expiresAt, revoked }: Link) => ({
  id,
  ...(version === undefined ? {} : { version }),
  ...(label === undefined ? {} : { label }),
  createdAt,
  createdBy,
  expiresAt,
  ...(revoked === undefined ? {} : { revoked }),
});

const noLink = (): RequestError =>
  new RequestError(
    'notFound',
    words('Lenken finnes ikke. Er hele lenken med?', 'Lenkja finst ikkje. Er heile lenkja med?', 'There is no such link. Is the whole of it there?'), // prettier-ignore
  );

function endedLink({ expiresAt, revoked }: Link, now: string): RequestError {
  if (revoked === undefined && expiresAt <= now) {
    const date = expiresAt.slice(0, 10);
    return new RequestError('linkEnded', words(`Lenken virket til ${date}. Be om en ny.`, `Lenkja verka til ${date}. Be om ei ny.`, `The link worked until ${date}. Ask for a new one.`)); // prettier-ignore
  }
  return new RequestError('linkEnded', words('Den som delte scenariet, har trukket det tilbake. Be om en ny lenke.', 'Den som delte scenariet, har trekt det tilbake. Be om ei ny lenkje.', 'Who shared the scenario has withdrawn it. Ask for a new link.')); // prettier-ignore
}
