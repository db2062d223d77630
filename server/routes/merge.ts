import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { hallFormat, mergeAnswer, mergedEstimatesAnswer, mergeEstimates, mergeScenarios, openScenario } from '../../models/index.ts'; // prettier-ignore
import { modelAnswer } from '../answers/modelAnswer.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { localeOfHeader } from '../language.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

const problems = problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidRequest', 'invalidScenario'); // prettier-ignore

const side = z.enum(['mine', 'theirs']);

const mergeRoute = createRoute({
  method: 'post',
  path: '/merge',
  summary: 'Merges two versions of a scenario that come from the same base, input by input',
  middleware: jsonBody,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            base: scenarioBody,
            mine: scenarioBody,
            theirs: scenarioBody,
            prefer: side.optional().openapi({ description: 'Who wins where both have changed; nobody where left out' }),
            choices: z.record(z.string().max(200), side).optional().openapi({ description: 'Who wins, by the path of the conflict' }),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'What both and each have changed, and the merged document when no conflict is open', content: { 'application/json': { schema: modelAnswer('Merge', mergeAnswer) } } },
    ...problems,
  },
}); // prettier-ignore

const estimatesRoute = createRoute({
  method: 'post',
  path: '/merge-estimates',
  summary: "Makes ranges of several people's estimates of the same inputs, with their disagreement",
  middleware: jsonBody,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            scenarios: z.array(scenarioBody).min(2).max(50),
            names: z.array(z.string().trim().min(1).max(100)).max(50).optional().openapi({ description: 'What the people are called, in the order of the scenarios' }),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'The ranges, what could not be one, and the scenario with them; notes in the language of the request', content: { 'application/json': { schema: modelAnswer('MergedEstimates', mergedEstimatesAnswer) } } },
    ...problems,
  },
}); // prettier-ignore

/** Versions and estimates of scenarios put together, on the server's own scenarios as bases where one is named. */
export const mergeRoutes = (store: ScenarioStore) =>
  new OpenAPIHono()
    .openapi(mergeRoute, (c) => {
      const { base, mine, theirs, prefer, choices = {} } = c.req.valid('json');
      const open = (document: unknown) => openScenario(document, store.base);
      const scenarios = { base: open(base), mine: open(mine), theirs: open(theirs) };
      const wishes = { choices, ...(prefer === undefined ? {} : { prefer }) };
      const merged = mergeScenarios(hallFormat, scenarios, wishes);
      // What is left may point at what the other side took away: that is said, not handed on.
      if (merged.document !== undefined) open(merged.document);
      return c.json(merged, 200);
    })
    .openapi(estimatesRoute, (c) => {
      const { scenarios, names = [] } = c.req.valid('json');
      const [first, ...rest] = scenarios.map((document) => openScenario(document, store.base));
      if (first === undefined) throw new RangeError('no scenario');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const merged = mergeEstimates(hallFormat, [first, ...rest], { names, locale });
      openScenario(merged.document, store.base);
      return c.json(merged, 200);
    });
