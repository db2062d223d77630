import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ScenarioError, words, type Problem, type Translated } from '../../models/index.ts';
import { problemKinds, RequestError, type ProblemKind } from '../requestError.ts';
import { storageProblem } from '../store/library/storageProblem.ts';
import { answerProblem } from './problemAnswer.ts';

/** Told of every fault that is ours, with the id of the request that met it. */
export type FaultListener = (fault: unknown, requestId: string) => void;

/** The one place where an error becomes an answer: wrong input as it is, everything else as a fault that is logged. */
export function answerError(error: unknown, c: Context, onFault: FaultListener): Response {
  const { kind, detail, problems, more } = problemOf(error, c, onFault);
  // RFC 9110, 11.6.1: who is refused for want of credentials hears which there are.
  if (kind === 'notSignedIn') c.header('WWW-Authenticate', 'Bearer');
  return answerProblem(c, kind, detail, problems, more);
}

/** What is said of an error; one that is ours is logged. */
export function problemOf(error: unknown, c: Context, onFault: FaultListener): ErrorAnswer {
  if (error instanceof ScenarioError)
    return { kind: 'invalidScenario', detail: summary(error.problems), problems: error.problems };
  if (error instanceof RequestError) return error;
  const kind = error instanceof HTTPException ? kindOf(error.status) : undefined;
  if (kind !== undefined) return { kind, detail: problemKinds[kind].title };
  onFault(error, String(c.get('requestId')));
  const stored = storageProblem(error);
  if (stored !== undefined) return stored;
  return {
    kind: 'fault',
    detail: words(
      'Noe gikk galt i Holdbar. Feilen er skrevet i loggen under forespørselens id.',
      'Noko gjekk gale i Holdbar. Feilen er skriven i loggen under id-en til førespurnaden.',
      'Something went wrong in Holdbar. The fault is in the log under the id of the request.',
    ),
  };
}

/** An error as it is answered. */
export interface ErrorAnswer {
  readonly kind: ProblemKind;
  readonly detail: Translated;
  readonly problems?: readonly Problem[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The first of the problems, and how many more there are. */
export function summary(problems: readonly Problem[]): Translated {
  const [first] = problems;
  if (first === undefined) return words('', '', '');
  const more = problems.length - 1;
  if (more === 0) return first.message;
  const { nb, nn, en } = first.message;
  return words(`${nb} (Og ${more} til.)`, `${nn} (Og ${more} til.)`, `${en} (And ${more} more.)`);
}

/** The kind of problem that the framework means by a status; undefined for those that are faults. */
function kindOf(status: number): ProblemKind | undefined {
  const kinds = ['unreadable', 'notFound', 'timedOut', 'tooLarge', 'wrongType'] as const;
  return kinds.find((kind) => problemKinds[kind].status === status);
}
