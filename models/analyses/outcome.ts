import type { Outcome } from '../sentences/verdictFacts.ts';

/** What of a run decides the outcome of the verdict. */
export interface OutcomeFacts {
  /** Whether all tests in money pass on decided funding. */
  readonly passes: boolean;
  /** Whether no rule of severity error is broken. */
  readonly rulesPass: boolean;
  /** Additional support needed and the limit of it, in kroner of the price year a year. */
  readonly needed: number;
  readonly limit: number;
  /** The deepest shortfall of cash up to the end of the pilot, in kroner. */
  readonly advanceNeeded: number;
  /** A unit of the municipality may borrow that shortfall of it; others may not. */
  readonly isUnit: boolean;
  /** What the tests accept, in kroner. */
  readonly tolerance: number;
}

/** The outcome: all tests on decided funding, else with additional support within the limit, else not. */
export function outcomeOf(facts: OutcomeFacts): Outcome {
  const { needed, limit, tolerance } = facts;
  if (!facts.rulesPass) return 'doesNotHold';
  if (facts.passes) return 'holds';
  const shortBefore = !facts.isUnit && facts.advanceNeeded > tolerance;
  return needed > 0 && needed <= limit + tolerance && !shortBefore ? 'holdsWithSupport' : 'doesNotHold';
}
