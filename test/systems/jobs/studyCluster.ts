import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { askedOf, questionTable, standalone, type Asked, type Question } from '../../../models/index.ts';
import { studiesOf } from '../../../server/jobs/studiesOf.ts';
import type { Studies } from '../../../server/jobs/studies.ts';
import { openLog } from '../../../server/operations/log.ts';
import { openLibrary, type Place } from '../../../server/store/library/openLibrary.ts';
import type { StudyHead } from '../../../server/store/studies/studyStore.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

/** A server's side of studies: it asks and follows, and computes nothing. */
export interface Asking {
  readonly studies: Studies;
  /** Begins a study. @returns its id */
  readonly begin: (asked: Asked, personId?: string) => Promise<string>;
  /** Follows a study to its end. @param each told each time it is further */
  readonly ended: (id: string, each?: (head: StudyHead) => Promise<void>) => Promise<StudyHead>;
  /** The answer as JSON. */
  readonly answer: (id: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const tromso = standalone(openFile(scenarioFile('tromso')));

/** A simulation of the Tromsø example. */
export const simulation = (draws: number): Asked => ({ question: 'simulate', scenarios: [tromso], options: { draws } }); // prettier-ignore

/** Futures of a portfolio whose halls are like the Tromsø example, of other sizes. */
export const portfolioFutures = (draws: number): Asked => {
  const halls = Object.fromEntries([0.8, 1, 1.2].map((scale, at) => [`hall${at}`, { scenario: { ...tromso, id: `hall-${at}`, volumes: { ...(tromso['volumes'] as object), scale } } }])); // prettier-ignore
  const portfolio = { format: 'holdbar-portfolio', version: 1, id: 'three', title: 'Three', halls, correlation: { streams: 0.5 } }; // prettier-ignore
  return { question: 'portfolio-futures', scenarios: [], options: { portfolio, draws } };
};

/** What one thread answers, as JSON. */
export async function oneThread({ question, scenarios, options }: Asked): Promise<string> {
  const loaded: Question = await questionTable[question as 'simulate'].load();
  const answered = await askedOf(loaded, scenarios, options, () => undefined);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return JSON.stringify(answered.answer);
}

/** How long a study may take where nothing else is said, in milliseconds. */
const usualLongest = 110_000;

/** What the driver says where the database is away, stops or starts. */
const isAway = /terminat|ECONN|connect|shutting|starting/i;

/** Asks again where the database was away, as a client does. */
async function patiently<Result>(action: () => Promise<Result>, longest: number): Promise<Result> {
  for (const begun = performance.now(); ;) {
    try {
      return await action();
    } catch (error) {
      if (!isAway.test(String(error)) || performance.now() - begun > longest) throw error;
      await after(100);
    }
  }
}

/** Opens the studies of a database as a server does. @param longest how long a study may take, in milliseconds */
export async function startAsking(databaseUrl: string, longest = usualLongest): Promise<Asking> {
  const place: Place = { DATA_DIR: tmpdir(), DATABASE_URL: databaseUrl };
  // Connections that break are what many of the tests are about.
  const log = openLog('silent', () => undefined);
  const opened = await openLibrary(place, () => undefined);
  const studies = await studiesOf(opened, place, false, log);
  return {
    studies,
    begin: async (asked, personId = 'kari') => {
      const id = randomBytes(16).toString('hex');
      const at = new Date().toISOString();
      // The same id: asked twice, it is begun once.
      await patiently(() => studies.begin({ id, personId, asked, priority: 'ordinary', at }), longest);
      return id;
    },
    ended: (id, each) =>
      patiently(async () => {
        for await (const head of studies.follow(id, AbortSignal.timeout(longest))) {
          if (head.state !== 'running') return head;
          await each?.(head);
        }
        throw new Error(`study ${id} is not over after ${longest} ms`);
      }, longest),
    answer: (id) => patiently(async () => (await studies.answer(id)) ?? '', longest),
    close: async () => {
      await studies.stop();
      await opened.close();
    },
  };
}
