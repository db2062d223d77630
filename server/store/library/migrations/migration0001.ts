import type { CreateTableBuilder } from 'kysely';
import type { LibraryMigration } from './migration.ts';

/** The first tables: scenarios with their versions, tags, links, the audit log, idempotency keys and results. */
export const migration0001: LibraryMigration = async (database, kind) => {
  const { schema } = database;
  await schema
    .createTable('scenarios')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text')
    .addColumn('description', 'text')
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .addColumn('binned_by', 'text')
    .addColumn('approved_version', 'integer')
    .addColumn('approved_at', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('approved_reason', 'text')
    .addColumn('copy_of', 'text')
    .addColumn('copy_of_version', 'integer')
    .execute();
  await schema.createIndex('scenarios_by_change').on('scenarios').columns(['changed_at', 'id']).execute();
  await ofScenario(schema.createTable('versions'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('restored_from', 'integer')
    .addPrimaryKeyConstraint('versions_key', ['scenario_id', 'number'])
    .execute();
  await ofScenario(schema.createTable('tags'))
    .addColumn('tag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tags_key', ['scenario_id', 'tag'])
    .execute();
  await schema.createIndex('tags_by_tag').on('tags').columns(['tag', 'scenario_id']).execute();
  await ofScenario(schema.createTable('links'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer')
    .addColumn('label', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .addColumn('revoked_by', 'text')
    .execute();
  await schema.createIndex('links_by_scenario').on('links').column('scenario_id').execute();
  await schema
    .createTable('audit')
    .addColumn('sequence', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
      kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('scenario_id', 'text', (column) => column.references('scenarios.id'))
    .addColumn('version', 'integer')
    .addColumn('reason', 'text')
    .execute();
  await schema.createIndex('audit_by_scenario').on('audit').columns(['scenario_id', 'sequence']).execute();
  await schema
    .createTable('idempotency_keys')
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_key', ['actor_id', 'key'])
    // The key is taken before the scenario is made, so that of two at once one waits for the other.
    .addForeignKeyConstraint('idempotency_keys_of', ['scenario_id'], 'scenarios', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  await ofScenario(schema.createTable('results'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('seed', 'bigint')
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addColumn('kept_by', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('results_by_scenario').on('results').column('scenario_id').execute();
};

/** A table whose rows belong to a scenario. */
const ofScenario = <Table extends string, Column extends string>(
  table: CreateTableBuilder<Table, Column>,
): CreateTableBuilder<Table, Column | 'scenario_id'> =>
  table.addColumn('scenario_id', 'text', (column) => column.notNull().references('scenarios.id'));
