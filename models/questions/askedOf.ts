import type { BlockHelpers } from '../analyses/simulation/blockQueue.ts';
import type { Progress, Steps } from '../analyses/steps.ts';
import { openScenario } from '../hall/openScenario.ts';
import { words } from '../language/translated.ts';
import { ModelError } from '../language/modelError.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { ScenarioError, type Problem } from '../scenario/problem.ts';
import { formulaProblem } from '../hall/formulaProblem.ts';
import { optionProblems } from './optionProblems.ts';
import type { Question } from './question.ts';

/** A question as it travels to a worker: by name, with scenarios that stand alone. */
export interface Asked {
  readonly question: string;
  readonly scenarios: readonly ScenarioDocument[];
  readonly options: unknown;
}

/** What comes back: the answer, or what is wrong. A fault of the program is thrown instead. */
export type Answered<Answer = unknown> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Puts a question to scenarios and runs it to its end.
 * @param pause told at every pause how far it is; what it throws ends the computation, what it returns is waited for
 * @param helpers those who compute parts of it elsewhere
 */
export async function askedOf<Options, Answer, Partial>(
  question: Question<Options, Answer, Partial>,
  documents: readonly ScenarioDocument[],
  options: unknown,
  pause: (progress: Progress<Partial>) => Promise<void> | void,
  helpers?: BlockHelpers,
): Promise<Answered<Answer>> {
  try {
    checkCount(question, documents.length);
    const steps = askedSteps(question, documents.map((document) => openScenario(document)), options, helpers); // prettier-ignore
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done === true) return { ok: true, answer: next.value };
      const waited = pause(next.value);
      if (waited !== undefined) await waited;
      if (next.value.wait !== undefined) await next.value.wait;
    }
  } catch (error) {
    if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
    throw error;
  }
}

/**
 * A question put to scenarios that are open, with options as they were given.
 * @throws ScenarioError at once or at a step: how many scenarios, an option, a formula of a user, or what the question cannot do
 */
export function* askedSteps<Options, Answer, Partial>(
  question: Question<Options, Answer, Partial>,
  scenarios: readonly AcceptedScenario[],
  options: unknown,
  helpers?: BlockHelpers,
): Steps<Answer, Partial> {
  checkCount(question, scenarios.length);
  try {
    return yield* question.ask(scenarios, optionsOf(question, options), helpers);
  } catch (error) {
    const last = scenarios.at(-1);
    if (error instanceof ModelError && last !== undefined)
      throw new ScenarioError([formulaProblem(error, last)]);
    throw error;
  }
}

/** The options of a question, checked. @throws ScenarioError naming the option and what would be right */
export function optionsOf<Options>(
  { options, optionHelp }: Pick<Question<Options>, 'options' | 'optionHelp'>,
  given: unknown,
): Options {
  const parsed = options.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  throw new ScenarioError(optionProblems(parsed.error.issues, given, optionHelp));
}

/** @throws ScenarioError where a question is about fewer or more scenarios */
export function checkCount({ scenarios: { least, most } }: Pick<Question, 'scenarios'>, found: number): void {
  if (found >= least && found <= most) return;
  const many = least === most ? `${least}` : `${least}–${most}`;
  const isOneShort = found === least - 1 && least > 1;
  throw new ScenarioError([
    {
      path: 'scenarios',
      message: words(
        isOneShort ? 'Velg minst ett scenario til.' : `Spørsmålet gjelder ${many} scenarioer; her er det ${found}.`,
        isOneShort ? 'Vel minst eitt scenario til.' : `Spørsmålet gjeld ${many} scenario; her er det ${found}.`,
        isOneShort ? 'Choose at least one more scenario.' : `The question is about ${many} scenarios; there are ${found}.`,
      ),
      expected: words(`${many} scenarioer`, `${many} scenario`, `${many} scenarios`),
    },
  ]); // prettier-ignore
}
