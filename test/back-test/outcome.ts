import type { BackTest } from './backTest.ts';
import { backTests } from './cases.ts';
import { measure } from './measured.ts';
import { tolerances, type Nature } from './tolerances.ts';

/** A back-test with its answer. */
export interface BackTestOutcome {
  readonly test: BackTest;
  readonly answer: number;
  /** The answer over the published figure, less 1. */
  readonly deviation: number;
  readonly tolerance: number;
  readonly nature: Nature;
  readonly within: boolean;
}

/** Runs all back-tests. */
export const backTestOutcomes = (): readonly BackTestOutcome[] => backTests.map(outcomeOf);

function outcomeOf(test: BackTest): BackTestOutcome {
  const answer = test.answer(measure(test.scenario, test.changes));
  const deviation = answer / test.published - 1;
  const { share: tolerance, nature } = tolerances[test.kind];
  const within = test.atLeast === true ? deviation >= 0 : Math.abs(deviation) <= tolerance;
  return { test, answer, deviation, tolerance, nature, within };
}
