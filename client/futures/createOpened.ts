import type { FutureRun } from '../../models/index.ts';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { useApp } from '../state/app.ts';
import { createQuestion, type AnswerOf, type QuestionState } from '../state/createQuestion.ts';
import type { SimulationState } from './createSimulation.ts';
import type { FuturesSettings } from './futuresSettings.ts';

/** The future that is opened: as a full run, with all that was drawn for it. */
export interface OpenedState {
  readonly question: QuestionState<AnswerOf<'future'>, unknown>;
  /** The run of the future that is wanted now. */
  readonly run: () => FutureRun | undefined;
  /** The course of the chosen line in it. */
  readonly course: () => readonly number[] | undefined;
}

/** Runs the future that is chosen, as soon as all are computed. */
export function createOpened(simulation: SimulationState, settings: FuturesSettings): OpenedState {
  const { scenario } = useApp();
  const wanted = () => {
    const found = simulation.partial() === undefined ? simulation.answer() : undefined;
    const which = settings.opened();
    const future = found?.opened.find((each) => each.which === which)?.future;
    return found === undefined || future === undefined ? undefined : { number: future, draws: found.draws };
  };
  const terms = () => {
    const future = wanted();
    // What was opened is of the scenario that was simulated.
    if (future === undefined || simulation.isStale()) return undefined;
    return scenarioTerms(scenario, { ...future, monthly: settings.isMonthly() });
  };
  const question = createQuestion('future', terms, { follows: true, rest: 0 });
  const run = (): FutureRun | undefined => {
    const found = question.answer();
    return found === undefined || found.future !== wanted()?.number ? undefined : found;
  };
  return {
    question,
    run,
    course: () => run()?.result.lines[settings.line()]?.values,
  };
}
