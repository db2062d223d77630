import { OpenAPIHono } from '@hono/zod-openapi';
import { signedIn, type WithAccess } from '../access/access.ts';
import type { FaultListener } from '../answers/answerError.ts';
import type { AccessParts } from './access/accessParts.ts';
import { acceptRoutes, invitationRoutes } from './access/invitations.ts';
import { sessionRoutes } from './access/session.ts';
import { shelvesRoutes } from './access/shelves.ts';
import { signInRoutes } from './access/signIn.ts';
import { tokenRoutes } from './access/tokens.ts';

/** Who is who, and who may do what. */
export function accessRoutes(parts: AccessParts & { readonly onFault: FaultListener }) {
  const forSignedIn = new OpenAPIHono<WithAccess>();
  for (const path of ['/invitations/*', '/shelves/*']) forSignedIn.use(path, signedIn);
  return new OpenAPIHono()
    .route('/', sessionRoutes(parts))
    .route('/', signInRoutes(parts))
    .route(
      '/',
      forSignedIn
        .route('/invitations', acceptRoutes(parts))
        .route('/shelves', shelvesRoutes(parts))
        .route('/shelves', invitationRoutes(parts))
        .route('/shelves', tokenRoutes(parts)),
    );
}
