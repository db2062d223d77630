import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { timeout } from 'hono/timeout';
import { engineVersion } from '../models/index.ts';
import { answerError } from './answers/answerError.ts';
import { answerProblem } from './answers/problemAnswer.ts';
import { signedInToChange } from './access/access.ts';
import { identified } from './access/identified.ts';
import { ownHost } from './guards/ownHost.ts';
import { rateLimits } from './guards/rateLimits.ts';
import { sameOrigin } from './guards/sameOrigin.ts';
import { securityHeaders } from './guards/securityHeaders.ts';
import { refuseWrongRequest } from './guards/wrongRequest.ts';
import { yamlBodies } from './guards/yaml.ts';
import type { Team } from './access/team.ts';
import type { Operations } from './operations/operations.ts';
import { requestLog } from './operations/requestLog.ts';
import type { PageFiles } from './page/pageFiles.ts';
import { accessRoutes } from './routes/access.ts';
import type { AccessParts } from './routes/access/accessParts.ts';
import { explainRoutes } from './routes/explain.ts';
import { documentRoutes } from './routes/documents.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoutes } from './routes/health.ts';
import { libraryRoutes } from './routes/library.ts';
import type { NewsParts } from './routes/library/news.ts';
import { mergeRoutes } from './routes/merge.ts';
import { openApiFrame, openApiRoute } from './routes/openApiDocument.ts';
import { answerPage, wrongMethod } from './routes/page.ts';
import { questionRoutes, type QuestionParts } from './routes/questions.ts';
import { runRoutes } from './routes/run.ts';
import { examplesFile, scenarioRoutes } from './routes/scenarios.ts';
import { schemaRoutes } from './routes/schema.ts';
import { studyRoutes, type StudyParts } from './routes/studies.ts';

/** What the server is made of; nothing in it reads files, clocks or the environment. */
export interface Parts extends QuestionParts, AccessParts, NewsParts, Pick<StudyParts, 'studies'> {
  readonly page: PageFiles;
  readonly operations: Operations;
  /** How long a request may take, body included, in milliseconds. */
  readonly longestRequest?: number;
}

/** The whole server as a function from request to answer. */
export function createApp(parts: Parts) {
  const { scenarios, page, onFault, team, operations, longestRequest = 30_000 } = parts;
  const app = new OpenAPIHono({ defaultHook: refuseWrongRequest });
  app.onError((error, c) => answerError(error, c, onFault));
  app.notFound((c) => answerPage(page, c));
  app.use(requestId(), requestLog(operations.log), operations.metrics.counted, securityHeaders, compress());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return answerProblem(c, 'wrongMethod', wrongMethod(methods));
      },
    }),
  );
  app.use(
    '/api/*',
    apiHeaders,
    sameOrigin(team?.settings.PUBLIC_URL),
    timeout(longestRequest, new HTTPException(408)),
    identified(parts),
  );
  if (team === undefined) app.use('/api/*', ownHost);
  else guardTeam(app, team);
  app.use('/api/*', yamlBodies);
  app.get('/examples.json', (c) => c.json(examplesFile(scenarios), 200, { 'Cache-Control': 'no-cache' }));
  return app
    .route('/', healthRoutes(operations, team !== undefined))
    .route('/api/scenarios', scenarioRoutes(scenarios))
    .route('/api/library', libraryRoutes(parts))
    .route('/api', accessRoutes(parts))
    .route('/api/run', runRoutes(scenarios))
    .route('/api/explain', explainRoutes(scenarios))
    .route('/api', mergeRoutes(scenarios))
    .route('/api', exportRoutes(parts))
    .route('/api', documentRoutes(parts))
    .route('/api', questionRoutes(parts))
    .route('/api/studies', studyRoutes(parts))
    .route('/api/schema', schemaRoutes())
    .openapi(openApiRoute, (c) => {
      const document: Record<string, unknown> = { ...app.getOpenAPI31Document(openApiFrame) };
      return c.json(document, 200);
    });
}

/** On a network, computing is for those who have signed in too, and nobody asks more often than people do. */
function guardTeam(app: OpenAPIHono, team: Team): void {
  const { signIn, links, writes } = rateLimits(team);
  for (const path of ['/api/sign-in/*', '/api/invitations/*']) app.use(path, signIn);
  app.use('/api/library/shared', links);
  app.use('/api/*', writes);
  app.use('/api/*', signedInToChange);
}

/** The API, for the typed client of the page. */
export type Api = ReturnType<typeof createApp>;

const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Holdbar-Engine', engineVersion);
};
