import { openScenario } from '../hall/openScenario.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import { mostProblems, ScenarioError, type Problem } from '../scenario/problem.ts';
import type { Steps } from '../analyses/steps.ts';
import type { PortfolioDocument, PortfolioHall } from './document.ts';
import { ofHall, portfolioProblem } from './portfolioProblem.ts';

/** A hall of a portfolio, its scenario opened. */
export interface OpenedHall {
  readonly id: string;
  /** What it is called: its own label, else the title of its scenario. */
  readonly label: string;
  readonly hall: PortfolioHall;
  readonly scenario: AcceptedScenario;
}

/**
 * Opens the scenarios of all halls: what a hall or a variant names is looked for among those carried along first.
 * @throws ScenarioError with what is wrong at all halls, each at its place
 */
export function* openHalls(
  { halls, scenarios = {} }: PortfolioDocument,
  lookup: BaseLookup = () => undefined,
): Steps<readonly OpenedHall[]> {
  const opened: OpenedHall[] = [];
  const problems: Problem[] = [];
  const base: BaseLookup = (id) => (Object.hasOwn(scenarios, id) ? scenarios[id] : lookup(id));
  const entries = Object.entries(halls);
  for (const [place, [id, hall]] of entries.entries()) {
    yield { done: place, total: entries.length };
    try {
      const document = documentOf(id, hall, base);
      const scenario = ofHall(id, () => openScenario(document, base));
      opened.push({ id, label: hall.label ?? scenario.head.title, hall, scenario });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      problems.push(...error.problems);
      if (problems.length >= mostProblems) break;
    }
  }
  if (problems.length > 0) throw new ScenarioError(problems);
  return opened;
}

function documentOf(id: string, { scenario }: PortfolioHall, base: BaseLookup): unknown {
  if (typeof scenario !== 'string') return scenario;
  const found = base(scenario);
  if (found === undefined)
    throw new ScenarioError([portfolioProblem('noScenario', `halls.${id}.scenario`, { found: scenario })]);
  return found;
}

/**
 * The portfolio with every scenario that it only names carried along, so that it stands alone wherever it is sent.
 * What is found nowhere stays a name, and is a problem when it is opened.
 */
export function carried(document: PortfolioDocument, lookup: BaseLookup): PortfolioDocument {
  const scenarios: Record<string, Record<string, unknown>> = { ...document.scenarios };
  const fetch = (id: string): void => {
    if (Object.hasOwn(scenarios, id)) return;
    const found = lookup(id);
    if (typeof found !== 'object' || found === null) return;
    scenarios[id] = found as Record<string, unknown>;
    fetchBase(found);
  };
  const fetchBase = (scenario: unknown): void => {
    const base = (scenario as { readonly extends?: unknown }).extends;
    if (typeof base === 'string') fetch(base);
    else if (typeof base === 'object' && base !== null && !Object.hasOwn(base, 'document'))
      fetch(String((base as { readonly id?: unknown }).id));
  };
  for (const scenario of Object.values(scenarios)) fetchBase(scenario);
  for (const { scenario } of Object.values(document.halls))
    if (typeof scenario === 'string') fetch(scenario);
    else fetchBase(scenario);
  return Object.keys(scenarios).length === 0 ? document : { ...document, scenarios };
}
