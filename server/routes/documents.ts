import { OpenAPIHono } from '@hono/zod-openapi';
import { openScenario, ScenarioError, standalone } from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { drawnPicture } from '../exports/chartSources.ts';
import { councilAnswers, type AskOne } from '../exports/councilAnswers.ts';
import { localeOfHeader } from '../language.ts';
import { RequestError } from '../requestError.ts';
import { runScenario } from '../runScenario.ts';
import { documentRoute, documentTypes, planningRoute, slidesRoute } from './documentDescriptions.ts';
import type { QuestionParts } from './questions.ts';

/** How long the answers that a document is made with may take, in milliseconds. */
const longest = 25_000;

/** Documents, slides and planning rows of the scenario in the body. */
export function documentRoutes({ scenarios: store, workers }: Pick<QuestionParts, 'scenarios' | 'workers'>) {
  const askIn =
    (left: AbortSignal): AskOne =>
    async (question, scenario, options) => {
      const late = AbortSignal.any([left, AbortSignal.timeout(longest)]);
      const answered = await workers.ask({ question, scenarios: [standalone(scenario)], options }, undefined, late); // prettier-ignore
      if (!answered.ok) throw new ScenarioError(answered.problems);
      return answered.answer;
    };
  const opened = (document: unknown) => {
    const scenario = openScenario(document, store.base);
    // What is wrong with a formula of the user's own is said as for any other wrong input.
    runScenario(scenario);
    return scenario;
  };
  return new OpenAPIHono()
    .openapi(documentRoute, async (c) => {
      const { scenario: document, compared = [], template, draws, ...plan } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const scenario = opened(document);
      const others = compared.map(opened);
      const reports = await import('../../models/reports/index.ts');
      const own = await asRequest(() =>
        template === undefined ? undefined : reports.readCaseTemplate(template),
      );
      const answers = await councilAnswers(scenario, askIn(c.req.raw.signal), { draws });
      const options = { locale, template: own, compared: others, ...plan, ...answers };
      const bytes = await asRequest(() => reports.writeCaseDocument(scenario, { ...options, pictureOf: (picture) => drawnPicture(picture, 'png', { locale }) })); // prettier-ignore
      return c.body(new Uint8Array(bytes), 200, headersOf(scenario.head.id, 'docx'));
    })
    .openapi(slidesRoute, async (c) => {
      const { scenario: document, compared = [], draws, ...plan } = c.req.valid('json');
      const locale = localeOfHeader(c.req.header('Accept-Language'));
      const scenario = opened(document);
      const others = compared.map(opened);
      const reports = await import('../../models/reports/index.ts');
      const answers = await councilAnswers(scenario, askIn(c.req.raw.signal), { draws });
      const bytes = await asRequest(() => reports.writeSlides(scenario, { locale, compared: others, ...plan, ...answers })); // prettier-ignore
      return c.body(new Uint8Array(bytes), 200, headersOf(scenario.head.id, 'pptx'));
    })
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

/** What is wrong with a template or a year is wrong with the request. @throws RequestError instead of ScenarioError */
async function asRequest<Value>(make: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ScenarioError)
      throw new RequestError('invalidRequest', summary(error.problems), error.problems);
    throw error;
  }
}
