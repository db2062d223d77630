import type { Act } from '../library/library.ts';

/** What a member may do, from the least: each may what those before may. */
export const roles = ['viewer', 'editor', 'owner'] as const;

/** What a member may do on a shelf. */
export type Role = (typeof roles)[number];

/** Whether a role is enough for what needs another. */
export const isEnough = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && roles.indexOf(role) >= roles.indexOf(needed);

/** A named group of scenarios. */
export interface Shelf {
  readonly id: string;
  readonly name: string;
}

/** Someone who has signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** What a sign-in provider says of who has signed in. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email?: string;
}

/** A shelf with what somebody may do there. */
export interface ShelfRole extends Shelf {
  readonly role: Role;
}

/** A member of a shelf. */
export interface Member extends Person {
  readonly role: Role;
}

/** A sign-in that holds. */
export interface Session {
  readonly person: Person;
  readonly createdAt: string;
}

/** An invitation that nobody has used yet. */
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  readonly label?: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
}

/** What an API token may do: read, or read and write as an editor does. */
export const scopes = ['read', 'write'] as const;

/** What an API token may do. */
export type Scope = (typeof scopes)[number];

/** An API token, without what opens. */
export interface ApiToken {
  readonly id: string;
  readonly label: string;
  readonly scope: Scope;
  readonly maker: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt?: string;
  readonly revoked?: { readonly at: string; readonly by: string };
}

/** A token that holds: who uses it, and what it may do where. */
interface HeldToken {
  readonly id: string;
  readonly name: string;
  readonly shelf: string;
  readonly role: Role;
}

/** How long a sign-in holds: since it was last used, and since it was made. In milliseconds. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

/** A secret of which only the hash is kept, with its limits. */
interface NewSecret {
  readonly id: string;
  readonly tokenHash: string;
  readonly shelf: string;
  readonly expiresAt: string;
}

/** Who may do what: people, shelves, members, sign-ins, invitations and API tokens. */
export interface AccessStore {
  readonly shelvesOf: (personId: string) => Promise<readonly ShelfRole[]>;
  /** All shelves there are, for who is alone with them. */
  readonly allShelves: () => Promise<readonly Shelf[]>;
  /** A new shelf, owned by who makes it. */
  readonly addShelf: (shelf: Shelf, act: Act) => Promise<void>;
  readonly renameShelf: (shelf: Shelf, act: Act) => Promise<void>;

  /**
   * Notes a sign-in under the hash of its secret id, and forgets the sign-ins that no longer hold.
   * @param newId the person's id, where they have not been here before
   */
  readonly signIn: (identity: Identity, idHash: string, newId: string, at: string, limits: SessionLimits) => Promise<Person>; // prettier-ignore
  /**
   * The sign-in with a hash, where it still holds; notes that it was used.
   * @param isUse false where nobody has done anything: a page that is open listens by itself
   */
  readonly session: (idHash: string, at: string, limits: SessionLimits, isUse?: boolean) => Promise<Session | undefined>; // prettier-ignore
  readonly signOut: (idHash: string, act: Act) => Promise<void>;

  readonly members: (shelf: string) => Promise<readonly Member[]>;
  /** Gives a member another role, or none. The last owner stays. */
  readonly setRole: (shelf: string, personId: string, role: Role | undefined, act: Act) => Promise<'done' | 'missing' | 'lastOwner'>; // prettier-ignore
  /** Makes somebody the owner of the first shelf, where it has none. @returns false where it has */
  readonly claimFirstShelf: (act: Act) => Promise<boolean>;

  readonly invite: (invitation: NewSecret & { readonly role: Role; readonly label?: string }, act: Act) => Promise<void>; // prettier-ignore
  /** The invitations to a shelf that can still be used. */
  readonly invitations: (shelf: string, at: string) => Promise<readonly Invitation[]>;
  readonly revokeInvitation: (shelf: string, id: string, act: Act) => Promise<boolean>;
  /** Makes who acts a member, once. @returns false where there is no such invitation, or it has expired or been used */
  readonly accept: (tokenHash: string, act: Act) => Promise<boolean>;

  readonly addToken: (token: NewSecret & { readonly label: string; readonly scope: Scope }, act: Act) => Promise<void>; // prettier-ignore
  readonly tokens: (shelf: string) => Promise<readonly ApiToken[]>;
  readonly revokeToken: (shelf: string, id: string, act: Act) => Promise<boolean>;
  /** The token with a hash, where it holds: not expired, not revoked, and its maker still there; notes that it was used. */
  readonly heldToken: (tokenHash: string, at: string) => Promise<HeldToken | undefined>;
}
