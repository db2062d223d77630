import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import { demand, shelvesSeen, type Access, type WithAccess } from '../../access/access.ts';
import { auditEntry, libraryEntry, pageOf } from '../../answers/libraryAnswer.ts';
import { jsonContent, problemResponses, reading } from '../../answers/problemAnswer.ts';
import { RequestError } from '../../requestError.ts';
import type { AuditQuery, ListPlace } from '../../store/library/library.ts';
import { firstShelf } from '../../store/library/migrations/migration0002.ts';
import { limitParameter } from './asked.ts';
import { timeOf, type LibraryParts } from './libraryParts.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/',
  summary: 'The scenarios of the library, the last changed first',
  request: {
    query: z.strictObject({
      search: z.string().max(200).optional().openapi({ description: 'Words that all occur in title, municipality, tags or description' }),
      tag: z.string().max(60).optional(),
      shelf: z.string().max(100).optional().openapi({ description: 'The scenarios of one shelf' }),
      bin: z.enum(['true', 'false']).optional().openapi({ description: 'What lies in the bin, instead of what does not' }),
      limit: limitParameter,
      after: z.string().max(200).optional().openapi({ description: '`next` of the page before' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of the list',
      content: jsonContent(pageOf(libraryEntry)),
    },
    ...problemResponses('wrongParameter', ...reading),
  },
}); // prettier-ignore

const tagsRoute = createRoute({
  method: 'get',
  path: '/tags',
  summary: 'The tags in use, with how many scenarios have them',
  responses: {
    200: {
      description: 'In order of tag',
      content: jsonContent(z.array(z.strictObject({ tag: z.string(), count: z.int() })).readonly()),
    },
    ...problemResponses(...reading),
  },
});

const auditRoute = createRoute({
  method: 'get',
  path: '/audit',
  summary: 'What has been done in the library, the newest first',
  request: { query: z.strictObject({ limit: limitParameter, after: z.string().max(20).optional() }) },
  responses: {
    200: {
      description: 'A page of the log',
      content: jsonContent(pageOf(auditEntry)),
    },
    ...problemResponses('wrongParameter', ...reading),
  },
});

/** The library as a whole: its list, its tags, its log. */
export const shelfRoutes = (parts: LibraryParts) =>
  new OpenAPIHono<WithAccess>()
    .openapi(listRoute, async (c) => {
      const { search, tag, shelf, bin, limit, after } = c.req.valid('query');
      const seen = shelvesSeen(c.get('access'));
      const shelves = shelf === undefined ? seen : [shelf].filter((id) => seen?.includes(id) ?? true);
      const { items, next } = await parts.library.list({
        ...(search === undefined ? {} : { search }),
        ...(tag === undefined ? {} : { tag }),
        ...(shelves === undefined ? {} : { shelves }),
        binned: bin === 'true',
        limit,
        ...(after === undefined ? {} : { after: placeOf(after) }),
        at: timeOf(parts),
      });
      return c.json({ items, ...(next === undefined ? {} : { next: placeText(next) }) }, 200);
    })
    .openapi(tagsRoute, async (c) => c.json(await parts.library.tags(shelvesSeen(c.get('access'))), 200))
    .openapi(auditRoute, async (c) => {
      const { limit, after } = c.req.valid('query');
      const { items, next } = await parts.library.audit(
        limit,
        partOfLog(c.get('access')),
        numberAfter(after),
      );
      return c.json({ items, ...(next === undefined ? {} : { next: String(next) }) }, 200);
    });

/** The log of the shelves that somebody owns; who owns the first shelf also sees who signs in. @throws RequestError */
function partOfLog(access: Access): AuditQuery {
  if (access.shelves === undefined) return {};
  const owned = access.shelves.filter(({ role }) => role === 'owner').map(({ id }) => id);
  if (owned.length === 0) demand(undefined, 'owner');
  return { shelves: owned, withoutShelf: owned.includes(firstShelf) };
}

const placeText = ({ changedAt, id }: ListPlace): string => `${changedAt}_${id}`;

/** @throws RequestError */
function placeOf(text: string): ListPlace {
  const [, changedAt, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f]{32})$/.exec(text) ?? [];
  if (changedAt === undefined || id === undefined) throw wrongPlace();
  return { changedAt, id };
}

/** The number after which a list goes on. @throws RequestError */
export function numberAfter(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw wrongPlace();
  return Number(text);
}

const wrongPlace = (): RequestError =>
  new RequestError(
    'wrongParameter',
    words(
      '«after» skal være «next» fra siden før.',
      '«after» skal vere «next» frå sida før.',
      '"after" must be "next" of the page before.',
    ),
  );
