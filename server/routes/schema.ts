import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioSchema } from '../scenarioSchema.ts';

const schemaRoute = createRoute({
  method: 'get',
  path: '/',
  summary: 'The JSON Schema of scenario files (draft 2020-12)',
  responses: {
    200: {
      description: 'The schema',
      content: { 'application/schema+json': { schema: z.record(z.string(), z.unknown()) } },
    },
    ...problemResponses(),
  },
});

/** The JSON Schema of scenario files. */
export const schemaRoutes = () => {
  const schema = scenarioSchema();
  return new OpenAPIHono().openapi(schemaRoute, (c) =>
    c.json(schema, 200, { 'Content-Type': 'application/schema+json' }),
  );
};
