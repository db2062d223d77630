import type { MiddlewareHandler } from 'hono';

/** Who does something: recorded with every change. */
export interface Actor {
  /** Never changes and is never used again for another person. */
  readonly id: string;
  /** The name that is shown in the history. */
  readonly name: string;
}

/** What the routes of the library find in their context. */
export interface WithActor {
  readonly Variables: { readonly actor: Actor };
}

/** Single-user mode: whoever reaches the server is the person at this machine. */
export const singleUser =
  (person: Actor): MiddlewareHandler<WithActor> =>
  async (c, next) => {
    c.set('actor', person);
    await next();
  };
