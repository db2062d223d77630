import type { Asked, PartPlace } from '../../../models/index.ts';
import type { StudyState } from './studyTables.ts';

/** Which studies go first: those that somebody waits for, then those for the night. */
export const priorities = { ordinary: 0, low: 10 } as const;

/** The name of a priority. */
export type Priority = keyof typeof priorities;

/** A study as those who asked see it. */
export interface StudyHead {
  readonly id: string;
  readonly personId: string;
  readonly question: string;
  /** The title of the scenario or portfolio that it is about; null where it is about none. */
  readonly title: string | null;
  readonly priority: Priority;
  readonly state: StudyState;
  readonly stages: number;
  readonly stage: number;
  readonly parts: number;
  readonly done: number;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly reason: string | null;
}

/** A study that begins. */
export interface NewStudy {
  readonly id: string;
  readonly personId: string;
  readonly asked: Asked;
  readonly priority: Priority;
  readonly at: string;
}

/** A study begins before its first stage: what is found out there is how many parts it has. */
export const beginning = -1;

/** What is put together after a stage stands among its parts under this number. */
export const gathering = -1;

/** A part that somebody has taken: to compute, or where its number is `gathering` to put the stage together. */
export interface TakenPart extends PartPlace {
  readonly study: string;
  readonly turn: string;
  readonly asked: Asked;
  readonly stages: number;
  readonly parts: number;
  readonly given: Uint8Array;
  readonly tries: number;
  readonly faults: number;
}

/** A stage that begins. */
export interface NextStage {
  readonly stages: number;
  readonly parts: number;
  readonly given: Uint8Array;
}

/** The parts that are not done, and the studies, counted. */
export interface StudyCounts {
  readonly waiting: number;
  readonly taken: number;
  readonly running: number;
  readonly parked: number;
}

/**
 * The studies in a database. Everything that is recorded is recorded once, whoever comes with it and how often, so that
 * work may be done twice and still counts once.
 */
export interface StudyStore {
  /** @returns false where there is one of that id already */
  readonly begin: (study: NewStudy) => Promise<boolean>;
  readonly head: (id: string) => Promise<StudyHead | undefined>;
  readonly heads: (personId: string) => Promise<readonly StudyHead[]>;
  /** The answer as JSON; undefined while there is none. */
  readonly answer: (id: string) => Promise<string | undefined>;
  readonly runningOf: (personId: string) => Promise<number>;
  /** @returns false where it was over already */
  readonly end: (id: string, state: Exclude<StudyState, 'running'>, at: string, said: { readonly answer?: string; readonly reason?: string }) => Promise<boolean>; // prettier-ignore
  /**
   * The part that a turn has, or takes: of the studies of the highest priority, those of the person with the fewest parts
   * under way first, and of equals of who has waited longest. Undefined where nothing waits.
   */
  readonly take: (turn: string, at: string) => Promise<TakenPart | undefined>;
  /** @returns how many parts it leaves to be computed: one where the stage is to be put together now */
  readonly deliver: (part: TakenPart, result: Uint8Array) => Promise<number>;
  /** The next stage begins. @returns how many parts it leaves to be computed */
  readonly advance: (part: TakenPart, next: NextStage) => Promise<number>; // prettier-ignore
  /** What a part of a stage has given. */
  readonly result: (study: string, stage: number, part: number) => Promise<Uint8Array>;
  /** How many parts each stage of a study has had so far. */
  readonly partCounts: (study: string) => Promise<readonly number[]>;
  /** A turn gives back what it has not done. @param isFault whether it failed */
  readonly giveBack: (part: TakenPart, isFault: boolean) => Promise<void>;
  /** The turns that have parts. */
  readonly turns: () => Promise<readonly string[]>;
  /** A turn is no more: what it had waits again. */
  readonly lost: (turn: string) => Promise<number>;
  readonly counts: () => Promise<StudyCounts>;
  /** Deletes studies that were over before a time. */
  readonly forget: (before: string) => Promise<number>;
  /** Deletes one that is over. */
  readonly remove: (id: string) => Promise<void>;
}
