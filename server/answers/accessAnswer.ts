import { z } from '@hono/zod-openapi';
import { roles, scopes } from '../store/access/accessStore.ts';

/** What a member may do. */
export const roleField = z.enum(roles).openapi('Role');

/** Who asks, whether they have to sign in for more, and which shelves they see. */
export const sessionAnswer = z
  .strictObject({
    mode: z.enum(['single', 'team']),
    /** Absent where nobody has signed in. */
    person: z.strictObject({ id: z.string(), name: z.string(), email: z.string().optional() }).optional(),
    shelves: z.array(z.strictObject({ id: z.string(), name: z.string(), role: roleField })).readonly(),
    /** There where they may make shelves: owners of the first one. */
    makesShelves: z.literal(true).optional(),
    /** When the sign-in ends at the latest. */
    endsAt: z.string().optional(),
  })
  .openapi('Session');

/** A member of a shelf. */
export const memberAnswer = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string().optional(), role: roleField })
  .openapi('Member');

/** An invitation that nobody has used yet, without its token. */
export const invitationAnswer = z
  .strictObject({
    id: z.string(),
    role: roleField,
    label: z.string().optional(),
    createdAt: z.string(),
    createdBy: z.string(),
    expiresAt: z.string(),
  })
  .openapi('Invitation');

/** An API token, without what opens. */
export const tokenAnswer = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    scope: z.enum(scopes),
    maker: z.string(),
    createdAt: z.string(),
    expiresAt: z.string(),
    usedAt: z.string().optional(),
    revoked: z.strictObject({ at: z.string(), by: z.string() }).optional(),
  })
  .openapi('ApiToken');
