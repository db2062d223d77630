import { createRoute, z } from '@hono/zod-openapi';
import { mostDraws } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import { jsonBody } from '../guards/jsonBody.ts';

const office = 'application/vnd.openxmlformats-officedocument';

/** The media types of documents. */
export const documentTypes = {
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv',
} as const;

const problems = problemResponses('unreadable', 'invalidRequest', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario', 'busy'); // prettier-ignore
const binary = z.string().openapi({ format: 'binary' });

const plan = {
  year: z.int().min(1990).max(2100).optional().openapi({ description: 'The budget year, the first of four; the first of the run if left out' }), // prettier-ignore
  prices: z.enum(['plan', 'fixed', 'nominal']).optional().openapi({ description: 'No growth after the budget year, kroner of the price year, or nominal; plan if left out' }), // prettier-ignore
};

const draws = z.int().min(1).max(mostDraws).optional().openapi({ description: 'How many futures are simulated, where there are ranges' }); // prettier-ignore
const seed = z.int().min(0).optional().openapi({ description: 'Seed of the draws; that of the scenario if left out' }); // prettier-ignore

const council = {
  scenario: scenarioBody,
  compared: z.array(scenarioBody).max(7).optional().openapi({ description: 'The alternatives' }),
  ...plan,
  draws,
  seed,
};

const bodyOf = <Schema extends z.ZodType>(schema: Schema) => ({ body: { required: true, content: { 'application/json': { schema } } } }); // prettier-ignore

/** A file, or events that end with one. */
const contentOf = (type: string) => ({ [type]: { schema: binary }, 'text/event-stream': { schema: z.string() } }); // prettier-ignore

/** `POST /api/workbook`. */
export const workbookRoute = createRoute({
  method: 'post',
  path: '/workbook',
  summary: 'Writes a scenario as an Excel workbook with a live formula for every line and month',
  middleware: jsonBody,
  request: bodyOf(
    z.strictObject({
      scenario: scenarioBody,
      compared: z.array(scenarioBody).max(7).optional().openapi({ description: 'Scenarios beside it, as values' }), // prettier-ignore
      draws,
      seed,
    }),
  ),
  responses: {
    200: { description: 'The workbook, in the language of the request', content: contentOf(documentTypes.xlsx) }, // prettier-ignore
    ...problems,
  },
});

/** `POST /api/document`. */
export const documentRoute = createRoute({
  method: 'post',
  path: '/document',
  summary: 'Writes a scenario as a case for the council, a Word document',
  middleware: jsonBody,
  request: bodyOf(
    z.strictObject({
      ...council,
      template: z
        .record(z.string(), z.unknown())
        .optional()
        .openapi({ description: 'Own headings: `title`, `fields` and `sections` of `heading`, `level`, `content`, `text`' }), // prettier-ignore
    }),
  ),
  responses: {
    200: {
      description: 'The document, in the language of the request',
      content: contentOf(documentTypes.docx),
    },
    ...problems,
  },
});

/** `POST /api/slides`. */
export const slidesRoute = createRoute({
  method: 'post',
  path: '/slides',
  summary: 'Writes a scenario as PowerPoint slides with charts that can be edited',
  middleware: jsonBody,
  request: bodyOf(z.strictObject(council)),
  responses: {
    200: {
      description: 'The slides, in the language of the request',
      content: contentOf(documentTypes.pptx),
    },
    ...problems,
  },
});

/** `POST /api/planning`. */
export const planningRoute = createRoute({
  method: 'post',
  path: '/planning',
  summary: 'Writes the net effect of four years in 1000 kr by KOSTRA function and type, for planning systems',
  middleware: jsonBody,
  request: bodyOf(
    z.strictObject({
      scenario: scenarioBody,
      format: z.enum(['csv', 'xlsx']).optional(),
      ...plan,
      signs: z.enum(['cost', 'result']).optional().openapi({ description: 'Whether cost is above 0 (cost, if left out) or below' }), // prettier-ignore
      responsibility: z.string().max(100).optional(),
      name: z.string().min(1).max(200).optional(),
    }),
  ),
  responses: {
    200: {
      description: 'The rows, in the language of the request',
      content: { [documentTypes.csv]: { schema: z.string() }, [documentTypes.xlsx]: { schema: binary } },
    },
    ...problems,
  },
});
