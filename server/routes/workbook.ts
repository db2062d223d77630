import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openScenario } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';
import { scenarioBody } from '../answers/scenarioAnswer.ts';
import { jsonBody } from '../guards/jsonBody.ts';
import { localeOfHeader } from '../language.ts';
import { runScenario } from '../runScenario.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const workbookRoute = createRoute({
  method: 'post',
  path: '/',
  summary: 'Writes a scenario as an Excel workbook with a live formula for every line and month',
  middleware: jsonBody,
  request: { body: { required: true, content: { 'application/json': { schema: scenarioBody } } } },
  responses: {
    200: {
      description: 'The workbook, in the language of the request',
      content: { [workbookType]: { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario'),
  },
});

/** The workbook of the scenario in the body. */
export const workbookRoutes = (store: ScenarioStore) =>
  new OpenAPIHono().openapi(workbookRoute, async (c) => {
    const scenario = openScenario(c.req.valid('json'), store.base);
    // What is wrong with a formula of the user's own is said as for any other wrong input.
    runScenario(scenario);
    const { writeWorkbook } = await import('../../models/reports/index.ts');
    const locale = localeOfHeader(c.req.header('Accept-Language'));
    const bytes = await writeWorkbook(scenario, { locale });
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': workbookType,
      'Content-Disposition': `attachment; filename="${scenario.head.id}.xlsx"`,
    });
  });
