import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../../server/store/library/openLibrary.ts';
import { testCrashes } from '../../server/store/crashes.ts';
import { testEditors } from '../../server/store/editors.ts';
import { startLibraryServer } from '../../server/store/libraryServer.ts';
import {
  askingServer,
  createdScenarios,
  expectAllThere,
  writeUntilRefused,
} from '../../server/store/writers.ts';
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
  testCrashes(5, newPlace, () => undefined);
  testEditors(newPlace, 30);

  test('outlives that PostgreSQL itself goes down in the middle of writes', { timeout: 120_000 }, async () => {
    const server = await startLibraryServer(await newPlace());
    const ask = askingServer(server.url);
    const acknowledged = await createdScenarios(ask, 4);
    let crash: Promise<void> | undefined;
    const ends = await writeUntilRefused(ask, acknowledged, (count) => {
      if (count === 25) crash = cluster.crash();
    });
    await crash;
    const answers = ends.map((end) => ({ status: end?.status, faults: server.faults }));
    expect(answers).toEqual(ends.map(() => ({ status: 503, faults: server.faults })));
    await expectAllThere(ask, acknowledged);
    const [[id, versions] = ['', new Map<number, string>()]] = acknowledged;
    expect((await ask('GET', `/${id}`)).body.newest.number).toBe(Math.max(...versions.keys()));
    expect((await ask('DELETE', `/${id}`)).status).toBe(200);
    expect(server.faults.length).toBeGreaterThan(0);
    await server.kill();
  }); // prettier-ignore
});
