import { OpenAPIHono } from '@hono/zod-openapi';
import { signedIn, type WithAccess } from '../access/access.ts';
import { approvalRoutes } from './library/approval.ts';
import { copyRoutes } from './library/copies.ts';
import { historyRoutes } from './library/history.ts';
import type { LibraryParts } from './library/libraryParts.ts';
import { linkRoutes, sharedRoutes } from './library/links.ts';
import { resultRoutes } from './library/results.ts';
import { scenarioOfLibrary } from './library/scenario.ts';
import { shelfRoutes } from './library/shelf.ts';

/** The library: people's own scenarios, kept with their whole history. */
export function libraryRoutes(parts: LibraryParts) {
  const routes = new OpenAPIHono<WithAccess>();
  routes.route('/', sharedRoutes(parts));
  routes.use(signedIn);
  return routes
    .route('/', shelfRoutes(parts))
    .route('/', linkRoutes(parts))
    .route('/', scenarioOfLibrary(parts))
    .route('/', historyRoutes(parts))
    .route('/', copyRoutes(parts))
    .route('/', approvalRoutes(parts))
    .route('/', resultRoutes(parts));
}
