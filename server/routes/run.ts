import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openScenario, runResult } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { runAnswer } from '../answers/runAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { runScenario } from '../runScenario.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

const runRoute = createRoute({
  method: 'post',
  path: '/',
  summary: 'Runs a scenario: verdict, key figures, every line, flags',
  middleware: jsonBody,
  request: {
    query: z.strictObject({ monthly: z.enum(['true', 'false']).optional() }),
    body: { required: true, content: { 'application/json': { schema: scenarioBody } } },
  },
  responses: {
    200: { description: 'The result', content: { 'application/json': { schema: runAnswer } } },
    ...problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario'),
  },
});

/** Runs the scenario of the body, on the server's own scenarios as bases where it names one. */
export const runRoutes = (store: ScenarioStore) =>
  new OpenAPIHono().openapi(runRoute, (c) => {
    const { monthly } = c.req.valid('query');
    const scenario = openScenario(c.req.valid('json'), store.base);
    const result = runResult(scenario, runScenario(scenario), { monthly: monthly === 'true' });
    return c.json(result, 200);
  });
