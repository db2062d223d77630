import { Reassembly } from '../analyses/reassembled.ts';
import type { Steps } from '../analyses/steps.ts';
import { runAssembly } from '../engine/run.ts';
import { ModelError } from '../language/modelError.ts';
import { formulaProblem } from '../hall/formulaProblem.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { ScenarioError } from '../scenario/problem.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import type { PortfolioDocument } from './document.ts';
import { hallValues, type HallValues } from './hallValues.ts';
import { openHalls, type OpenedHall } from './openHalls.ts';
import { ofHall } from './portfolioProblem.ts';
import { commonPeriod, sharedLines, type SharedLine } from './sharing.ts';
import { admittedLine } from './sumLines.ts';
import { withShares } from './withShares.ts';

/** How many ways of putting a hall together are remembered: as many as there are zones, with room for kinds of halls. */
const mostStructures = 12;

/** A hall with its share of what is common. */
export interface PreparedHall extends OpenedHall {
  /** Its scenario as it is written, without shares. */
  readonly own: AcceptedScenario;
  /** With its shares as cost lines of its own. */
  readonly scenario: AcceptedScenario;
  /** The run of its own scenario. */
  readonly alone: HallValues;
}

/** A portfolio ready to be run: every hall opened and given its share. */
export interface PreparedPortfolio {
  readonly document: PortfolioDocument;
  readonly priceYear: number;
  readonly halls: readonly PreparedHall[];
  readonly shared: readonly SharedLine[];
  readonly assemblies: Reassembly;
}

/**
 * Opens the halls of a portfolio, runs each by itself and gives it its share of what is common.
 * @throws ScenarioError with everything that is wrong, at its place
 */
export function* preparedPortfolio(
  document: PortfolioDocument,
  lookup?: BaseLookup,
): Steps<PreparedPortfolio> {
  const opened = yield* openHalls(document, lookup);
  const [first] = opened;
  if (first === undefined) throw new RangeError('a portfolio without halls');
  const priceYear = document.priceYear ?? first.scenario.read.number('economy.priceYear').value;
  const assemblies = new Reassembly(mostStructures);
  const { sharedCosts = {}, reserve } = document;
  const isShared = Object.keys(sharedCosts).length > 0 || reserve?.contribution !== undefined;
  const alone: HallValues[] = [];
  for (const hall of opened) {
    alone.push(valuesOf(assemblies, hall, hall.scenario, priceYear));
    yield { done: alone.length, total: opened.length };
  }
  const shared = isShared || reserve !== undefined ? sharedLines(document, opened, priceYear, () => tonnesOf(opened, alone)) : []; // prettier-ignore
  const halls: PreparedHall[] = [];
  for (const [place, hall] of opened.entries()) {
    const { scenario: own } = hall;
    halls.push({ ...hall, own, alone: alone[place]!, scenario: withShares(hall, place, shared) });
    yield { done: halls.length, total: opened.length };
  }
  return { document, priceYear, halls, shared, assemblies };
}

/** A hall's run on a scenario. @throws ScenarioError at the place of the hall where a formula of the user's own fails */
export function valuesOf(
  assemblies: Reassembly,
  { id }: OpenedHall,
  scenario: AcceptedScenario,
  priceYear: number,
): HallValues {
  return ofHall(id, () => {
    try {
      return hallValues(scenario, runAssembly(assemblies.of(scenario)), priceYear);
    } catch (error) {
      if (error instanceof ModelError) throw new ScenarioError([formulaProblem(error, scenario)]);
      throw error;
    }
  });
}

/** Tonnes admitted over the months that all halls cover. */
function tonnesOf(opened: readonly OpenedHall[], alone: readonly HallValues[]): readonly number[] {
  const { from, to } = commonPeriod(opened);
  return alone.map(({ start, lines }) =>
    (lines[admittedLine] ?? new Float64Array())
      .subarray(from - start, to - start + 1)
      .reduce((sum, tonnes) => sum + tonnes, 0),
  );
}
