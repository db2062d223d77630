import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type SqliteStatement,
} from 'kysely';

/** How many prepared statements are kept; the library's own are fewer than a hundred. */
const mostStatements = 200;

/**
 * SQLite for Kysely, on one open database. Every transaction takes the right to write at its beginning: one that
 * reads first and writes then could otherwise be refused in the middle, whatever the busy timeout.
 * @param onClose what is done when the database has been closed
 */
export const sqliteDialect = (database: DatabaseSyncInstance, onClose: () => Promise<void>): Dialect => ({
  createDriver: () => new LibrarySqliteDriver(database, onClose),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalAdapter(),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
});

/** Tables are changed inside transactions, as SQLite can; Kysely's own adapter does without. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibrarySqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSyncInstance;
  readonly #onClose: () => Promise<void>;

  constructor(database: DatabaseSyncInstance, onClose: () => Promise<void>) {
    super({ database: { prepare: preparing(database), close: () => database.close() } });
    this.#database = database;
    this.#onClose = onClose;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async destroy(): Promise<void> {
    await super.destroy();
    await this.#onClose();
  }

  /** SQLite has already gone back by itself where the disk was full; going back twice would hide that. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Prepares statements and keeps those used last: preparing again and again makes memory grow. */
function preparing(database: DatabaseSyncInstance): (sql: string) => SqliteStatement {
  const kept = new Map<string, SqliteStatement>();
  return (sql) => {
    const statement = kept.get(sql) ?? prepared(database, sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}

function prepared(database: DatabaseSyncInstance, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}
