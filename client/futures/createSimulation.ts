import { usualDraws } from '../../models/index.ts';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { createQuestion, type AnswerOf, type PartialOf, type QuestionState } from '../state/createQuestion.ts'; // prettier-ignore
import type { ScenarioState } from '../state/createScenario.ts';
import { createDragging } from './createDragging.ts';
import { hasRanges } from './hasRanges.ts';

/** How many futures there are at most while a slider moves. */
const whileDragging = 1024;

/** How long typing must rest, in milliseconds. */
const rest = 700;

/** A simulation as the page knows it. */
export type SimulationState = QuestionState<AnswerOf<'simulate'>, PartialOf<'simulate'>> & {
  /** What is known now: so far, or of all. */
  readonly shown: () => AnswerOf<'simulate'> | undefined;
  /** How many futures are asked for now. */
  readonly draws: () => number;
};

/**
 * The simulation of the open scenario: few futures while a slider moves, all that are asked for when it is let go. Very
 * many are computed again only on request.
 * @param asked how many futures, and what else it is asked with; undefined as long as it is not wanted
 */
export function createSimulation(
  scenario: ScenarioState,
  asked: () => ({ readonly draws: number } & Readonly<Record<string, unknown>>) | undefined,
): SimulationState {
  const isDragging = createDragging();
  const draws = (): number => {
    const wanted = asked()?.draws ?? usualDraws;
    return isDragging() && wanted <= usualDraws ? Math.min(whileDragging, wanted) : wanted;
  };
  const terms = () => {
    const accepted = scenario.computed()?.scenario;
    const options = asked();
    if (accepted === undefined || options === undefined || !hasRanges(accepted)) return undefined;
    return scenarioTerms(scenario, { ...options, draws: draws() });
  };
  const question = createQuestion('simulate', terms, {
    follows: () => draws() <= usualDraws,
    rest: () => (isDragging() ? 0 : rest),
    letsFinish: isDragging,
  });
  return Object.assign(question, { shown: () => question.partial() ?? question.answer(), draws });
}
