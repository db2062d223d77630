import type { Announcements } from '../../announcements/announcements.ts';
import type { AuditEntry } from './library.ts';

/** What is new in the library: somebody has done something with a scenario. */
export interface LibraryNews {
  readonly scenario: string;
  /** The shelf that it lies on. */
  readonly shelf: string;
  readonly action: AuditEntry['action'];
  /** The version that there is now, where there is a new one. */
  readonly version?: number;
  /** Who, by name, and when. */
  readonly by: string;
  readonly at: string;
}

/** Tells of it in the transaction that makes it so. */
export type TellLibrary = Announcements<LibraryNews>['tell'];
