import type { z } from 'zod';
import type { Translated } from '../language/translated.ts';
import type { BlockHelpers } from '../analyses/simulation/blockQueue.ts';
import type { Steps } from '../analyses/steps.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import type { Study } from '../studies/study.ts';

/** What a question asks besides the scenarios, as the command line and the API take it. */
export interface QuestionOption {
  readonly help: Translated;
  /** Shown in the usage after the option's name, such as `PATH`. */
  readonly value: string;
  /** Whether the command line is given a JSON file, whose content is the value. */
  readonly isFile?: boolean;
  /** Whether it is either said or not, without a value on the command line. */
  readonly isFlag?: boolean;
}

/** A question in the table: what is said of it, and how it is loaded when it is first asked. */
export interface QuestionEntry {
  /** How the command line is used for it, such as `break-even FILE --input PATH`. */
  readonly usage: string;
  readonly summary: Translated;
  readonly load: () => Promise<Question>;
}

/**
 * A question to scenarios: the one definition that the command line, the API, and the workers of page and server go by.
 * Its answer is plain data; it may pause on the way with how far it is.
 */
export interface Question<Options = unknown, Answer = unknown, Partial = unknown> {
  /** How many scenarios it is about. */
  readonly scenarios: { readonly least: number; readonly most: number };
  /** What it may be asked with; texts of the command line are turned into numbers where one is wanted. */
  readonly options: z.ZodType<Options>;
  /** What is said of each option, by its name. */
  readonly optionHelp: Readonly<Record<string, QuestionOption>>;
  /** The shape of the answer. */
  readonly answer: z.ZodType<Answer>;
  /** Puts into the options, as they were given, the scenarios that they only name. @throws ScenarioError */
  readonly carry?: (options: unknown, lookup: BaseLookup) => unknown;
  /**
   * @param helpers those who compute parts of it elsewhere, where the question can be shared
   * @throws ScenarioError where the question cannot be put to these scenarios
   */
  ask(
    scenarios: readonly AcceptedScenario[],
    options: Options,
    helpers?: BlockHelpers,
  ): Steps<Answer, Partial>;
  /** How it is cut into parts where it is heavy, and what it may be asked with then; absent where it is not. */
  readonly study?: CutQuestion<Options>;
}

/** A question that can be cut into parts. */
export interface CutQuestion<Options> {
  readonly options: z.ZodType<Options>;
  /** Undefined where what is asked is not cut. @throws ScenarioError as the question itself */
  of(scenarios: readonly AcceptedScenario[], options: Options): Study | undefined;
}

/** How a question about one scenario is cut. */
export const cutOfOne = <Options>(
  options: z.ZodType<Options>,
  of: (scenario: AcceptedScenario, options: Options) => Study | undefined,
): CutQuestion<Options> => ({
  options,
  of: ([scenario], given) => {
    if (scenario === undefined) throw new RangeError('no scenario');
    return of(scenario, given);
  },
});

/** A question about one scenario. */
export function questionOfOne<Options, Answer, Partial>(
  question: Pick<Question<Options, Answer>, 'options' | 'optionHelp' | 'answer' | 'study'>,
  ask: (scenario: AcceptedScenario, options: Options, helpers?: BlockHelpers) => Steps<Answer, Partial>,
): Question<Options, Answer, Partial> {
  return {
    scenarios: { least: 1, most: 1 },
    ...question,
    ask: ([scenario], options, helpers) => {
      if (scenario === undefined) throw new RangeError('no scenario');
      return ask(scenario, options, helpers);
    },
  };
}

/** A question about two scenarios, in their order. */
export function questionOfTwo<Options, Answer, Partial>(
  question: Pick<Question<Options, Answer>, 'options' | 'optionHelp' | 'answer'>,
  ask: (
    first: AcceptedScenario,
    second: AcceptedScenario,
    options: Options,
    helpers?: BlockHelpers,
  ) => Steps<Answer, Partial>,
): Question<Options, Answer, Partial> {
  return {
    scenarios: { least: 2, most: 2 },
    ...question,
    ask: ([first, second], options, helpers) => {
      if (first === undefined || second === undefined) throw new RangeError('not two scenarios');
      return ask(first, second, options, helpers);
    },
  };
}
