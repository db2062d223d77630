import { sql } from 'kysely';
import type { LibraryMigration } from './migration.ts';

/** Studies that are computed in parts, and the parts of those that are not over. */
export const migration0003: LibraryMigration = async ({ schema }, kind) => {
  const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
  await schema
    .createTable('studies')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('stages', 'integer', (column) => column.notNull())
    .addColumn('stage', 'integer', (column) => column.notNull())
    .addColumn('parts', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('given', bytes, (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await schema.createIndex('studies_by_person').on('studies').columns(['person_id', 'created_at']).execute();
  await schema
    .createTable('study_parts')
    .addColumn('study_id', 'text', (column) => column.notNull().references('studies.id').onDelete('cascade'))
    .addColumn('stage', 'integer', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('turn', 'text')
    .addColumn('taken_at', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('faults', 'integer', (column) => column.notNull())
    .addColumn('result', bytes)
    .addPrimaryKeyConstraint('study_parts_key', ['study_id', 'stage', 'part'])
    .execute();
  await schema.createIndex('study_parts_by_state').on('study_parts').columns(['state', 'study_id']).execute();
};
