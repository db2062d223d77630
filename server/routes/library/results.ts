import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { engineVersion, runResult, type RunResult } from '../../../models/index.ts';
import type { WithAccess } from '../../access/access.ts';
import { jsonContent, problemResponses, reading, writing } from '../../answers/problemAnswer.ts';
import { runAnswer } from '../../answers/runAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import type { StoredScenario } from '../../store/library/library.ts';
import { runScenario } from '../../runScenario.ts';
import { accepted } from './accepted.ts';
import { foundScenario, idParameter, nothingThere, reasonField, versionField } from './asked.ts';
import { actOf, newId, type LibraryParts } from './libraryParts.ts';

const headShape = {
  id: z.string(),
  version: z.int(),
  hash: z.string(),
  engine: z.string(),
  seed: z.int().optional(),
  question: z.string(),
  keptAt: z.string(),
  keptBy: z.string(),
};

const resultHead = z.strictObject(headShape).openapi('ResultHead');

const keepRoute = createRoute({
  method: 'post',
  path: '/{id}/results',
  summary: 'Runs a version and keeps the result, stamped with what it was computed from',
  middleware: jsonBody,
  request: {
    params: idParameter,
    body: { required: true, content: jsonContent(z.strictObject({ version: versionField.optional(), reason: reasonField })) },
  },
  responses: {
    201: { description: 'The stamp', content: jsonContent(resultHead) },
    ...problemResponses('notFound', 'invalidScenario', ...writing),
  },
}); // prettier-ignore

const listRoute = createRoute({
  method: 'get',
  path: '/{id}/results',
  summary: 'The kept results of a scenario, the newest first',
  request: { params: idParameter },
  responses: {
    200: { description: 'Their stamps', content: jsonContent(z.array(resultHead).readonly()) },
    ...problemResponses('notFound', ...reading),
  },
}); // prettier-ignore

const resultRoute = createRoute({
  method: 'get',
  path: '/{id}/results/{result}',
  summary: 'A kept result beside what the same version gives today',
  request: { params: z.strictObject({ id: z.string(), result: z.string().max(100) }) },
  responses: {
    200: {
      description: 'The result as it was, and as it would be today',
      content: {
        'application/json': {
          schema: z.strictObject({
            ...headShape,
            answer: z.unknown(),
            today: z.strictObject({
              engine: z.string(),
              hash: z.string(),
              answer: runAnswer,
              /** The lines that do not have the same values, with those that only one of the two has. */
              differingLines: z.array(z.string()).readonly(),
            }),
          }),
        },
      },
    },
    ...problemResponses('notFound', 'invalidScenario', ...reading),
  },
});

/** Results that are kept, so that one can see later what was known when. */
export const resultRoutes = (parts: LibraryParts) => {
  const { library } = parts;
  const today = async ({ id, shelf }: StoredScenario, number: number): Promise<RunResult> => {
    const version = await library.version(id, number);
    if (version === undefined) throw nothingThere();
    const scenario = await accepted(version.document, shelf, parts);
    return runResult(scenario, runScenario(scenario));
  };
  return new OpenAPIHono<WithAccess>()
    .openapi(keepRoute, async (c) => {
      const { version: asked, reason } = c.req.valid('json');
      const scenario = await foundScenario(c, parts, c.req.valid('param').id, 'editor');
      const version = asked ?? scenario.newest.number;
      const answer = await today(scenario, version);
      const act = actOf(c, parts, reason);
      const { hash, engine } = answer.stamp;
      const head = { id: newId(parts), version, hash, engine, question: 'run', keptAt: act.at, keptBy: act.by.name }; // prettier-ignore
      await library.keepResult(scenario.id, { ...head, answer }, act);
      return c.json(head, 201);
    })
    .openapi(listRoute, async (c) => {
      const { id } = await foundScenario(c, parts, c.req.valid('param').id, 'viewer');
      return c.json(await library.results(id), 200);
    })
    .openapi(resultRoute, async (c) => {
      const { id: asked, result } = c.req.valid('param');
      const scenario = await foundScenario(c, parts, asked, 'viewer');
      const kept = await library.result(scenario.id, result);
      if (kept === undefined) throw nothingThere();
      const answer = await today(scenario, kept.version);
      const differing = differingLines(kept.answer, answer);
      const now = { engine: engineVersion, hash: answer.stamp.hash, answer, differingLines: differing };
      return c.json({ ...kept, answer: kept.answer, today: now }, 200);
    });
};

/** A kept answer may be of an engine whose answers looked otherwise: only what is there is compared. */
function differingLines(kept: unknown, { lines }: RunResult): readonly string[] {
  const before = (kept as { readonly lines?: Readonly<Record<string, unknown>> }).lines ?? {};
  const ids = new Set([...Object.keys(before), ...Object.keys(lines)]);
  const valuesOf = (line: unknown): string => {
    const { values, members } = (line ?? {}) as { readonly values?: unknown; readonly members?: unknown };
    return JSON.stringify([line === undefined, values, members]);
  };
  return [...ids].filter((id) => valuesOf(before[id]) !== valuesOf(lines[id]));
}
