/** How far a long computation is, and what it has found so far. */
export interface Progress<Partial = undefined> {
  readonly done: number;
  readonly total: number;
  readonly partial?: Partial;
  /** The same where it takes a while to put together: asked for at the pause, by who shows it. */
  readonly known?: () => Partial;
  /** What is waited for from elsewhere: going on before it resolves is in vain. */
  readonly wait?: Promise<void>;
}

/**
 * A long computation that pauses now and then: each pause says how far it is, its end gives the result. Whoever runs it
 * decides how often to show that and may leave it at a pause, which cancels it.
 */
export type Steps<Result, Partial = undefined> = Generator<Progress<Partial>, Result, void>;

/** Runs a computation to its end without a pause. */
export function finished<Result>(steps: Steps<Result, unknown>): Result {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}
