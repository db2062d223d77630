import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { readLink } from '../scenario/link/link.ts';
import { openScenario } from './openScenario.ts';

/** A scenario out of a link. */
export interface OpenedLink {
  readonly scenario: AcceptedScenario;
  /** The hash it had when the link was made. */
  readonly hash: string;
  /** Whether it has the same hash here; if not, defaults of the model have changed since, and so may the results. */
  readonly asMade: boolean;
}

/**
 * Reads, checks and opens the scenario in the fragment of a link.
 * @throws ScenarioError with what is wrong with the link, or with the scenario in it
 */
export function openLink(address: string): OpenedLink {
  const { document, hash } = readLink(address);
  const scenario = openScenario(document);
  return { scenario, hash, asMade: scenario.hash === hash };
}
