import { hallIdOf, openScenario, standalone, type PortfolioDocument } from '../../models/index.ts';
import { loadScenario } from '../state/loadScenario.ts';

/** Scenarios as a portfolio, and those that cannot be had, by their ids. */
export interface ScenarioPortfolio {
  readonly document: PortfolioDocument | undefined;
  readonly missing: readonly string[];
}

/**
 * A portfolio of scenarios of this machine and the server, each carried along on its own.
 * @throws ScenarioError for the first that is wrong
 */
export async function portfolioOfScenarios(
  ids: readonly string[],
  title: string,
): Promise<ScenarioPortfolio> {
  const loaded = await Promise.all(ids.map(async (id) => [id, await loadScenario(id)] as const));
  const halls = loaded.flatMap(([id, each]) => {
    if (each.state !== 'found') return [];
    const { document, bases } = each.open;
    const scenario = standalone(openScenario(document, (base) => bases[base]));
    return [[hallIdOf(id), { label: document.title, scenario: { ...scenario, id } }] as const];
  });
  const document: PortfolioDocument = { format: 'holdbar-portfolio', version: 1, id: 'utvalg', title, halls: Object.fromEntries(halls) }; // prettier-ignore
  return {
    document: halls.length === 0 ? undefined : document,
    missing: loaded.flatMap(([id, { state }]) => (state === 'found' ? [] : [id])),
  };
}
