import { expect, test } from 'vitest';
import type { Place } from '../../../server/store/library/openLibrary.ts';
import { startLibraryServer } from './libraryServer.ts';
import { askingServer, createdScenarios, expectAllThere, writeUntilRefused } from './writers.ts';

/** How many scenarios are written to at once. */
const writers = 4;

/**
 * Kills the server in the middle of writes, again and again: whatever it had acknowledged is there when it comes back.
 * @param check looks at the database itself after each kill
 */
export function testCrashes(times: number, newPlace: () => Promise<Place>, check: (place: Place) => void): void {
  test(`outlives being killed in the middle of writes, ${times} times`, { timeout: 60_000 + times * 60_000 }, async () => {
    const place = await newPlace();
    let server = await startLibraryServer(place);
    const acknowledged = await createdScenarios(askingServer(server.url), writers);
    for (let time = 1; time <= times; time += 1) {
      const enough = 5 + ((time * 7) % 20);
      let killed: Promise<void> | undefined;
      const ends = await writeUntilRefused(askingServer(server.url), acknowledged, (count) => {
        if (count === enough) killed = server.kill();
      });
      expect(ends).toEqual(ends.map(() => undefined));
      await killed;
      expect(killed).toBeDefined();
      check(place);
      server = await startLibraryServer(place);
      await expectAllThere(askingServer(server.url), acknowledged);
      expect(server.faults).toEqual([]);
    }
    const saved = [...acknowledged.values()].reduce((sum, versions) => sum + versions.size, 0);
    expect(saved).toBeGreaterThan(times * 5);
    await server.kill();
  });
} // prettier-ignore
