import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Place } from '../../../server/store/library/openLibrary.ts';
import { testCrashes } from './crashes.ts';
import { testEditors } from './editors.ts';
import { startLibraryServer } from './libraryServer.ts';
import { expectSound } from './soundness.ts';
import { askingServer, createdScenarios, expectAllThere, tromso, writeUntilRefused } from './writers.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdbar-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newPlace = (): Promise<Place> => Promise.resolve({ DATA_DIR: mkdtempSync(join(folder, 'data-')) });

describe('the library on SQLite', () => {
  testCrashes(5, newPlace, expectSound);
  testEditors(newPlace, 30);

  test('is made once by two servers that start at the same time, and serves both', { timeout: 60_000 }, async () => {
    const place = await newPlace();
    const servers = await Promise.all([startLibraryServer(place), startLibraryServer(place)]);
    const [one, two] = servers.map(({ url }) => askingServer(url));
    const made = await one?.('POST', '', { body: { scenario: tromso() } });
    expect((await two?.('GET', `/${made?.body.id}`))?.body).toEqual(made?.body);
    await Promise.all(servers.map(({ kill }) => kill()));
    expectSound(place);
  }); // prettier-ignore

  test('on a full disk says so, serves what it has, and has lost nothing', { timeout: 120_000 }, async () => {
    const place = await newPlace();
    const small = await startLibraryServer(place, 2_000);
    const ask = askingServer(small.url);
    const acknowledged = await createdScenarios(ask, 2);
    const ends = await writeUntilRefused(ask, acknowledged, (count) => {
      if (count > 2_000) throw new Error('two megabytes hold more than they can');
    });
    for (const end of ends) {
      expect(end).toMatchObject({ status: 507, body: { type: 'urn:holdbar:problem:storageFull', title: 'No room' } });
      expect(end?.body.detail).toContain('Nothing has been saved, and what was saved before is as it was.');
    }
    const refusedNew = await ask('POST', '', { body: { scenario: tromso() } });
    expect(refusedNew.status).toBe(507);
    await expectAllThere(ask, acknowledged);
    expect(small.faults.length).toBeGreaterThan(0);
    await small.kill();
    expectSound(place);
    const roomy = await startLibraryServer(place);
    await expectAllThere(askingServer(roomy.url), acknowledged);
    expect((await askingServer(roomy.url)('POST', '', { body: { scenario: tromso() } })).status).toBe(201);
    await roomy.kill();
  }); // prettier-ignore
});
