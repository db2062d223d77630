import type { z } from 'zod';
import type { Translated } from '../language/translated.ts';
import type { Steps } from '../analyses/steps.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';

/** What a question asks besides the scenarios, as the command line and the API take it. */
export interface QuestionOption {
  readonly help: Translated;
  /** Shown in the usage after the option's name, such as `PATH`. */
  readonly value: string;
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
  readonly optionHelp: Readonly<Record<string, QuestionOption>>;
  /** The shape of the answer. */
  readonly answer: z.ZodType<Answer>;
  /** @throws ScenarioError where the question cannot be put to these scenarios */
  readonly ask: (scenarios: readonly AcceptedScenario[], options: Options) => Steps<Answer, Partial>;
}
