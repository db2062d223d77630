import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { ScenarioError, type Answered, type Asked, type Question } from '../../models/index.ts';
import { problemOf, summary, type FaultListener } from '../answers/answerError.ts';
import { problemDocument } from '../answers/problemAnswer.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { RequestError } from '../requestError.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';
import type { QuestionWorkers } from '../work/questionThreads.ts';
import { askedIn, tooLong } from './askedIn.ts';
import { questionDescription } from './questionDescription.ts';

/** What the questions are answered with. */
export interface QuestionParts {
  readonly scenarios: ScenarioStore;
  readonly workers: QuestionWorkers;
  readonly questions: ReadonlyMap<string, Question>;
  readonly onFault: FaultListener;
  /** How long an answer may take where nobody listens to how far it is, in milliseconds. */
  readonly longestAnswer?: number;
}

/**
 * One address for each question: `POST /api/<name>` with `{ scenario, … }` or `{ scenarios: […], … }`. With
 * `Accept: text/event-stream` it says how far it is (`progress`) and then gives the `answer` or the `problem`; who
 * leaves cancels.
 */
export function questionRoutes(parts: QuestionParts): OpenAPIHono {
  const { scenarios, workers, questions, longestAnswer = 25_000 } = parts;
  const routes = new OpenAPIHono();
  for (const [name, question] of questions) {
    routes.openAPIRegistry.registerPath(questionDescription(name, question));
    const [type, size, text] = jsonBody;
    routes.post(`/${name}`, type, size, text, async (c) => {
      const asked = askedIn(await c.req.json<unknown>(), name, question, scenarios);
      if (c.req.header('Accept')?.includes('text/event-stream') === true)
        return told(c, parts, question, asked);
      const late = AbortSignal.timeout(longestAnswer);
      const gone = AbortSignal.any([c.req.raw.signal, late]);
      try {
        return c.json(answerOf(question, await workers.ask(asked, undefined, gone)));
      } catch (error) {
        if (gone.aborted) throw tooLong();
        throw error;
      }
    });
  }
  return routes;
}

/** The answer as events: how far it is, then the answer or what is wrong. */
function told(c: Context, { workers, onFault }: QuestionParts, question: Question, asked: Asked): Response {
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    const send = (event: string, data: unknown): Promise<void> =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    try {
      const answered = await workers.ask(asked, (progress) => void send('progress', progress), left.signal);
      await send('answer', answerOf(question, answered));
    } catch (error) {
      if (left.signal.aborted) return;
      const { kind, detail, problems } = problemOf(error, c, onFault);
      await send('problem', problemDocument(c, kind, detail, problems));
    }
  });
}

/** @throws RequestError where something is wrong with what was asked besides the scenarios, else ScenarioError */
function answerOf({ optionHelp }: Question, answered: Answered): object {
  if (answered.ok) return answered.answer as object;
  const { problems } = answered;
  const isOption = (path: string): boolean => Object.hasOwn(optionHelp, path.split('.')[0] ?? '');
  if (problems.some(({ path }) => isOption(path)))
    throw new RequestError('invalidRequest', summary(problems), problems);
  throw new ScenarioError(problems);
}
