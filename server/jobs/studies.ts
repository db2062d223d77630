import { setTimeout as after } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { NewStudy, StudyCounts, StudyHead, StudyStore } from '../store/studies/studyStore.ts';
import type { Announcements } from '../announcements/announcements.ts';
import type { PartPool } from './partPool.ts';
import type { StudyNews } from './studyNews.ts';
import type { Turns } from './turns.ts';
import { working } from './working.ts';

/** Studies, as the routes know them: heavy questions that are computed while nobody waits. */
export interface Studies {
  /** @returns the study, which is the one begun before where its id is known */
  readonly begin: (study: NewStudy) => Promise<StudyHead>;
  readonly head: StudyStore['head'];
  readonly heads: StudyStore['heads'];
  readonly answer: StudyStore['answer'];
  readonly runningOf: StudyStore['runningOf'];
  /** How far it is, each time that is new, until it is over or nobody listens. */
  readonly follow: (id: string, signal: AbortSignal) => AsyncGenerator<StudyHead>;
  /** Ends one that is running; forgets one that is over. */
  readonly cancel: (id: string) => Promise<void>;
  readonly counts: () => Promise<StudyCounts>;
  /** Lets what is under way finish for a while, and gives the rest back. */
  readonly stop: () => Promise<void>;
}

/** What studies are made of. */
export interface StudiesParts {
  readonly store: StudyStore;
  readonly turns: Turns;
  readonly announcements: Announcements<StudyNews>;
  readonly now: () => Date;
  readonly log: Logger;
  /** The threads of this process that compute parts, and how many; absent where other processes do. */
  readonly workers?: { readonly pool: PartPool; readonly threads: number };
  /** How long parts that are under way may take at a stop, in milliseconds. */
  readonly patience?: number;
}

/** How often what was lost is looked for, and followers look for themselves, in milliseconds. */
const looking = 5_000;

/** How long parts that are under way may take at a stop, where nothing else is said, in milliseconds. */
const usualPatience = 20_000;

/** How long studies that are over are kept, in milliseconds: thirty days. */
export const kept = 30 * 24 * 60 * 60 * 1000;

/** Opens the studies of a database; where this process has threads for them, it begins to compute. */
export async function openStudies(parts: StudiesParts): Promise<Studies> {
  const { store, turns, announcements, now, log, workers, patience = usualPatience } = parts;
  const ended = new AbortController();
  const work = workers === undefined ? undefined : working({ store, turns, announcements, now, log, pool: workers.pool }); // prettier-ignore
  const mend = async (): Promise<void> => {
    await turns.mend();
    await work?.leave();
    await store.forget(new Date(now().getTime() - kept).toISOString());
  };
  const unheard = announcements.listen((news) => {
    if (news?.isOver !== true || work === undefined) return;
    work.leave(news.study).catch((fault: unknown) => log.warn({ fault }, 'studies'));
  });
  await mend();
  if (work !== undefined && workers !== undefined) turns.begin(work.turn, workers.threads);
  const tending = (async () => {
    while (!ended.signal.aborted) {
      await after(looking, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (!ended.signal.aborted) await mend().catch((fault: unknown) => log.warn({ fault }, 'studies'));
    }
  })();
  return {
    begin: async (study) => {
      if (await store.begin(study)) await turns.add(1);
      const head = await store.head(study.id);
      if (head === undefined) throw new Error('a study that has begun is gone');
      return head;
    },
    head: store.head,
    heads: store.heads,
    answer: store.answer,
    runningOf: store.runningOf,
    counts: store.counts,
    follow: (id, signal) => followed(id, signal, parts),
    cancel: async (id) => {
      if (await store.end(id, 'cancelled', now().toISOString(), {}))
        await announcements.tell({ study: id, isOver: true }); // prettier-ignore
      else await store.remove(id);
    },
    stop: async () => {
      ended.abort();
      unheard();
      const closed = turns.close();
      const inTime = new AbortController();
      const late = after(patience, undefined, { signal: inTime.signal, ref: false }).then(() => work?.giveBack(), () => undefined); // prettier-ignore
      await closed;
      inTime.abort();
      await Promise.all([late, tending, workers?.pool.stop(), announcements.stop()]);
    },
  };
}

async function* followed(
  id: string,
  signal: AbortSignal,
  { store, announcements }: Pick<StudiesParts, 'store' | 'announcements'>,
): AsyncGenerator<StudyHead> {
  let wake: () => void = () => undefined;
  let isNew = false;
  const unheard = announcements.listen((news: StudyNews | undefined) => {
    if (news !== undefined && news.study !== id) return;
    isNew = true;
    wake();
  });
  try {
    let told = '';
    while (!signal.aborted) {
      isNew = false;
      const head = await store.head(id);
      if (head === undefined) return;
      const text = JSON.stringify(head);
      if (text !== told) yield head;
      told = text;
      if (head.state !== 'running') return;
      if (isNew) continue;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const looked = new AbortController();
      const look = after(looking, undefined, { signal: AbortSignal.any([looked.signal, signal]), ref: false }).catch(() => undefined); // prettier-ignore
      await Promise.race([woken, look]);
      looked.abort();
    }
  } finally {
    unheard();
  }
}
