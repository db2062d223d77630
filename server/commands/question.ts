import {
  askedSteps,
  finished,
  ScenarioError,
  type AcceptedScenario,
  type Question,
  standalone,
  type QuestionEntry,
} from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { InputError } from '../inputError.ts';
import type { Look } from '../terminal/look.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Call, Command, CommandEntry, Option } from './command.ts';
import { answeredOnThreads, threadsIn, threadsOption } from './onThreads.ts';
import { openOperands, readOperand } from './scenarioOperand.ts';

/** Writes the answer to a question as text. */
export type AnswerText<Answer = never> = (
  answer: Answer,
  scenarios: readonly AcceptedScenario[],
  look: Look,
) => string;

/** A question as a command: its scenarios are files, its options those of the question. */
export function questionCommand(
  name: string,
  { usage, summary: does, load }: QuestionEntry,
  loadText: () => Promise<AnswerText>,
): CommandEntry {
  return {
    usage,
    summary: does,
    load: async (): Promise<Command> => {
      const question = await load();
      const { least, most } = question.scenarios;
      return {
        // How many files several are is for the question to say.
        operands: most === 1 ? question.scenarios : { least: Math.min(1, least), most: Infinity },
        options: commandOptions(question),
        run: async (call) => {
          const threads = threadsIn(call.values);
          const { scenarios, answer } = await (threads === undefined ? answered(question, call) : onThreads(name, question, call, threads)); // prettier-ignore
          const text = call.flags.has('json') ? undefined : await loadText();
          const { terminal, locale } = call;
          terminal.out(
            text === undefined
              ? `${prettyJson(answer)}\n`
              : text(answer as never, scenarios, { locale, columns: terminal.columns }),
          );
          return 0;
        },
      };
    },
  };
}

/** The options of a question as those of a command. */
function commandOptions({ optionHelp, study }: Question): Readonly<Record<string, Option>> {
  const options = Object.entries(optionHelp).map(([name, { help, value, isFlag }]): [string, Option] => [
    name,
    isFlag === true ? { takesValue: false, help } : { takesValue: true, value, help },
  ]);
  return { ...Object.fromEntries(options), ...(study === undefined ? {} : { threads: threadsOption }) };
}

/**
 * Opens the files and asks the question.
 * @throws FileError, and InputError for a question that cannot be put to them
 */
export async function answered<Answer>(question: Question<unknown, Answer>, call: Call) {
  const options = await optionsIn(question, call);
  const scenarios = await openOperands(call);
  try {
    return { scenarios, answer: finished(askedSteps(question, scenarios, options)) };
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(summary(error.problems));
    throw error;
  }
}

/** The same, computed in parts on threads. @throws FileError, InputError */
async function onThreads(name: string, question: Question, call: Call, threads: number) {
  const options = await optionsIn(question, call);
  const scenarios = await openOperands(call);
  const asked = { question: name, scenarios: scenarios.map(standalone), options };
  return { scenarios, answer: await answeredOnThreads(question, asked, threads) };
}

/** The options of a question as they were written. @throws FileError */
async function optionsIn({ optionHelp }: Question, call: Call): Promise<Readonly<Record<string, unknown>>> {
  const options: Record<string, unknown> = {};
  for (const [name, { isFile, isFlag }] of Object.entries(optionHelp)) {
    if (isFlag === true && call.flags.has(name)) options[name] = true;
    const value = call.values.get(name);
    if (value !== undefined)
      options[name] = isFile === true ? await readOperand(value, call.terminal) : value;
  }
  return options;
}
