import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { Configuration } from '../configuration.ts';
import type { OpenLibrary } from '../store/library/openLibrary.ts';
import { studiesIn } from '../store/studies/studiesIn.ts';
import { localAnnouncements, postgresAnnouncements } from '../announcements/announcements.ts';
import { localTurns } from './localTurns.ts';
import { partPool } from './partPool.ts';
import { queueTurns } from './queueTurns.ts';
import { openStudies, type Studies } from './studies.ts';
import type { StudyNews } from './studyNews.ts';

/** How many threads compute parts where nothing else is said: one processor is left for all else. */
const usualThreads = (): number => Math.max(1, availableParallelism() - 1);

/** What of the configuration the studies hang on. */
type StudySettings = Partial<Pick<Configuration, 'DATABASE_URL' | 'JOB_THREADS'>>;

/**
 * The studies of a library: on PostgreSQL shared by all processes there, else computed in this process.
 * @param computes whether this process computes parts
 */
export async function studiesOf(
  { database, kind }: Pick<OpenLibrary, 'database' | 'kind'>,
  { DATABASE_URL: url, JOB_THREADS: threads = usualThreads() }: StudySettings,
  computes: boolean,
  log: Logger,
): Promise<Studies> {
  const store = studiesIn(database, kind);
  const onFault = (fault: unknown): void => log.warn({ fault }, 'studies');
  const turns = url === undefined ? localTurns(store, onFault) : await queueTurns(url, store, onFault);
  const announcements = url === undefined ? localAnnouncements<StudyNews>() : postgresAnnouncements<StudyNews>('holdbar_studies', url, database, onFault); // prettier-ignore
  const workers = computes ? { workers: { pool: partPool(threads), threads } } : {};
  return openStudies({ store, turns, announcements, now: () => new Date(), log, ...workers });
}
