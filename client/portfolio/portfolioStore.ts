import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PortfolioDocument } from '../../models/index.ts';

/** A portfolio as the browser keeps it. */
export interface KeptPortfolio {
  readonly document: PortfolioDocument;
  /** When it was kept, in milliseconds. */
  readonly kept: number;
}

interface Schema extends DBSchema {
  portfolios: { key: string; value: KeptPortfolio };
}

const store = 'portfolios';

let connection: Promise<IDBPDatabase<Schema>> | undefined;

/** The browser's database of portfolios, opened when it is first asked. Rejected where the browser keeps nothing. */
function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('holdbar-portfolios', 1, {
    upgrade: (opened) => void opened.createObjectStore(store, { keyPath: 'document.id' }),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      connection = undefined;
    },
  }).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** All portfolios kept here, the last one first. */
export async function keptPortfolios(): Promise<readonly KeptPortfolio[]> {
  const all = await (await database()).getAll(store);
  return all.sort((one, other) => other.kept - one.kept);
}

/** The portfolio with an id; undefined where there is none. */
export const keptPortfolio = async (id: string): Promise<PortfolioDocument | undefined> =>
  (await (await database()).get(store, id))?.document;

/** Keeps a portfolio, under an id that no other has. @returns the id */
export async function keepPortfolio(document: PortfolioDocument): Promise<string> {
  const opened = await database();
  let { id } = document;
  for (let count = 2; (await opened.getKey(store, id)) !== undefined; count += 1)
    id = `${document.id.slice(0, 70)}-${count}`;
  await opened.put(store, { document: { ...document, id }, kept: Date.now() });
  return id;
}

/** Keeps a portfolio in the place of the one with its id. */
export async function replacePortfolio(document: PortfolioDocument): Promise<void> {
  await (await database()).put(store, { document, kept: Date.now() });
}

/** Removes a portfolio from this machine. */
export const removePortfolio = async (id: string): Promise<void> => (await database()).delete(store, id);
