import { backTests, type BackTest } from './cases.ts';
import { measure } from './measured.ts';
import { tolerances } from './tolerances.ts';

/** A back-test with its answer. */
export interface BackTestOutcome {
  readonly test: BackTest;
  readonly predicted: number;
  /** Predicted over published, less 1. */
  readonly deviation: number;
  readonly tolerance: number;
  readonly independent: boolean;
  readonly within: boolean;
}

/** Runs all back-tests. */
export const backTestOutcomes = (): readonly BackTestOutcome[] => backTests.map(outcomeOf);

function outcomeOf(test: BackTest): BackTestOutcome {
  const predicted = test.predict(measure(test.scenario, test.changes));
  const deviation = predicted / test.published - 1;
  const { share: tolerance, independent } = tolerances[test.kind];
  const within = test.atLeast === true ? deviation >= 0 : Math.abs(deviation) <= tolerance;
  return { test, predicted, deviation, tolerance, independent, within };
}
