import type { ScenarioDocument } from '../../models/index.ts';
import type { Example } from './loadExamples.ts';

/** All examples at once, as they are kept for when there is no network. */
interface KeptExamples {
  readonly list: readonly Example[];
  readonly documents: Readonly<Record<string, ScenarioDocument>>;
}

/** The examples as the service worker keeps them. @throws TypeError or Error where it does not */
export async function keptExamples(): Promise<KeptExamples> {
  const answer = await fetch('/examples.json');
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as KeptExamples;
}
