import type { ScenarioDocument } from '../../models/index.ts';

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

const store = 'scenarios';
const version = 1;

/** The browser's database of own scenarios, opened when it is first asked and again after it was closed. */
export function browserDatabase(name = 'holdbar'): Database {
  let connection: Promise<IDBDatabase> | undefined;
  const forget = (): void => void (connection = undefined);
  async function opened(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => void request.result.createObjectStore(store, { keyPath: 'document.id' })); // prettier-ignore
    const database = await settled(request);
    // Another tab wants a newer form of the database: this one lets go, and asks again when it next writes.
    database.addEventListener('versionchange', () => {
      database.close();
      forget();
    });
    database.addEventListener('close', forget);
    return database;
  }
  async function within<Answer>(
    mode: IDBTransactionMode,
    work: (drafts: IDBObjectStore) => Promise<Answer>,
  ): Promise<Answer> {
    connection ??= opened();
    const transaction = await connection.then((database) => database.transaction(store, mode), (error: unknown) => {
      forget();
      throw error;
    }); // prettier-ignore
    const done = new Promise<void>((resolve, reject) => {
      const fail = (): void => reject(transaction.error ?? new DOMException('Aborted', 'AbortError'));
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', fail);
      transaction.addEventListener('error', fail);
    });
    const [answer] = await Promise.all([work(transaction.objectStore(store)), done]);
    return answer;
  }
  return {
    all: () => within('readonly', (drafts) => settled(drafts.getAll() as IDBRequest<KeptDraft[]>)),
    one: (id) => within('readonly', (drafts) => settled(drafts.get(id) as IDBRequest<KeptDraft | undefined>)),
    remove: (id) => within('readwrite', (drafts) => settled(drafts.delete(id))),
    exchange: (id, next) =>
      within('readwrite', async (drafts) => {
        const record = next(await settled(drafts.get(id) as IDBRequest<KeptDraft | undefined>));
        if (record !== undefined) await settled(drafts.put(record));
      }),
  };
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new DOMException('Failed', 'UnknownError')),
    );
  });
