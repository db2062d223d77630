import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openScenario, ScenarioError, standalone, type AcceptedScenario } from '../../models/index.ts';
import type { DataTable, Picture } from '../../models/reports/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import {
  answerCharts,
  chartNames,
  comparedChart,
  drawnPicture,
  pictureFormats,
  runCharts,
} from '../exports/chartSources.ts';
import { answerTables, comparedTable, runTables, tableNames } from '../exports/tableSources.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { localeOfHeader } from '../language.ts';
import { runScenario } from '../runScenario.ts';
import type { QuestionParts } from './questions.ts';

/** How long a table of an answer may take, in milliseconds. */
const longest = 25_000;

const problems = problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario', 'busy'); // prettier-ignore
const binary = z.string().openapi({ format: 'binary' });

const questionOptions = z
  .record(z.string(), z.unknown())
  .optional()
  .openapi({ description: 'Options of the question it is made of, such as `{ "input": … }`' });

const tableRoute = createRoute({
  method: 'post',
  path: '/table',
  summary: 'Writes one table of a scenario as CSV: every line by month or year, key figures, or an answer',
  middleware: jsonBody,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            scenarios: z.array(scenarioBody).min(1).max(8).openapi({ description: 'One; for `bridge` and `diff` two, for `compare` and `compared-cash` up to eight' }), // prettier-ignore
            table: z.enum(tableNames as [string, ...string[]]),
            flavour: z
              .enum(['norwegian', 'plain'])
              .optional()
              .openapi({ description: 'Semicolon and decimal comma, or comma and point; norwegian if left out' }), // prettier-ignore
            options: questionOptions,
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'The table, headings in the language of the request', content: { 'text/csv': { schema: z.string() } } }, // prettier-ignore
    ...problems,
  },
});

const pictureRoute = createRoute({
  method: 'post',
  path: '/picture',
  summary: 'Draws one chart of a scenario for paper, as PNG at 300 dots per inch or as SVG',
  middleware: jsonBody,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            scenario: scenarioBody,
            compared: z.array(scenarioBody).max(7).optional().openapi({ description: 'For `bridge` the other, for `compared-cash` those beside it' }), // prettier-ignore
            chart: z.enum(chartNames as [string, ...string[]]),
            format: z.enum(pictureFormats),
            options: questionOptions,
            width: z.number().min(20).max(841).optional().openapi({ description: 'Millimetres; 160 if left out' }), // prettier-ignore
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The picture, words in the language of the request',
      content: { 'image/png': { schema: binary }, 'image/svg+xml': { schema: binary } },
    },
    ...problems,
  },
});

/** Tables and pictures of the scenarios in the body. */
export function exportRoutes({ scenarios: store, workers }: Pick<QuestionParts, 'scenarios' | 'workers'>) {
  const opened = (document: unknown): AcceptedScenario => openScenario(document, store.base);
  const answerOf = async (question: string, scenarios: readonly AcceptedScenario[], options: object, left: AbortSignal): Promise<never> => {
    const late = AbortSignal.any([left, AbortSignal.timeout(longest)]);
    const answered = await workers.ask({ question, scenarios: scenarios.map(standalone), options }, undefined, late);
    if (!answered.ok) throw new ScenarioError(answered.problems);
    return answered.answer as never;
  }; // prettier-ignore
  return new OpenAPIHono()
    .openapi(tableRoute, async (c) => {
      const { scenarios: given, table, flavour = 'norwegian', options } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const scenarios = given.map(opened);
      const [scenario] = scenarios;
      if (scenario === undefined) throw new RangeError('no scenario');
      const reports = await import('../../models/reports/index.ts');
      return c.body(reports.csvOf(await made(), flavour), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${scenario.head.id}-${table}.csv"`,
      });

      async function made(): Promise<DataTable> {
        const source = answerTables[table];
        if (source !== undefined) return source.make(reports, await answerOf(source.question, scenarios, { ...source.options, ...options }, c.req.raw.signal), { scenario: scenario!, locale }); // prettier-ignore
        scenarios.forEach(runScenario);
        const parts = scenarios.map((each) => reports.chartParts(each, locale));
        const make = table === comparedTable ? undefined : runTables[table];
        return make === undefined ? reports.comparedCashTableOf(parts) : make(reports, parts[0]!);
      }
    })
    .openapi(pictureRoute, async (c) => {
      const { scenario: document, compared = [], chart, format, options, width } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const scenario = opened(document);
      const scenarios = [scenario, ...compared.map(opened)];
      scenarios.forEach(runScenario);
      const reports = await import('../../models/reports/index.ts');
      const bytes = await drawnPicture(await made(), format, {
        locale,
        ...(width === undefined ? {} : { width }),
      });
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': format === 'png' ? 'image/png' : 'image/svg+xml',
        'Content-Disposition': `attachment; filename="${scenario.head.id}-${chart}.${format}"`,
      });

      async function made(): Promise<Picture> {
        const source = answerCharts[chart];
        const parts = reports.chartParts(scenario, locale);
        if (source !== undefined) return source.make(reports, await answerOf(source.question, scenarios, { ...source.options, ...options }, c.req.raw.signal), parts); // prettier-ignore
        const make = chart === comparedChart ? undefined : runCharts[chart];
        if (make !== undefined) return make(reports, parts);
        return reports.comparedCashPicture([parts, ...scenarios.slice(1).map((each) => reports.chartParts(each, locale))]); // prettier-ignore
      }
    });
}
