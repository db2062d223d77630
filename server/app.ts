import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { timeout } from 'hono/timeout';
import { engineVersion } from '../models/index.ts';
import { answerError, type FaultListener } from './answers/answerError.ts';
import { answerProblem, problemResponses } from './answers/problemAnswer.ts';
import { sameOrigin } from './guards/sameOrigin.ts';
import { securityHeaders } from './guards/securityHeaders.ts';
import { refuseWrongRequest } from './guards/wrongRequest.ts';
import type { PageFiles } from './page/pageFiles.ts';
import { explainRoutes } from './routes/explain.ts';
import { healthRoutes } from './routes/health.ts';
import { answerPage, wrongMethod } from './routes/page.ts';
import { runRoutes } from './routes/run.ts';
import { scenarioRoutes } from './routes/scenarios.ts';
import { schemaRoutes } from './routes/schema.ts';
import type { ScenarioStore } from './store/scenarioStore.ts';

/** What the server is made of; nothing in it reads files, clocks or the environment. */
export interface Parts {
  readonly scenarios: ScenarioStore;
  readonly page: PageFiles;
  readonly onFault: FaultListener;
  /** How long a request may take, body included, in milliseconds. */
  readonly longestRequest?: number;
}

const openApiRoute = createRoute({
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

/** The whole server as a function from request to answer. */
export function createApp({ scenarios, page, onFault, longestRequest = 30_000 }: Parts) {
  const app = new OpenAPIHono({ defaultHook: refuseWrongRequest });
  app.onError((error, c) => answerError(error, c, onFault));
  app.notFound((c) => answerPage(page, c));
  app.use(requestId(), securityHeaders, compress());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return answerProblem(c, 'wrongMethod', wrongMethod(methods));
      },
    }),
  );
  app.use('/api/*', apiHeaders, sameOrigin, timeout(longestRequest, new HTTPException(408)));
  return app
    .route('/', healthRoutes())
    .route('/api/scenarios', scenarioRoutes(scenarios))
    .route('/api/run', runRoutes(scenarios))
    .route('/api/explain', explainRoutes(scenarios))
    .route('/api/schema', schemaRoutes())
    .openapi(openApiRoute, (c) =>
      c.json(
        app.getOpenAPI31Document({
          openapi: '3.1.0',
          info: {
            title: 'Holdbar',
            version: engineVersion,
            description:
              'Runs and explains scenarios for financing municipal reuse halls. Bodies are the same as those of the ' +
              'command line; errors are RFC 9457 problems in the language of Accept-Language (nb, nn, en).',
          },
        }) as unknown as Record<string, unknown>,
        200,
      ),
    );
}

/** The API, for the typed client of the page. */
export type Api = ReturnType<typeof createApp>;

const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Holdbar-Engine', engineVersion);
};
