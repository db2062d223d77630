import { engineVersion } from '../engine/engineVersion.ts';
import type { BlockHelpers } from '../analyses/simulation/blockQueue.ts';
import type { SimulationOptions } from '../analyses/simulation/terms.ts';
import { runHall, type Stamp } from '../analyses/runResult.ts';
import type { Steps } from '../analyses/steps.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { Approval } from '../scenario/followUp.ts';
import { continuation, type Continuation } from './continuation.ts';
import { followUp, type FollowUp, type FollowUpOptions } from './followUp.ts';
import { placesInFutures, type PlacesInFutures } from './placesInFutures.ts';

/** A follow-up with all that belongs to it. */
export interface FollowUpReport extends FollowUp {
  readonly stamp: Stamp;
  readonly approval: Approval | null;
  /** Whether the inputs are other than those that were approved. */
  readonly changedSinceApproval: boolean;
  /** What becomes of the verdict if the deviation lasts; null where nothing is known of the result. */
  readonly ifItGoesOn: Continuation | null;
  /** Where reality falls among the simulated futures; null where the plan has no ranges or the year no actuals. */
  readonly futures: PlacesInFutures | null;
}

/**
 * Plan against actual, the forecast for the year, the verdict if the deviation lasts, and where reality falls among the
 * futures of the plan.
 * @throws ScenarioError where the run does not have the year
 */
export function* followUpReport(
  scenario: AcceptedScenario,
  { year, method, ...drawing }: FollowUpOptions & SimulationOptions,
  helpers?: BlockHelpers,
): Steps<FollowUpReport> {
  yield { done: 0, total: 1 };
  const run = runHall(scenario);
  const found = followUp(run, scenario.head.actuals ?? {}, { year, method });
  const approval = scenario.head.approval ?? null;
  const futures = yield* placesInFutures(scenario, run, { ...drawing, year: found.year }, helpers);
  return {
    ...found,
    stamp: { scenario: scenario.head.id, engine: engineVersion, hash: scenario.hash },
    approval,
    changedSinceApproval: approval !== null && approval.hash !== scenario.hash,
    ifItGoesOn: continuation(scenario, run, found) ?? null,
    futures: futures ?? null,
  };
}
