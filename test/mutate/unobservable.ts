/** A change of a formula that no scenario can show, with the reason why. */
export interface Unobservable {
  readonly id: string;
  /** The formula after the change. */
  readonly to: string;
  readonly reason: string;
}

/** Mutants that may survive. */
export const unobservable: readonly Unobservable[] = [];
