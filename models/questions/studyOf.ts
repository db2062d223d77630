import { formulaProblem } from '../hall/formulaProblem.ts';
import { openScenario } from '../hall/openScenario.ts';
import { ModelError } from '../language/modelError.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { ScenarioError } from '../scenario/problem.ts';
import type { Study } from '../studies/study.ts';
import { wholeStudy } from '../studies/wholeStudy.ts';
import { checkCount, optionsOf, type Asked } from './askedOf.ts';
import type { Question } from './question.ts';

/**
 * A question as a study: cut into parts where it can be, else in one. Two of the same question are alike anywhere.
 * @throws ScenarioError now or later: how many scenarios, an option, a formula of a user, or what the question cannot do
 */
export function studyOf(question: Question, { scenarios: documents, options: given }: Pick<Asked, 'scenarios' | 'options'>): Study {
  checkCount(question, documents.length);
  const scenarios = documents.map((document) => openScenario(document));
  const last = scenarios.at(-1);
  const study = told(() => cutStudy(question, scenarios, given), last);
  return {
    stages: study.stages,
    parts: study.parts,
    compute: (place, bytes) => toldLater(() => study.compute(place, bytes), last),
    between: (stage, parts) => toldLater(() => study.between(stage, parts), last),
    answer: (partsOf) => toldLater(() => study.answer(partsOf), last),
  };
} // prettier-ignore

/** Checks what a study is asked with. @throws ScenarioError naming the option and what would be right */
export const studyOptionsOf = (question: Question, given: unknown): unknown =>
  optionsOf({ options: question.study?.options ?? question.options, optionHelp: question.optionHelp }, given);

function cutStudy(question: Question, scenarios: readonly AcceptedScenario[], given: unknown): Study {
  const options = studyOptionsOf(question, given);
  return question.study?.of(scenarios, options) ?? wholeStudy(() => question.ask(scenarios, options));
}

/** A formula of the user's own that fails is a problem of the scenario. */
function told<Result>(action: () => Result, last: AcceptedScenario | undefined): Result {
  try {
    return action();
  } catch (error) {
    throw asProblem(error, last);
  }
}

async function toldLater<Result>(action: () => Promise<Result>, last: AcceptedScenario | undefined): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw asProblem(error, last);
  }
} // prettier-ignore

const asProblem = (error: unknown, last: AcceptedScenario | undefined): unknown =>
  error instanceof ModelError && last !== undefined ? new ScenarioError([formulaProblem(error, last)]) : error; // prettier-ignore
