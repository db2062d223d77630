import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openLibrary, type Place } from '../../../server/store/library/openLibrary.ts';
import { describeAccess } from './accessContract.ts';
import { describeDatabase } from './databaseContract.ts';
import { describeLibrary } from './libraryContract.ts';
import { describeStudies } from './studiesContract.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdbar-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

const newPlace = (): Place => ({ DATA_DIR: mkdtempSync(join(folder, 'data-')) });

describe('the library on SQLite', () => {
  describeLibrary(() => openLibrary(newPlace(), failing));
  describeAccess(() => openLibrary(newPlace(), failing));
  describeDatabase(() => Promise.resolve(newPlace()));
  describeStudies(() => openLibrary(newPlace(), failing));
});

function failing(fault: Error): void {
  throw fault;
}
