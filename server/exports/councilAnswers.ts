import type { AcceptedScenario } from '../../models/index.ts';
import type { CouncilOptions } from '../../models/reports/index.ts';

/** Puts a question to one scenario: in this thread, or in another. */
export type AskOne = (question: string, scenario: AcceptedScenario, options: object) => Promise<unknown>;

/** How the futures of a scenario are drawn for a document, where something other than the usual is wanted. */
export interface CouncilDraws {
  readonly draws?: number | string | undefined;
  readonly seed?: number | string | undefined;
}

/** The answers that documents for a council are made with: the stress tests, and a simulation where there are ranges. */
export async function councilAnswers(
  scenario: AcceptedScenario,
  ask: AskOne,
  given: CouncilDraws = {},
): Promise<Pick<CouncilOptions, 'simulation' | 'stress'>> {
  const { isUncertain } = await import('../../models/reports/index.ts');
  const draws = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const stress = (await ask('stress', scenario, {})) as CouncilOptions['stress'];
  if (!isUncertain(scenario)) return { stress };
  return { stress, simulation: (await ask('simulate', scenario, draws)) as CouncilOptions['simulation'] };
}
