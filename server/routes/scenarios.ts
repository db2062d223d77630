import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { isDocumentId, words, type AcceptedScenario } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioBody, scenarioSummary } from '../answers/scenarioAnswer.ts';
import { RequestError } from '../requestError.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/',
  summary: 'The scenarios of the server, in order of id',
  responses: {
    200: {
      description: 'A summary of each',
      content: { 'application/json': { schema: z.array(scenarioSummary) } },
    },
    ...problemResponses(),
  },
});

const documentRoute = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'One scenario, as it is stored',
  middleware: etag(),
  request: { params: z.strictObject({ id: z.string() }) },
  responses: {
    200: { description: 'The document', content: { 'application/json': { schema: scenarioBody } } },
    304: { description: 'The same as the one with the ETag of If-None-Match' },
    ...problemResponses('notFound'),
  },
});

/** The scenarios to begin with; read only. */
export const scenarioRoutes = (store: ScenarioStore) =>
  new OpenAPIHono()
    .openapi(listRoute, (c) => c.json(store.all().map(summaryOf), 200))
    .openapi(documentRoute, (c) => {
      const { id } = c.req.valid('param');
      const scenario = isDocumentId(id) ? store.find(id) : undefined;
      if (scenario === undefined)
        throw new RequestError(
          'notFound',
          words(
            `Det finnes ikke noe scenario «${id}» her.`,
            `Det finst ikkje noko scenario «${id}» her.`,
            `There is no scenario "${id}" here.`,
          ),
        );
      return c.json(scenario.document, 200);
    });

function summaryOf({ head, hash, bases }: AcceptedScenario): z.infer<typeof scenarioSummary> {
  const { id, title, municipality, description, example } = head;
  const [base] = bases;
  return {
    id,
    title,
    ...(municipality === undefined ? {} : { municipality }),
    ...(description === undefined ? {} : { description }),
    example: example ?? false,
    ...(base === undefined ? {} : { extends: base.head.id }),
    hash,
  };
}

/**
 * All scenarios to begin with at once, for a page that keeps them for when there is no network: a file of the page, not
 * a part of the API.
 */
export const examplesFile = (store: ScenarioStore) => ({
  list: store.all().map(summaryOf),
  documents: Object.fromEntries(store.all().map(({ head, document }) => [head.id, document])),
});
