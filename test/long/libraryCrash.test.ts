import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Place } from '../../server/store/library/openLibrary.ts';
import { testCrashes } from '../server/store/crashes.ts';
import { testEditors } from '../server/store/editors.ts';
import { expectSound } from '../server/store/soundness.ts';
import { startCluster, type Cluster } from '../systems/postgres/cluster.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdbar-long-'));
let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the library on SQLite', () => {
  const newPlace = (): Promise<Place> => Promise.resolve({ DATA_DIR: mkdtempSync(join(folder, 'data-')) });
  testCrashes(50, newPlace, expectSound);
  testEditors(newPlace, 199);
});

describe('the library on PostgreSQL', () => {
  const newPlace = async (): Promise<Place> => ({ DATA_DIR: folder, DATABASE_URL: await cluster.createDatabase() }); // prettier-ignore
  testCrashes(50, newPlace, () => undefined);
  testEditors(newPlace, 199);
});
