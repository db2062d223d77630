import type { LibraryMigration } from './migration.ts';

/** The shelf that everything lies on that was there before there were shelves; its id is no secret. */
export const firstShelf = '1'.padStart(32, '0');

/** Shelves, the people who may use them, sign-ins, invitations and API tokens. */
export const migration0002: LibraryMigration = async (database) => {
  const { schema } = database;
  await schema
    .createTable('shelves')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .execute();
  const shelves = database.withTables<{ shelves: Record<'id' | 'name' | 'created_at' | 'created_by', string> }>(); // prettier-ignore
  await shelves
    .insertInto('shelves')
    .values({
      id: firstShelf,
      name: 'Holdbar',
      created_at: '2026-01-01T00:00:00.000Z',
      created_by: 'Holdbar',
    })
    .execute();
  // SQLite adds no column that is both a reference and filled; shelves are never taken away.
  await schema
    .alterTable('scenarios')
    .addColumn('shelf_id', 'text', (column) => column.notNull().defaultTo(firstShelf))
    .execute();
  await schema.createIndex('scenarios_by_shelf').on('scenarios').columns(['shelf_id', 'changed_at', 'id']).execute(); // prettier-ignore
  await schema.alterTable('audit').addColumn('shelf_id', 'text').execute();
  await schema.alterTable('audit').addColumn('concerns', 'text').execute();
  const audit = database.withTables<{ audit: { scenario_id: string | null; shelf_id: string | null } }>();
  await audit.updateTable('audit').set({ shelf_id: firstShelf }).where('scenario_id', 'is not', null).execute(); // prettier-ignore
  await schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('people_of_provider', ['issuer', 'subject'])
    .execute();
  await schema
    .createTable('memberships')
    .addColumn('shelf_id', 'text', (column) => column.notNull().references('shelves.id'))
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('memberships_key', ['shelf_id', 'person_id'])
    .execute();
  await schema.createIndex('memberships_by_person').on('memberships').column('person_id').execute();
  await schema
    .createTable('sessions')
    .addColumn('id_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('invitations')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('shelf_id', 'text', (column) => column.notNull().references('shelves.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('label', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('tokens')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('shelf_id', 'text', (column) => column.notNull().references('shelves.id'))
    .addColumn('maker_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .addColumn('revoked_by', 'text')
    .execute();
  await schema.createIndex('tokens_by_shelf').on('tokens').column('shelf_id').execute();
};
