import { setTimeout as after } from 'node:timers/promises';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { roleOn, type WithAccess } from '../../access/access.ts';
import { problemOf, type FaultListener } from '../../answers/answerError.ts';
import type { Announcements } from '../../announcements/announcements.ts';
import { problemDocument, problemResponses, reading } from '../../answers/problemAnswer.ts';
import { actions } from '../../store/library/library.ts';
import type { LibraryNews } from '../../store/library/libraryNews.ts';
import type { LibraryContext, LibraryParts } from './libraryParts.ts';

/** What the news are made of. */
export interface NewsParts extends LibraryParts {
  readonly news: Announcements<LibraryNews>;
  /** Aborted when the process has been told to stop: who listens asks another. */
  readonly told?: AbortSignal;
  readonly onFault: FaultListener;
}

/** How often a silent stream says that it is there, in milliseconds: proxies close what is silent for a minute. */
const heartbeat = 20_000;

/** After how long a stream ends, in milliseconds: who listens asks again, and is asked who they are. */
const longest = 10 * 60_000;

/** How soon a page asks again when a stream has ended, in milliseconds. */
const again = 1_000;

/** How many changes wait for one who listens. */
const mostWaiting = 200;

/** What is sent of a change. */
const changed = z.strictObject({
  scenario: z.string(),
  shelf: z.string(),
  action: z.enum(actions),
  version: z.int().optional(),
  by: z.string(),
  at: z.string(),
});

const newsRoute = createRoute({
  method: 'get',
  path: '/news',
  summary: 'What is new in the library, as it happens, whichever server it is done on',
  responses: {
    200: {
      description:
        'Events: `look` at the beginning, and wherever something may have been missed: read again what you show; `changed` when somebody has changed a scenario that you may read',
      content: { 'text/event-stream': { schema: changed } },
    },
    ...problemResponses(...reading),
  },
});

/** News of the library as events. Nothing is lost: at the beginning, and after any break, who listens is told to look. */
export const newsRoutes = (parts: NewsParts) =>
  new OpenAPIHono<WithAccess>().openapi(newsRoute, (c) => {
    const { news, told, onFault } = parts;
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const left = new AbortController();
      stream.onAbort(() => left.abort());
      const over = AbortSignal.any([left.signal, AbortSignal.timeout(longest), ...(told === undefined ? [] : [told])]); // prettier-ignore
      let heard: (LibraryNews | undefined)[] = [undefined];
      let wake: () => void = () => undefined;
      const unheard = news.listen((each) => {
        // Who is slower than the news looks instead.
        heard = heard.length < mostWaiting ? [...heard, each] : [undefined];
        wake();
      });
      try {
        while (!over.aborted) {
          const some = heard;
          heard = [];
          // What may have been missed is found by looking, and so is what came before it.
          if (some.includes(undefined)) await stream.writeSSE({ event: 'look', data: '{}', retry: again });
          for (const each of some)
            if (each !== undefined && (await maySee(c, parts, each)))
              await stream.writeSSE({ event: 'changed', data: JSON.stringify(each) });
          if (heard.length > 0) continue;
          const rested = new AbortController();
          const woken = new Promise<'woken'>((resolve) => (wake = () => resolve('woken')));
          const rest = after(heartbeat, 'rested', { signal: AbortSignal.any([rested.signal, over]), ref: false }).catch(() => 'over'); // prettier-ignore
          if ((await Promise.race([woken, rest])) === 'rested') await stream.write(':\n\n');
          rested.abort();
        }
      } catch (error) {
        const { kind, detail, problems } = problemOf(error, c, onFault);
        await stream.writeSSE({ event: 'problem', data: JSON.stringify(problemDocument(c, kind, detail, problems)) }); // prettier-ignore
      } finally {
        unheard();
      }
    });
  });

/** Whether who listens may read the scenario now: roles change while they do. */
async function maySee(c: LibraryContext, { accessStore }: LibraryParts, { shelf }: LibraryNews): Promise<boolean> {
  const access = c.get('access');
  const { person, shelves } = access;
  // One person alone sees all; an API token is of one shelf, and held when the stream began.
  const now = person === undefined || shelves === undefined ? access : { ...access, shelves: await accessStore.shelvesOf(person.id) };
  return roleOn(now, shelf) !== undefined;
} // prettier-ignore
