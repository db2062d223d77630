import type { AcceptedScenario } from '../../models/index.ts';
import type { CouncilOptions } from '../../models/reports/index.ts';

/** Puts a question to one scenario: in this thread, or in another. */
export type AskOne = (question: string, scenario: AcceptedScenario, options: object) => Promise<unknown>;

/** How the futures of a scenario are drawn for a document, where something other than the usual is wanted. */
export interface CouncilDraws {
  readonly draws?: number | string | undefined;
  readonly seed?: number | string | undefined;
}

/** The questions that documents rest on, in the order they are put. */
const all = ['stress', 'simulate'] as const;

/**
 * The answers that documents are made with: the stress tests, and a simulation where there are ranges.
 * @param wanted which of them; both where it is left out
 */
export async function councilAnswers(
  scenario: AcceptedScenario,
  ask: AskOne,
  given: CouncilDraws = {},
  wanted: readonly (typeof all)[number][] = all,
): Promise<Pick<CouncilOptions, 'simulation' | 'stress'>> {
  const { isUncertain } = await import('../../models/reports/index.ts');
  const draws = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const stress = wanted.includes('stress') ? ((await ask('stress', scenario, { alone: true })) as CouncilOptions['stress']) : undefined; // prettier-ignore
  if (!wanted.includes('simulate') || !isUncertain(scenario)) return { stress };
  return { stress, simulation: (await ask('simulate', scenario, draws)) as CouncilOptions['simulation'] };
}
