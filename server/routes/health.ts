import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { engineVersion } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';

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

/** For those that watch over the server. */
export const healthRoutes = () =>
  new OpenAPIHono().openapi(healthRoute, (c) =>
    c.json({ status: 'ok' as const, engine: engineVersion }, 200, { 'Cache-Control': 'no-store' }),
  );
