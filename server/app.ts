import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { timeout } from 'hono/timeout';
import { engineVersion, type Question } from '../models/index.ts';
import { answerError, type FaultListener } from './answers/answerError.ts';
import { answerProblem } from './answers/problemAnswer.ts';
import { sameOrigin } from './guards/sameOrigin.ts';
import { securityHeaders } from './guards/securityHeaders.ts';
import { refuseWrongRequest } from './guards/wrongRequest.ts';
import type { PageFiles } from './page/pageFiles.ts';
import { explainRoutes } from './routes/explain.ts';
import { healthRoutes } from './routes/health.ts';
import { openApiFrame, openApiRoute } from './routes/openApiDocument.ts';
import { answerPage, wrongMethod } from './routes/page.ts';
import { questionRoutes } from './routes/questions.ts';
import { runRoutes } from './routes/run.ts';
import { scenarioRoutes } from './routes/scenarios.ts';
import { schemaRoutes } from './routes/schema.ts';
import type { ScenarioStore } from './store/scenarioStore.ts';
import type { QuestionWorkers } from './work/questionThreads.ts';

/** What the server is made of; nothing in it reads files, clocks or the environment. */
export interface Parts {
  readonly scenarios: ScenarioStore;
  readonly page: PageFiles;
  readonly onFault: FaultListener;
  /** The questions it answers, by name. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly workers: QuestionWorkers;
  /** How long a request may take, body included, in milliseconds. */
  readonly longestRequest?: number;
}

/** The whole server as a function from request to answer. */
export function createApp(parts: Parts) {
  const { scenarios, page, onFault, questions, workers, longestRequest = 30_000 } = parts;
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
    .route('/api', questionRoutes(scenarios, workers, questions))
    .route('/api/schema', schemaRoutes())
    .openapi(openApiRoute, (c) => {
      const document: Record<string, unknown> = { ...app.getOpenAPI31Document(openApiFrame) };
      return c.json(document, 200);
    });
}

/** The API, for the typed client of the page. */
export type Api = ReturnType<typeof createApp>;

const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Holdbar-Engine', engineVersion);
};
