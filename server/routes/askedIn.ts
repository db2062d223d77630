import {
  checkCount,
  openScenario,
  optionsOf,
  ScenarioError,
  standalone,
  words,
  type AcceptedScenario,
  type Asked,
  type Question,
} from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { RequestError } from '../requestError.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

/**
 * The question in a body, its scenarios checked and made to stand alone.
 * @param check checks the options
 * @throws RequestError, ScenarioError
 */
export function askedIn(
  body: unknown,
  name: string,
  question: Question,
  store: ScenarioStore,
  check: (question: Question, options: unknown) => unknown = optionsOf,
): Asked {
  if (question.scenarios.most === 0) return askedOfNone(body, name, question, store, check);
  const isOne = question.scenarios.most === 1;
  const wanted = isOne ? 'scenario' : 'scenarios';
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, wanted)) throw missing(wanted);
  const { [wanted]: given, ...options } = body as Record<string, unknown>;
  const documents: unknown = isOne ? [given] : given;
  if (!Array.isArray(documents)) throw missing(wanted);
  checked(() => checkCount(question, documents.length));
  const opened = documents.map((document, at) => openedAt(document, isOne ? '' : `scenarios.${at}`, store));
  checked(() => check(question, options));
  return { question: name, scenarios: opened.map(standalone), options };
}

/** A question that names its scenarios in its options. @throws RequestError, ScenarioError */
function askedOfNone(
  body: unknown,
  name: string,
  question: Question,
  store: ScenarioStore,
  check: (question: Question, options: unknown) => unknown,
): Asked {
  checked(() => check(question, body));
  return { question: name, scenarios: [], options: question.carry?.(body, store.base) ?? body };
}

/** @throws ScenarioError whose paths begin with the place of the scenario, where there are several */
function openedAt(document: unknown, place: string, store: ScenarioStore): AcceptedScenario {
  try {
    return openScenario(document, store.base);
  } catch (error) {
    if (!(error instanceof ScenarioError) || place === '') throw error;
    const placed = (path: string): string => (path === '' ? place : `${place}.${path}`);
    throw new ScenarioError(error.problems.map((problem) => ({ ...problem, path: placed(problem.path) })));
  }
}

/** What is wrong with a question besides its scenarios takes no thread. @throws RequestError */
function checked(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (error instanceof ScenarioError) throw new RequestError('invalidRequest', summary(error.problems), error.problems); // prettier-ignore
    throw error;
  }
}

function missing(wanted: string): RequestError {
  const shape = wanted === 'scenario' ? '{ "scenario": { … } }' : '{ "scenarios": [ … ] }';
  const message = words(
    `Innholdet mangler «${wanted}». Send ${shape}.`,
    `Innhaldet manglar «${wanted}». Send ${shape}.`,
    `The body has no "${wanted}". Send ${shape}.`,
  );
  const problem = { path: wanted, message, expected: words(shape, shape, shape) };
  return new RequestError('invalidRequest', message, [problem]);
}

/** A question that takes longer than a request may. */
export const tooLong = (): RequestError =>
  new RequestError(
    'timedOut',
    words(
      'Svaret tok for lang tid. Spør med «Accept: text/event-stream», så kommer det når det er ferdig.',
      'Svaret tok for lang tid. Spør med «Accept: text/event-stream», så kjem det når det er ferdig.',
      'The answer took too long. Ask with "Accept: text/event-stream", and it comes when it is ready.',
    ),
  );
