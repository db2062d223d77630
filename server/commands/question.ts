import {
  finished,
  optionsOf,
  ScenarioError,
  type AcceptedScenario,
  type Locale,
  type QuestionEntry,
} from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { InputError } from '../inputError.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Command, CommandEntry, Option } from './command.ts';
import { openOperands } from './scenarioOperand.ts';

/** How an answer is shown in a terminal. */
export interface AnswerLook {
  readonly locale: Locale;
  readonly columns: number;
}

/** Writes the answer to a question as text. */
export type AnswerText = (
  answer: unknown,
  scenarios: readonly AcceptedScenario[],
  look: AnswerLook,
) => string;

/** A question as a command: its scenarios are files, its options those of the question. */
export function questionCommand(
  { usage, summary, load }: QuestionEntry,
  loadText: () => Promise<AnswerText>,
): CommandEntry {
  return {
    usage,
    summary,
    load: async (): Promise<Command> => {
      const question = await load();
      const options = Object.entries(question.optionHelp).map(([name, { help }]): [string, Option] => [
        name,
        { takesValue: true, help },
      ]);
      return {
        operands: question.scenarios,
        options: Object.fromEntries(options),
        run: async (call) => {
          const { terminal, locale, flags, values } = call;
          const given = [...values].filter(([name]) => Object.hasOwn(question.optionHelp, name));
          const scenarios = await openOperands(call);
          const answer = answered(() =>
            finished(question.ask(scenarios, optionsOf(question, Object.fromEntries(given)))),
          );
          const text = await loadText();
          terminal.out(
            flags.has('json')
              ? `${prettyJson(answer)}\n`
              : text(answer, scenarios, { locale, columns: terminal.columns }),
          );
          return 0;
        },
      };
    },
  };
}

/** An answer; a question that cannot be put to the scenarios is wrong input. @throws InputError */
function answered(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(summary(error.problems));
    throw error;
  }
}
