/** How it is with a study. */
export type StudyState = 'running' | 'done' | 'refused' | 'cancelled' | 'parked';

/** A study: what is asked, how far it is, and what came of it. Times are ISO 8601 in UTC. */
interface StudyRow {
  readonly id: string;
  /** The question with its scenarios and options, as JSON. */
  readonly asked: string;
  /** Who asked. */
  readonly personId: string;
  /** Lower numbers first. */
  readonly priority: number;
  readonly state: StudyState;
  readonly stages: number;
  /** The stage that is under way. */
  readonly stage: number;
  /** How many parts it has, and how many of them are done. */
  readonly parts: number;
  readonly done: number;
  /** What its parts must know of the stage before. */
  readonly given: Uint8Array;
  /** The answer, or of a refused study what is wrong, as JSON. */
  readonly answer: string | null;
  /** Why it is parked. */
  readonly reason: string | null;
  readonly createdAt: string;
  readonly endedAt: string | null;
}

/** A part of a running study; what is put together after the parts of a stage is a part too, with the number −1. */
interface PartRow {
  readonly studyId: string;
  readonly stage: number;
  readonly part: number;
  readonly state: 'waiting' | 'taken' | 'done';
  /** Whose turn took it. */
  readonly turn: string | null;
  /** When it was last begun. */
  readonly takenAt: string | null;
  /** How often it was begun. */
  readonly tries: number;
  /** How often it ended in a fault of the program. */
  readonly faults: number;
  readonly result: Uint8Array | null;
}

/** The tables of studies. */
export interface StudyTables {
  readonly studies: StudyRow;
  readonly studyParts: PartRow;
}
