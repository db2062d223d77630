import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { allQuestions } from '../../server/work/allQuestions.ts';
import { localAnnouncements } from '../../server/announcements/announcements.ts';
import { createApp, type Parts } from '../../server/app.ts';
import { studiesOf } from '../../server/jobs/studiesOf.ts';
import { engineState } from '../../server/operations/engineState.ts';
import { openLog } from '../../server/operations/log.ts';
import { operationsOf } from '../../server/operations/operations.ts';
import type { PageFile } from '../../server/page/pageFiles.ts';
import { readScenarios } from '../../server/store/readScenarios.ts';
import { migrateDatabase } from '../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../server/store/library/migrations/migrations.ts';
import { accessOf } from '../../server/store/access/accessOf.ts';
import { libraryOf } from '../../server/store/library/openLibrary.ts';
import type { LibraryNews } from '../../server/store/library/libraryNews.ts';
import { openSqlite } from '../../server/store/library/openSqlite.ts';
import { questionThreads } from '../../server/work/questionThreads.ts';
import { readScenarioFile } from '../../server/store/scenarioFile.ts';

const folder = join(import.meta.dirname, '../../scenarios');

/** The scenarios of the product, read once for the tests of a file. */
export const scenarios = readScenarios(folder);

/** The questions of the product, by name. */
export const questions = await allQuestions();

/** Threads for the tests of a file; none is started before the first question. */
export const workers = questionThreads();
afterAll(() => workers.stop());

const { database } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());

/** What is new in it. */
export const news = localAnnouncements<LibraryNews>();

/** An empty library for the tests of a file, in memory. */
export const library = libraryOf(database, news.tell);

/** Who may do what in it. */
export const accessStore = accessOf(database);

/** A log that nobody reads, and metrics and readiness of this process. */
export const operations = operationsOf({
  log: openLog('silent', () => undefined),
  database,
  engine: () => engineState(scenarios, questions),
  isStopping: () => false,
});

/** Studies in this process; no thread is started before the first. */
export const studies = await studiesOf(
  { database, kind: 'sqlite' },
  { JOB_THREADS: 1 },
  true,
  operations.log,
);
afterAll(() => studies.stop());

/** The document of a scenario file of the product; a copy of its own for every call. */
export const documentOf = (id: string) =>
  readScenarioFile(join(folder, `${id}.json`)) as Record<string, unknown>;

/** What a file of a built page may be. */
export function pageFile(text: string, type: string): PageFile {
  return { bytes: new TextEncoder().encode(text), type, etag: `"${text.length}"` };
}

/** The server with the scenarios of the product; a fault of it fails the test unless it is expected. */
export function testApp(parts: Partial<Parts> = {}) {
  return createApp({
    scenarios,
    page: new Map([
      ['/index.html', pageFile('<!doctype html><title>Holdbar</title>', 'text/html; charset=utf-8')],
    ]),
    onFault: (fault) => {
      throw fault;
    },
    questions,
    workers,
    operations,
    studies,
    library,
    news,
    accessStore,
    person: { id: 'local', name: 'Kari Nordmann' },
    now: () => new Date('2026-06-01T12:00:00.000Z'),
    randomBytes,
    ...parts,
  });
}

/** A POST of JSON; a text goes as it is. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}
