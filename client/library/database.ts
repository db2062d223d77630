import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Approval, ScenarioDocument } from '../../models/index.ts';

/** A scenario of the server that a draft was opened from or saved to. */
export interface ServerTie {
  /** Its id on the server. */
  readonly id: string;
  /** The version that the draft rests on. */
  readonly version: number;
  /** The draft as it was when the server had the same: what both sides of a later conflict come from. */
  readonly document: ScenarioDocument;
  /** Its approval on the shelf, as it stands in the draft: the plan is frozen there, and takes actuals only. */
  readonly approval?: Approval;
}

/** A scenario of the reader's own as the browser keeps it. */
export interface Draft {
  readonly document: ScenarioDocument;
  /** What its changes are shown against. */
  readonly baseline: ScenarioDocument;
  readonly bases: Readonly<Record<string, unknown>>;
  /** Texts in fields that could not be read, by path. */
  readonly unread: Readonly<Record<string, string>>;
  /** When it was kept, in milliseconds. */
  readonly kept: number;
  /** When it was put in the bin, in milliseconds; absent for what is in use. */
  readonly binned?: number;
  /** Where the same scenario lies on the server; absent for what is on this machine only. */
  readonly server?: ServerTie;
  /** The YAML file it was opened from, whose comments and order are kept when it is saved as a file. */
  readonly yaml?: string;
}

/** A draft as it lies in the database. */
export interface KeptDraft extends Draft {
  /** One more each time it is written, by whichever tab: a tab that knows an older one has something to merge. */
  readonly revision: number;
}

/** Where drafts lie, by id. Everything is rejected where the browser keeps nothing. */
export interface Database {
  readonly all: () => Promise<readonly KeptDraft[]>;
  readonly one: (id: string) => Promise<KeptDraft | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** Reads and writes in one go, so that no other tab comes between. @param next what is to lie there; undefined leaves it as it is */
  readonly exchange: (
    id: string,
    next: (there: KeptDraft | undefined) => KeptDraft | undefined,
  ) => Promise<void>;
}

interface Schema extends DBSchema {
  scenarios: { key: string; value: KeptDraft };
}

const store = 'scenarios';
const version = 1;

/** The browser's database of own scenarios, opened when it is first asked and again after it was closed. */
export function browserDatabase(name = 'holdbar'): Database {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => void (connection = undefined);
  const opened = (): Promise<IDBPDatabase<Schema>> =>
    (connection ??= openDB<Schema>(name, version, {
      upgrade: (database) => void database.createObjectStore(store, { keyPath: 'document.id' }),
      // Another tab wants a newer form of the database: this one lets go, and asks again when it next writes.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));
  // A browser that keeps nothing may already refuse to be asked.
  const within = async <Answer>(work: (database: IDBPDatabase<Schema>) => Promise<Answer>): Promise<Answer> => work(await opened()); // prettier-ignore
  return {
    all: () => within((database) => database.getAll(store)),
    one: (id) => within((database) => database.get(store, id)),
    remove: (id) => within((database) => database.delete(store, id)),
    exchange: (id, next) =>
      within(async (database) => {
        const transaction = database.transaction(store, 'readwrite');
        const record = next(await transaction.store.get(id));
        await Promise.all([
          record === undefined ? undefined : transaction.store.put(record),
          transaction.done,
        ]);
      }),
  };
}
