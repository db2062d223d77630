import type { ScenarioDocument } from '../../../models/index.ts';
import type { Actor } from '../../access/access.ts';

/** Who changes something, when (ISO 8601, UTC) and why. */
export interface Act {
  readonly by: Actor;
  readonly at: string;
  readonly reason?: string;
}

/** A document that has been checked, with the hash of its resolved inputs and the engine that checked it. */
export interface Draft {
  readonly document: ScenarioDocument;
  readonly hash: string;
  readonly engine: string;
}

/** What is known of a version besides its document. */
export interface VersionHead {
  readonly number: number;
  readonly hash: string;
  readonly engine: string;
  readonly authorId: string;
  readonly author: string;
  readonly savedAt: string;
  readonly reason?: string;
  /** The version that it brought back. */
  readonly restoredFrom?: number;
}

/** A version with its document. */
export interface Version extends VersionHead {
  readonly document: ScenarioDocument;
}

/** That a scenario has been approved, and is frozen by it: later versions of it have other actuals, and nothing else. */
export interface Approval {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly reason?: string;
}

/** A scenario as a list shows it. */
export interface Entry {
  readonly id: string;
  /** The shelf that it lies on. */
  readonly shelf: string;
  readonly title: string;
  readonly municipality?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly newest: VersionHead;
  /** Whether a read-only link to it works now. */
  readonly shared: boolean;
  readonly binned?: { readonly at: string; readonly by: string };
  readonly approval?: Approval;
  readonly copyOf?: { readonly id: string; readonly version: number };
}

/** A scenario with the document of its newest version. */
export interface StoredScenario extends Entry {
  readonly document: ScenarioDocument;
}

/** What a list is asked for. */
export interface ListQuery {
  /** The shelves that are looked through; all of them where none are said. */
  readonly shelves?: readonly string[];
  /** Words that all occur somewhere in title, municipality, tags or description. */
  readonly search?: string;
  readonly tag?: string;
  /** What lies in the bin, instead of what does not. */
  readonly binned: boolean;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: ListPlace;
  /** Now, for whether links still work. */
  readonly at: string;
}

/** A place in a list that is ordered by the last change, newest first. */
export interface ListPlace {
  readonly changedAt: string;
  readonly id: string;
}

/** A page of a list; `next` is absent on the last. */
export interface Page<Item, Place> {
  readonly items: readonly Item[];
  readonly next?: Place;
}

/** A key by which a repeated request is known, and what the request was. */
export interface IdempotencyKey {
  readonly key: string;
  readonly requestHash: string;
}

/** What is created: where it is a copy, of what. */
export interface Creation {
  readonly id: string;
  readonly shelf: string;
  readonly draft: Draft;
  readonly act: Act;
  readonly key?: IdempotencyKey;
  readonly copyOf?: { readonly id: string; readonly version: number };
}

/** Made now; made before by the same key; or refused, since the key was used for another request. */
export type Created =
  { readonly kind: 'created' | 'repeated'; readonly id: string } | { readonly kind: 'keyReused' };

/** Why a change was not made: what the scenario is now. */
export type Refused =
  | { readonly kind: 'missing' }
  | { readonly kind: 'binned' | 'frozen' | 'conflict'; readonly current: StoredScenario };

/** The number of the new version, or why there is none. */
export type Saved = { readonly kind: 'saved'; readonly number: number } | Refused;

/** The scenario with its new version, or why there is none. */
export type SavedScenario =
  { readonly kind: 'saved'; readonly number: number; readonly scenario: StoredScenario } | Refused;

/** What is saved on top of the version that its author has seen. */
export interface Save {
  readonly id: string;
  readonly expected: number;
  readonly draft: Draft;
  readonly act: Act;
  readonly restoredFrom?: number;
  /** Whether nothing but actuals differs from that version: what is approved stands, so it is saved on a frozen scenario too. */
  readonly keepsPlan?: boolean;
}

/** A read-only link, without its token. */
export interface Link {
  readonly id: string;
  readonly scenarioId: string;
  readonly version?: number;
  readonly label?: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revoked?: { readonly at: string; readonly by: string };
}

/** A link to be made; of the token only the hash is kept. */
interface NewLink {
  readonly id: string;
  readonly scenarioId: string;
  readonly tokenHash: string;
  readonly version?: number;
  readonly label?: string;
  readonly expiresAt: string;
  readonly act: Act;
}

/** What can have been done. */
export const actions = ['created', 'copied', 'saved', 'restored', 'binned', 'recovered', 'linked', 'linkRevoked', 'approved', 'released', 'resultKept', 'signedIn', 'signedOut', 'shelfMade', 'shelfRenamed', 'invited', 'invitationRevoked', 'joined', 'roleChanged', 'memberRemoved', 'tokenMade', 'tokenRevoked', 'tokenUsed'] as const; // prettier-ignore

/** Something that was done. */
export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string;
  readonly actor: string;
  readonly action: (typeof actions)[number];
  /** Absent for what belongs to no shelf, as sign-ins. */
  readonly shelf?: string;
  /** Whom or what it was done with, where that is no scenario. */
  readonly concerns?: string;
  readonly scenarioId?: string;
  readonly version?: number;
  readonly reason?: string;
}

/** Which part of the log is read: of one scenario, or of some shelves, with or without what belongs to none; else all. */
export interface AuditQuery {
  readonly scenarioId?: string;
  readonly shelves?: readonly string[];
  readonly withoutShelf?: boolean;
}

/** A kept result without its answer: what it was computed from. */
export interface ResultHead {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly engine: string;
  readonly seed?: number;
  readonly question: string;
  readonly keptAt: string;
  readonly keptBy: string;
}

/** A kept result. */
interface StoredResult extends ResultHead {
  readonly answer: unknown;
}

/** People's own scenarios, with everything that has happened to them. Nothing is ever overwritten. */
export interface Library {
  readonly list: (query: ListQuery) => Promise<Page<Entry, ListPlace>>;
  /** The tags in use outside the bin, with how many scenarios have them, in order of tag; of some shelves or all. */
  readonly tags: (
    shelves?: readonly string[],
  ) => Promise<readonly { readonly tag: string; readonly count: number }[]>;
  /** @param at now, for whether links still work */
  readonly find: (id: string, at: string) => Promise<StoredScenario | undefined>;
  /** The shelf that a scenario lies on, undefined where there is no such scenario. */
  readonly shelfOf: (id: string) => Promise<string | undefined>;
  readonly create: (creation: Creation) => Promise<Created>;
  /** A new version, if the newest is still the one that is expected. */
  readonly save: (save: Save) => Promise<SavedScenario>;
  /** Versions with numbers below `before`, newest first. */
  readonly history: (id: string, limit: number, before?: number) => Promise<Page<VersionHead, number>>;
  readonly version: (id: string, number: number) => Promise<Version | undefined>;
  /** Into the bin, or out of it. @returns false where there is no such scenario */
  readonly bin: (id: string, binned: boolean, act: Act) => Promise<boolean>;
  /** Freezes a version, if it is still the newest. */
  readonly approve: (id: string, expected: number, act: Act) => Promise<Saved>;
  /** Lets a frozen scenario be changed again. @returns false where there is none that is frozen */
  readonly release: (id: string, act: Act) => Promise<boolean>;
  readonly addLink: (link: NewLink) => Promise<void>;
  readonly links: (scenarioId: string) => Promise<readonly Link[]>;
  readonly linkOf: (tokenHash: string) => Promise<Link | undefined>;
  /** @returns false where there is no such link; revoking twice changes nothing */
  readonly revokeLink: (scenarioId: string, id: string, act: Act) => Promise<boolean>;
  readonly keepResult: (scenarioId: string, result: StoredResult, act: Act) => Promise<void>;
  readonly results: (scenarioId: string) => Promise<readonly ResultHead[]>;
  readonly result: (scenarioId: string, id: string) => Promise<StoredResult | undefined>;
  /** What was done with numbers below `before`, newest first. */
  readonly audit: (limit: number, of?: AuditQuery, before?: number) => Promise<Page<AuditEntry, number>>;
}
