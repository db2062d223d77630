import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { openScenario, ScenarioError, type AcceptedScenario, type Problem } from '../../models/index.ts';
import { problemOf, summary } from '../answers/answerError.ts';
import { problemDocument } from '../answers/problemAnswer.ts';
import type { DocumentFormat } from '../exports/writtenDocument.ts';
import { localeOfHeader } from '../language.ts';
import { RequestError } from '../requestError.ts';
import { runScenario } from '../runScenario.ts';
import { packed, type DocumentOrder, type MadeDocument } from '../work/documentOrder.ts';
import { tooLong } from './askedIn.ts';
import {
  documentRoute,
  documentTypes,
  planningRoute,
  slidesRoute,
  workbookRoute,
} from './documentDescriptions.ts';
import type { QuestionParts } from './questions.ts';

/** What of a request is no part of a scenario: what is wrong there is wrong with the request. */
const besides = ['template', 'year', 'prices', 'draws', 'seed'];

/** What a document is asked for with. */
interface Asked extends Omit<DocumentOrder['options'], 'locale'> {
  readonly scenario: unknown;
  readonly compared?: readonly unknown[] | undefined;
}

/**
 * Workbooks, documents, slides and planning rows of the scenario in the body, made beside the serving of others. With
 * `Accept: text/event-stream` it says how far it is (`progress`) and then gives the `answer`, whose `content` is the file
 * in base64; who leaves cancels.
 */
export function documentRoutes({
  scenarios: store,
  workers,
  onFault,
  longestAnswer = 25_000,
}: QuestionParts) {
  const opened = (document: unknown): AcceptedScenario => {
    const scenario = openScenario(document, store.base);
    // What is wrong with a formula of the user's own is said as for any other wrong input.
    runScenario(scenario);
    return scenario;
  };
  const made = async (c: Context, format: DocumentFormat, asked: Asked): Promise<Response> => {
    const { scenario: document, compared = [], ...options } = asked;
    const locale = localeOfHeader(c.req.header('Accept-Language'));
    const scenario = opened(document);
    const scenarios = [packed(scenario), ...compared.map((each) => packed(opened(each)))] as const;
    const order: DocumentOrder = { format, scenarios, options: { ...options, locale } };
    if (c.req.header('Accept')?.includes('text/event-stream') === true) return told(c, scenario, order);
    const late = AbortSignal.timeout(longestAnswer);
    const gone = AbortSignal.any([c.req.raw.signal, late]);
    try {
      const bytes = bytesOf(await workers.write(order, undefined, gone));
      return c.body(new Uint8Array(bytes), 200, headersOf(scenario.head.id, format));
    } catch (error) {
      if (gone.aborted) throw tooLong();
      throw error;
    }
  };
  const told = (c: Context, { head }: AcceptedScenario, order: DocumentOrder): Response =>
    streamSSE(c, async (stream) => {
      const left = new AbortController();
      stream.onAbort(() => left.abort());
      const send = (event: string, data: unknown): Promise<void> =>
        stream.writeSSE({ event, data: JSON.stringify(data) });
      try {
        const bytes = bytesOf(
          await workers.write(order, (progress) => void send('progress', progress), left.signal),
        );
        const content = Buffer.from(bytes).toString('base64');
        await send('answer', {
          name: `${head.id}.${order.format}`,
          type: documentTypes[order.format],
          content,
        });
      } catch (error) {
        if (left.signal.aborted) return;
        const { kind, detail, problems } = problemOf(error, c, onFault);
        await send('problem', problemDocument(c, kind, detail, problems));
      }
    });
  return new OpenAPIHono()
    .openapi(workbookRoute, (c) => made(c, 'xlsx', c.req.valid('json')) as never)
    .openapi(documentRoute, (c) => made(c, 'docx', c.req.valid('json')) as never)
    .openapi(slidesRoute, (c) => made(c, 'pptx', c.req.valid('json')) as never)
    .openapi(planningRoute, async (c) => {
      const { scenario: document, format = 'csv', ...options } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const scenario = opened(document);
      const reports = await import('../../models/reports/index.ts');
      const bytes = await asRequest(() => reports.writePlanning(scenario, { locale, format, ...options }));
      return c.body(new Uint8Array(bytes), 200, headersOf(`${scenario.head.id}-tiltak`, format));
    });
}

const headersOf = (name: string, format: keyof typeof documentTypes) => ({
  'Content-Type': format === 'csv' ? `${documentTypes.csv}; charset=utf-8` : documentTypes[format],
  'Content-Disposition': `attachment; filename="${name}.${format}"`,
});

/** @throws RequestError where something is wrong with what was asked besides the scenarios, else ScenarioError */
function bytesOf(document: MadeDocument): Uint8Array {
  if (document.ok) return document.bytes;
  throw wrong(document.problems);
}

function wrong(problems: readonly Problem[]): Error {
  const isBesides = problems.some(({ path }) => besides.includes(path.split('.')[0] ?? ''));
  return isBesides ? new RequestError('invalidRequest', summary(problems), problems) : new ScenarioError(problems); // prettier-ignore
}

/** What is wrong with a year is wrong with the request. @throws RequestError instead of ScenarioError */
async function asRequest<Value>(make: () => Promise<Value>): Promise<Value> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof ScenarioError ? wrong(error.problems) : error;
  }
}
