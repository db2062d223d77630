import type { Role, Session, ShelfRole } from './createSession.ts';

const order: readonly Role[] = ['viewer', 'editor', 'owner'];

/** Whether a role is enough for what needs another. */
const isEnough = (role: Role, needed: Role): boolean => order.indexOf(role) >= order.indexOf(needed);

/**
 * Whether the reader may do on a shelf what needs a role. Where the server has not said who they are, the page offers
 * everything: what they may not do the server refuses.
 */
export function mayOn(session: Session | undefined, shelf: string, needed: Role): boolean {
  if (session === undefined || session.mode === 'single') return true;
  const role = session.shelves.find(({ id }) => id === shelf)?.role;
  return role !== undefined && isEnough(role, needed);
}

/** The shelves that the reader may put scenarios on. */
export const shelvesToEdit = (session: Session | undefined): readonly ShelfRole[] =>
  (session?.shelves ?? []).filter(({ role }) => isEnough(role, 'editor'));
