import { createHash, timingSafeEqual } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { engineVersion, words } from '../../models/index.ts';
import { notSignedIn } from '../access/access.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { ownHost } from '../guards/ownHost.ts';
import type { Operations } from '../operations/operations.ts';
import { readinessAnswer } from '../operations/readiness.ts';
import { RequestError } from '../requestError.ts';

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server answers',
  responses: {
    200: {
      description: 'It does',
      content: {
        'application/json': { schema: z.strictObject({ status: z.literal('ok'), engine: z.string() }) },
      },
    },
    ...problemResponses(),
  },
});

const readinessContent = { 'application/json': { schema: readinessAnswer } };

const readinessRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether requests can be served now: database, its tables, the engine',
  responses: {
    ...problemResponses(),
    200: { description: 'They can', content: readinessContent },
    503: { description: 'They cannot; send them to another server', content: readinessContent },
  },
});

const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Counts for Prometheus; of a team for whoever sends METRICS_TOKEN as a bearer token',
  responses: {
    200: { description: 'The counts', content: { 'text/plain': { schema: z.string() } } },
    ...problemResponses('notSignedIn', 'notFound', 'wrongHost'),
  },
});

const noStore = { 'Cache-Control': 'no-store' };

/**
 * For those that watch over the server. Metrics are read at this machine alone where one person works there, and by who
 * has the token where a team does.
 */
export function healthRoutes({ metrics, readiness, metricsToken }: Operations, isTeam: boolean) {
  const routes = new OpenAPIHono();
  if (!isTeam) routes.use('/metrics', ownHost);
  return routes
    .openapi(healthRoute, (c) => c.json({ status: 'ok' as const, engine: engineVersion }, 200, noStore))
    .openapi(readinessRoute, async (c) => {
      const found = await readiness();
      return c.json(found, found.status === 'ready' ? 200 : 503, noStore);
    })
    .openapi(metricsRoute, async (c) => {
      if (isTeam) requireToken(c.req.header('Authorization'), metricsToken);
      return c.text(await metrics.registry.metrics(), 200, {
        ...noStore,
        'Content-Type': metrics.registry.contentType,
      });
    });
}

/** @throws RequestError */
function requireToken(authorization: string | undefined, token: string | undefined): void {
  if (token === undefined)
    throw new RequestError(
      'notFound',
      words(
        'Måltallene er ikke åpnet. Sett METRICS_TOKEN på serveren, og send det som Authorization: Bearer ….',
        'Måltala er ikkje opna. Set METRICS_TOKEN på serveren, og send det som Authorization: Bearer ….',
        'The metrics are not open. Set METRICS_TOKEN on the server, and send it as Authorization: Bearer ….',
      ),
    );
  const given = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  // Hashes are of one length, so that comparing takes as long whatever is sent.
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(given), digest(token))) throw notSignedIn();
}
