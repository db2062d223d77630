/**
 * Turns: each lets whoever gets it compute one part. They say nothing of which part: that is settled when a turn begins,
 * by who has least under way. There may be too many of them, for a turn that finds nothing is over at once.
 */
export interface Turns {
  /** Gives out turns. */
  readonly add: (count: number) => Promise<void>;
  /** Takes turns until it is stopped. @param turn what is done in one, by its name; a turn that was lost comes again */
  readonly begin: (turn: (name: string) => Promise<void>, atOnce: number) => void;
  /** Gives turns for parts that nobody will come to, after processes or the database have gone down. */
  readonly mend: () => Promise<void>;
  /** Waits for the turns that have begun, no more are begun. */
  readonly close: () => Promise<void>;
}
