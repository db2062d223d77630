import { OpenAPIHono } from '@hono/zod-openapi';
import { signedIn, type WithAccess } from '../access/access.ts';
import { actualsRoutes } from './library/actuals.ts';
import { approvalRoutes } from './library/approval.ts';
import { copyRoutes } from './library/copies.ts';
import { historyRoutes } from './library/history.ts';
import { linkRoutes, sharedRoutes } from './library/links.ts';
import { newsRoutes, type NewsParts } from './library/news.ts';
import { resultRoutes } from './library/results.ts';
import { scenarioOfLibrary } from './library/scenario.ts';
import { shelfRoutes } from './library/shelf.ts';

/** The library: people's own scenarios, kept with their whole history. */
export function libraryRoutes(parts: NewsParts) {
  const routes = new OpenAPIHono<WithAccess>();
  routes.route('/', sharedRoutes(parts));
  routes.use(signedIn);
  return routes
    .route('/', shelfRoutes(parts))
    .route('/', newsRoutes(parts))
    .route('/', linkRoutes(parts))
    .route('/', scenarioOfLibrary(parts))
    .route('/', historyRoutes(parts))
    .route('/', copyRoutes(parts))
    .route('/', approvalRoutes(parts))
    .route('/', actualsRoutes(parts))
    .route('/', resultRoutes(parts));
}
