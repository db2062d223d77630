import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseVersion } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openLibrary, type Place } from '../../../server/store/library/openLibrary.ts';
import { describeAccess } from '../../server/store/accessContract.ts';
import { describeDatabase } from '../../server/store/databaseContract.ts';
import { describeStudies } from '../../server/store/studiesContract.ts';
import { describeLibrary } from '../../server/store/libraryContract.ts';
import { startCluster, type Cluster } from './cluster.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

const newPlace = async (): Promise<Place> => ({
  DATA_DIR: tmpdir(),
  DATABASE_URL: await cluster.createDatabase(),
});

describe('the library on PostgreSQL', () => {
  describeLibrary(async () => openLibrary(await newPlace(), failing));
  describeAccess(async () => openLibrary(await newPlace(), failing));
  describeDatabase(newPlace);
  describeStudies(async () => openLibrary(await newPlace(), failing));

  test('is made once by two that open it at the same time', async () => {
    const place = await newPlace();
    const both = await Promise.all([openLibrary(place, failing), openLibrary(place, failing)]);
    for (const { database, close } of both) {
      expect(await databaseVersion(database)).toBe(migrations.length);
      await close();
    }
  });
});

function failing(fault: Error): void {
  throw fault;
}
