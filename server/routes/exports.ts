import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openScenario, ScenarioError, standalone } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import { chartSources, drawnPicture, pictureFormats } from '../exports/chartSources.ts';
import { answerTables, runTables, tableNames } from '../exports/tableSources.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { localeOfHeader } from '../language.ts';
import { runScenario } from '../runScenario.ts';
import type { QuestionParts } from './questions.ts';

/** How long a table of an answer may take, in milliseconds. */
const longest = 25_000;

const problems = problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario', 'busy'); // prettier-ignore
const binary = z.string().openapi({ format: 'binary' });

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
            scenarios: z.array(scenarioBody).min(1).max(2).openapi({ description: 'One; for `bridge` two' }),
            table: z.enum(tableNames as [string, ...string[]]),
            flavour: z
              .enum(['norwegian', 'plain'])
              .optional()
              .openapi({ description: 'Semicolon and decimal comma, or comma and point; norwegian if left out' }), // prettier-ignore
            options: z
              .record(z.string(), z.unknown())
              .optional()
              .openapi({ description: 'Options of the question the table answers, such as `{ "input": … }`' }), // prettier-ignore
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
            chart: z.enum(Object.keys(chartSources) as [string, ...string[]]),
            format: z.enum(pictureFormats),
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
export const exportRoutes = ({ scenarios: store, workers }: Pick<QuestionParts, 'scenarios' | 'workers'>) =>
  new OpenAPIHono()
    .openapi(tableRoute, async (c) => {
      const { scenarios: given, table, flavour = 'norwegian', options } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const opened = given.map((document) => openScenario(document, store.base));
      const [scenario] = opened;
      if (scenario === undefined) throw new RangeError('no scenario');
      const reports = await import('../../models/reports/index.ts');
      const { question, options: usual, make } = answerTables[table] ?? {};
      if (question === undefined || make === undefined) {
        runScenario(scenario);
        return csv(runTables[table]?.(reports, reports.chartParts(scenario, locale)));
      }
      const asked = { question, scenarios: opened.map(standalone), options: { ...usual, ...options } };
      const late = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(longest)]);
      const answered = await workers.ask(asked, undefined, late);
      if (!answered.ok) throw new ScenarioError(answered.problems);
      return csv(make(reports, answered.answer as never, { scenario, locale }));

      function csv(made: Parameters<typeof reports.csvOf>[0] | undefined) {
        if (made === undefined) throw new RangeError(`no table ${table}`);
        return c.body(reports.csvOf(made, flavour), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${scenario?.head.id}-${table}.csv"`,
        });
      }
    })
    .openapi(pictureRoute, async (c) => {
      const { scenario: document, chart, format, width } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const scenario = openScenario(document, store.base);
      runScenario(scenario);
      const reports = await import('../../models/reports/index.ts');
      const picture = chartSources[chart]?.(reports, reports.chartParts(scenario, locale));
      if (picture === undefined) throw new RangeError(`no chart ${chart}`);
      const bytes = await drawnPicture(picture, format, {
        locale,
        ...(width === undefined ? {} : { width }),
      });
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': format === 'png' ? 'image/png' : 'image/svg+xml',
        'Content-Disposition': `attachment; filename="${scenario.head.id}-${chart}.${format}"`,
      });
    });
