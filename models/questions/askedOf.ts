import type { Progress } from '../analyses/steps.ts';
import { openScenario } from '../hall/openScenario.ts';
import { words } from '../language/translated.ts';
import { ModelError } from '../language/modelError.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { ScenarioError, type Problem } from '../scenario/problem.ts';
import { formulaProblem } from '../hall/formulaProblem.ts';
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
 */
export async function askedOf<Options, Answer, Partial>(
  question: Question<Options, Answer, Partial>,
  documents: readonly ScenarioDocument[],
  options: unknown,
  pause: (progress: Progress<Partial>) => Promise<void> | void,
): Promise<Answered<Answer>> {
  const opened: AcceptedScenario[] = [];
  try {
    const wanted = optionsOf(question, options);
    checkCount(question, documents.length);
    for (const document of documents) opened.push(openScenario(document));
    const steps = question.ask(opened, wanted);
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done === true) return { ok: true, answer: next.value };
      const waited = pause(next.value);
      if (waited !== undefined) await waited;
    }
  } catch (error) {
    if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
    const [first] = opened;
    if (error instanceof ModelError && first !== undefined)
      return { ok: false, problems: [formulaProblem(error, opened.at(-1) ?? first)] };
    throw error;
  }
}

/** The options of a question, checked. @throws ScenarioError naming the option and what would be right */
export function optionsOf<Options>(question: Question<Options>, options: unknown): Options {
  const parsed = question.options.safeParse(options ?? {});
  if (parsed.success) return parsed.data;
  throw new ScenarioError(
    parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      const known = Object.keys(question.optionHelp).join(', ');
      return {
        path: name,
        message: words(
          `Valget «${name}» kan ikke brukes slik (${message}). Valgene er: ${known}.`,
          `Valet «${name}» kan ikkje brukast slik (${message}). Vala er: ${known}.`,
          `The option "${name}" cannot be used like this (${message}). The options are: ${known}.`,
        ),
        expected: words(`ett av: ${known}`, `eitt av: ${known}`, `one of: ${known}`),
      };
    }),
  );
}

function checkCount({ scenarios: { least, most } }: Pick<Question, 'scenarios'>, found: number): void {
  if (found >= least && found <= most) return;
  const many = least === most ? `${least}` : `${least}–${most}`;
  throw new ScenarioError([
    {
      path: 'scenarios',
      message: words(
        found < least && least === 2 ? 'Velg minst ett scenario til.' : `Spørsmålet gjelder ${many} scenarioer; her er det ${found}.`,
        found < least && least === 2 ? 'Vel minst eitt scenario til.' : `Spørsmålet gjeld ${many} scenario; her er det ${found}.`,
        found < least && least === 2 ? 'Choose at least one more scenario.' : `The question is about ${many} scenarios; there are ${found}.`,
      ), // prettier-ignore
      expected: words(`${many} scenarioer`, `${many} scenario`, `${many} scenarios`),
    },
  ]);
}
