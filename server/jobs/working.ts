import type { Logger } from 'pino';
import { storageProblem } from '../store/library/storageProblem.ts';
import { gathering, type StudyStore, type TakenPart } from '../store/studies/studyStore.ts';
import type { Announcements } from '../announcements/announcements.ts';
import type { PartPool } from './partPool.ts';
import type { PartOutcome } from './partThread.ts';
import type { StudyNews } from './studyNews.ts';
import type { Turns } from './turns.ts';

/** After how many faults of the program a study is parked. */
const mostFaults = 3;

/** After how many processes that went down over one part its study is parked. */
const mostDeaths = 10;

/** What is needed to compute parts. */
export interface WorkingParts {
  readonly store: StudyStore;
  readonly turns: Pick<Turns, 'add'>;
  readonly announcements: Announcements<StudyNews>;
  readonly pool: PartPool;
  readonly now: () => Date;
  readonly log: Logger;
}

/** One who computes parts. */
export interface Working {
  /** What is done in a turn: takes a part, computes it, and records what came of it. */
  readonly turn: (name: string) => Promise<void>;
  /** Leaves the parts of studies that are over: of one, or of all that are. */
  readonly leave: (study?: string) => Promise<void>;
  /** Gives back all that is under way. */
  readonly giveBack: () => void;
  /** How many parts have been computed. */
  readonly computed: () => number;
}

/** Computes parts of studies, each in a thread, and settles what comes of them. */
export function working({ store, turns, announcements, pool, now, log }: WorkingParts): Working {
  const underWay = new Map<AbortController, TakenPart>();
  let count = 0;

  async function outcomeOf(part: TakenPart, { signal }: AbortController): Promise<PartOutcome> {
    const { study, stage, asked, given } = part;
    if (part.part !== gathering) return pool.compute({ study, stage, part: part.part, asked, given }, signal);
    const counts = await store.partCounts(study);
    return pool.gather({ study, stage, asked, counts }, ({ stage: of, part: at }) => store.result(study, of, at), signal); // prettier-ignore
  }

  async function settle(part: TakenPart, outcome: PartOutcome): Promise<void> {
    const { study } = part;
    if (outcome.kind === 'result' || outcome.kind === 'stage') {
      const due = await (outcome.kind === 'result' ? store.deliver(part, outcome.bytes) : store.advance(part, outcome)); // prettier-ignore
      if (due > 0) await turns.add(due);
      return announcements.tell({ study, isOver: false });
    }
    const at = now().toISOString();
    if (outcome.kind === 'answer') await store.end(study, 'done', at, { answer: outcome.answer });
    else await store.end(study, 'refused', at, { answer: JSON.stringify(outcome.problems) });
    return announcements.tell({ study, isOver: true });
  }

  async function park(part: TakenPart, reason: string): Promise<void> {
    log.error({ study: part.study, stage: part.stage, part: part.part, reason }, 'parked');
    await store.end(part.study, 'parked', now().toISOString(), { reason });
    await announcements.tell({ study: part.study, isOver: true });
  }

  async function failed(part: TakenPart, fault: unknown): Promise<void> {
    log.error({ fault, study: part.study, stage: part.stage, part: part.part }, 'part failed');
    if (part.faults + 1 >= mostFaults) return park(part, fault instanceof Error ? fault.message : String(fault)); // prettier-ignore
    await store.giveBack(part, true);
    await turns.add(1);
  }

  return {
    turn: async (name) => {
      const part = await store.take(name, now().toISOString());
      if (part === undefined) return;
      if (part.tries - part.faults > mostDeaths)
        return park(part, `${part.tries - part.faults - 1} processes went down while they computed it`);
      const left = new AbortController();
      underWay.set(left, part);
      let outcome: PartOutcome;
      try {
        outcome = await outcomeOf(part, left);
      } catch (fault) {
        if (left.signal.aborted) {
          // Of a study that is over nothing is left to give back.
          await store.giveBack(part, false);
          return turns.add(1);
        }
        // The database is away: the part is no worse for it, and is computed again when the turn comes again.
        if (storageProblem(fault) !== undefined) throw fault;
        return failed(part, fault);
      } finally {
        underWay.delete(left);
      }
      count += 1;
      return settle(part, outcome);
    },
    leave: async (over) => {
      for (const [left, { study }] of underWay) {
        const isOver = over === undefined ? (await store.head(study))?.state !== 'running' : study === over;
        if (isOver) left.abort();
      }
    },
    giveBack: () => {
      for (const left of underWay.keys()) left.abort();
    },
    computed: () => count,
  };
}
