import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import {
  openScenario,
  questionTable,
  ScenarioError,
  standalone,
  type Answered,
  type Asked,
  type Question,
  words,
} from '../../models/index.ts';
import { RequestError } from '../requestError.ts';
import { summary } from '../answers/answerError.ts';
import { problemResponses, problemTexts } from '../answers/problemAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { localeOfHeader } from '../language.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';
import type { QuestionWorkers } from '../work/questionThreads.ts';

/** How long an answer may take where nobody listens to how far it is, in milliseconds. */
const longestWait = 25_000;

/**
 * One address for each question: `POST /api/<name>` with `{ scenario, … }` or `{ scenarios: […], … }`. With
 * `Accept: text/event-stream` it says how far it is (`progress`) and then gives the `answer` or the `problem`; who
 * leaves cancels.
 */
export function questionRoutes(
  store: ScenarioStore,
  workers: QuestionWorkers,
  questions: ReadonlyMap<string, Question>,
): OpenAPIHono {
  const routes = new OpenAPIHono();
  for (const [name, question] of questions) {
    routes.openAPIRegistry.registerPath(routeOf(name, question));
    const [type, size, text] = jsonBody;
    routes.post(`/${name}`, type, size, text, async (c) => {
      const asked = askedIn(await c.req.json<unknown>(), name, question, store);
      if (c.req.header('Accept')?.includes('text/event-stream') === true) return told(c, workers, asked);
      const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(longestWait)]);
      const answered = await workers.ask(asked, () => undefined, signal);
      if (!answered.ok) throw new ScenarioError(answered.problems);
      return c.json(answered.answer);
    });
  }
  return routes;
}

function routeOf(name: string, { scenarios, answer }: Question) {
  const body = scenarios.most === 1 ? { scenario: scenarioBody } : { scenarios: z.array(scenarioBody) };
  return createRoute({
    method: 'post',
    path: `/${name}`,
    summary: questionTable[name]?.summary.en ?? name,
    request: { body: { required: true, content: { 'application/json': { schema: z.looseObject(body) } } } },
    responses: {
      200: {
        description: 'The answer; as events where they are asked for',
        content: { 'application/json': { schema: answer as z.ZodType<object> } },
      },
      ...problemResponses(
        'unreadable',
        'otherOrigin',
        'timedOut',
        'tooLarge',
        'wrongType',
        'invalidScenario',
      ),
    },
  });
}

/** The question in a body, its scenarios checked and made to stand alone. @throws RequestError, ScenarioError */
function askedIn(body: unknown, name: string, { scenarios }: Question, store: ScenarioStore): Asked {
  const wanted = scenarios.most === 1 ? 'scenario' : 'scenarios';
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, wanted)) throw missing(wanted);
  const { scenario, scenarios: several, ...options } = body as Record<string, unknown>;
  const documents: unknown = scenarios.most === 1 ? [scenario] : several;
  if (!Array.isArray(documents)) throw missing(wanted);
  return {
    question: name,
    scenarios: documents.map((document) => standalone(openScenario(document, store.base))),
    options,
  };
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

/** The answer as events: how far it is, then the answer or what is wrong. */
function told(c: Context, workers: QuestionWorkers, asked: Asked): Response {
  const locale = localeOfHeader(c.req.header('Accept-Language'));
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    const send = (event: string, data: unknown): Promise<void> =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    let answered: Answered;
    try {
      answered = await workers.ask(asked, (progress) => void send('progress', progress), left.signal);
    } catch (error) {
      if (left.signal.aborted) return;
      throw error;
    }
    if (answered.ok) await send('answer', answered.answer);
    else await send('problem', { detail: summary(answered.problems)[locale], problems: problemTexts(answered.problems, locale) }); // prettier-ignore
  });
}
