import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { openScenario } from '../../models/index.ts';
import { explainAnswer, explainBody } from '../answers/explainAnswer.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { explanation } from '../explanation/explanation.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { runScenario } from '../runScenario.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

const explainRoute = createRoute({
  method: 'post',
  path: '/',
  summary: 'Explains one number of a run: its formula, what it reads, and the sources',
  middleware: jsonBody,
  request: { body: { required: true, content: { 'application/json': { schema: explainBody } } } },
  responses: {
    200: { description: 'The explanation', content: { 'application/json': { schema: explainAnswer } } },
    ...problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario'),
  },
});

/** Explains a number of the scenario in the body. */
export const explainRoutes = (store: ScenarioStore) =>
  new OpenAPIHono().openapi(explainRoute, (c) => {
    const { scenario: document, ...question } = c.req.valid('json');
    const scenario = openScenario(document, store.base);
    return c.json(explanation(scenario, runScenario(scenario), question), 200);
  });
