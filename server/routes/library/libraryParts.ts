import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Actor, WithAccess } from '../../access/access.ts';
import type { AccessStore } from '../../store/access/accessStore.ts';
import type { Act, Library } from '../../store/library/library.ts';
import type { Checking } from '../../work/checkingThreads.ts';
import type { ScenarioStore } from '../../store/scenarioStore.ts';

/** What the routes of the library are made of. */
export interface LibraryParts {
  readonly library: Library;
  /** Who may do what in it. */
  readonly accessStore: AccessStore;
  /** The shipped examples, which a scenario of the library may rest on. */
  readonly scenarios: ScenarioStore;
  /** Where documents are checked before they are stored; left out, where they are asked for. */
  readonly checking?: Checking;
  /** The person at this machine. */
  readonly person: Actor;
  readonly now: () => Date;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/** A request to the library. */
export type LibraryContext = Context<WithAccess>;

/** What the request does, as the history will show it. */
export const actOf = (c: LibraryContext, { now }: LibraryParts, reason?: string): Act => ({
  by: c.get('access').actor,
  at: now().toISOString(),
  ...(reason === undefined ? {} : { reason }),
});

/** Now, as times are stored. */
export const timeOf = ({ now }: LibraryParts): string => now().toISOString();

/** An id that cannot be guessed: 128 bits, in letters and digits that can also stand in `extends`. */
export const newId = ({ randomBytes }: Pick<LibraryParts, 'randomBytes'>): string =>
  Buffer.from(randomBytes(16)).toString('hex');

/** The secret of a link, an invitation, a sign-in or an API token: 256 bits. */
export const newToken = ({ randomBytes }: LibraryParts): string =>
  Buffer.from(randomBytes(32)).toString('base64url');

/** What is kept of a secret. As secrets are random and long, nobody finds one by trying hashes. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
