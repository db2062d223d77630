import { usualDraws, type PresentedPage } from '../../models/index.ts';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { createSimulation } from '../futures/createSimulation.ts';
import { hasRanges } from '../futures/hasRanges.ts';
import type { ComparedScenarios } from '../compare/createComparedScenarios.ts';
import { createQuestion, type QuestionName, type QuestionState } from '../state/createQuestion.ts';
import type { ScenarioState } from '../state/createScenario.ts';

/** What the sheets are answered with, all of it computed beside the page. */
export type Answers = ReturnType<typeof createAnswers>;

/** The years of the four-year plan. */
const planYears = 4;

/**
 * Puts every question of a presentation; each is put again when a number has been moved and rests.
 * @param others scenarios that the council may choose between besides the one that is presented
 */
export function createAnswers(scenario: ScenarioState, others: ComparedScenarios) {
  const hasPilot = (): boolean => scenario.computed()?.cash.pilotEnd !== undefined;
  const hasPlan = (): boolean => (scenario.computed()?.bands.years.length ?? 0) >= planYears;
  const isUncertain = (): boolean => {
    const accepted = scenario.computed()?.scenario;
    return accepted !== undefined && hasRanges(accepted);
  };
  const ask = <Name extends QuestionName>(name: Name, isWanted: () => boolean = () => true) =>
    createQuestion(name, () => (isWanted() ? scenarioTerms(scenario) : undefined), { follows: true });
  const menu = ask('gap-menu');
  const commitment = ask('commitment');
  const closing = ask('closing', hasPilot);
  const plan = ask('four-year-plan', hasPlan);
  const simulation = createSimulation(scenario, () => ({ draws: usualDraws }));
  const whole = {
    menu: () => isWhole(menu),
    commitment: () => isWhole(commitment),
    closing: () => !hasPilot() || isWhole(closing),
    plan: () => !hasPlan() || isWhole(plan),
    simulation: () => !isUncertain() || isWhole(simulation),
  };
  const needed: Readonly<Record<PresentedPage, readonly (() => boolean)[]>> = {
    verdict: [],
    cliff: [],
    ways: [whole.menu],
    alternatives: [whole.commitment, whole.closing, () => !others.isLoading()],
    chance: [whole.simulation],
    decision: [whole.menu, whole.commitment, whole.closing, whole.plan],
  };
  return {
    menu,
    commitment,
    closing,
    plan,
    simulation,
    others,
    hasPilot,
    hasPlan,
    isUncertain,
    /** Whether every answer that a page shows is there, and to the numbers that are shown. */
    isWhole: (page: PresentedPage): boolean => needed[page].every((isThere) => isThere()),
  };
}

/** Whether it is answered for what is shown now. What was refused or cancelled is not waited for. */
const isWhole = (question: QuestionState<unknown, unknown>): boolean =>
  question.status() === 'answered'
    ? !question.isStale()
    : ['refused', 'failed', 'cancelled'].includes(question.status());
