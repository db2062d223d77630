import { afterAll, expect, test } from 'vitest';
import { firstOwnerNote } from '../../../server/access/firstOwner.ts';
import { migrateDatabase } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { publicUrl, teamApp } from './teamApp.ts';

const { database } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());

test('who runs the server hears when nobody can be let in, how the first owner comes in, and when the secret is done with', async () => {
  const team = teamApp(database);
  const note = async (secret?: string) =>
    (await firstOwnerNote({ PUBLIC_URL: publicUrl, FIRST_OWNER_SECRET: secret }, team.store))?.en;
  const secret = 'hunter2'.repeat(5);
  expect(await note()).toMatch(/^Nobody owns the library yet, and FIRST_OWNER_SECRET is missing, so nobody can be let in\./);
  expect(await note(secret)).toBe(`Nobody owns the library yet. The first owner signs in at ${publicUrl}/tilgang and writes FIRST_OWNER_SECRET there.`);
  await team.store.claimFirstShelf(team.actOf((await team.signedIn('Owner')).person));
  expect(await note(secret)).toBe('The library has an owner. Take FIRST_OWNER_SECRET out of the settings.');
  expect(await note()).toBeUndefined();
}); // prettier-ignore
