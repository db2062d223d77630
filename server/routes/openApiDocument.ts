import { createRoute, z } from '@hono/zod-openapi';
import { engineVersion } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';

/** Where the API describes itself; the app answers it, since only the app knows all routes. */
export const openApiRoute = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This document',
  responses: {
    200: {
      description: 'The API as OpenAPI 3.1',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
    },
    ...problemResponses(),
  },
});

/** What the document says besides the routes. */
export const openApiFrame = {
  openapi: '3.1.0',
  info: {
    title: 'Holdbar',
    version: engineVersion,
    description:
      'Runs and explains scenarios for financing municipal reuse halls. Bodies are the same as those of the command ' +
      'line; errors are RFC 9457 problems in the language of Accept-Language (nb, nn, en).',
  },
};
