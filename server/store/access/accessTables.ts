/** A named group of scenarios, with members of its own. */
interface ShelfRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** Someone who has signed in: known by what the provider calls them, never by name or address. */
interface PersonRow {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  readonly createdAt: string;
}

/** What a person may do on a shelf. */
interface MembershipRow {
  readonly shelfId: string;
  readonly personId: string;
  readonly role: string;
}

/** A sign-in; the id itself is in the cookie of the browser only. */
interface SessionRow {
  readonly idHash: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly seenAt: string;
}

/** An invitation that nobody has used yet; the token itself is not kept. */
interface InvitationRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly shelfId: string;
  readonly role: string;
  readonly label: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
}

/** An API token; the token itself is not kept. */
interface TokenRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly shelfId: string;
  readonly makerId: string;
  readonly label: string;
  readonly scope: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** The tables of who may do what. */
export interface AccessTables {
  readonly shelves: ShelfRow;
  readonly people: PersonRow;
  readonly memberships: MembershipRow;
  readonly sessions: SessionRow;
  readonly invitations: InvitationRow;
  readonly tokens: TokenRow;
}
