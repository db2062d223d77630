import { acceptScenario, type AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { Digest } from '../scenario/hash.ts';
import { rememberedParts } from '../scenario/rememberedParts.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import { hallChecks } from './scenarioChecks.ts';
import { hallFormat } from './scenarioSchema.ts';

/**
 * Resolves and checks a hall's scenario document.
 * @param lookup finds a base by its id; a base carried inline is used instead
 * @throws ScenarioError with all problems
 */
export function openScenario(document: unknown, lookup: BaseLookup = () => undefined): AcceptedScenario {
  return acceptScenario(hallFormat, document, lookup, hallChecks);
}

/**
 * Opens documents that were JSON, again and again: the same outcome as `openScenario`, sooner for one that is like one
 * opened before.
 * @param digest SHA-256 as the platform has it
 */
export function scenarioOpener(
  digest?: Digest,
): (document: unknown, lookup?: BaseLookup) => AcceptedScenario {
  const sooner = { readValues: rememberedParts(hallFormat), ...(digest === undefined ? {} : { digest }) };
  return (document, lookup = () => undefined) =>
    acceptScenario(hallFormat, document, lookup, hallChecks, sooner);
}
