import { createRoute, z } from '@hono/zod-openapi';
import { problemItem, problemResponses, refused } from '../../answers/problemAnswer.ts';
import { jsonBody } from '../../guards/jsonBody.ts';
import { idempotencyHeader } from '../library/asked.ts';

/** How it is with a study. */
const head = {
  id: z.string(),
  question: z.string(),
  title: z.string().nullable().describe('Of the scenario or portfolio that it is about.'),
  priority: z.enum(['ordinary', 'low']),
  state: z.enum(['running', 'done', 'refused', 'cancelled', 'parked']),
  stage: z.int().describe('The stage under way, from 0; −1 before the first.'),
  stages: z.int().describe('How many there are; 0 before that is known.'),
  done: z.int().describe('Parts of the stage that are done.'),
  parts: z.int(),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  reason: z.string().nullable().describe('Why it is parked.'),
};

/** A study in a list. */
export const studyHead = z.strictObject(head).openapi('StudyHead');

/** A study with what came of it. */
export const studyAnswer = z
  .strictObject({
    ...head,
    answer: z.unknown().optional().describe('As `POST /api/<question>` answers it, once it is done.'),
    problems: z.array(problemItem).optional().describe('Why it is refused.'),
  })
  .openapi('Study');

const idParameter = z.strictObject({ id: z.string() });

const one = { 'application/json': { schema: studyAnswer } };

/** Begins a study. */
export const beginRoute = createRoute({
  method: 'post',
  path: '/',
  summary: 'Begins a heavy question that is computed in parts while nobody waits',
  middleware: jsonBody,
  request: {
    headers: idempotencyHeader,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            question: z.string().openapi({ description: 'The name of a question, such as `simulate`' }),
            priority: z.enum(['ordinary', 'low']).default('ordinary'),
            asked: z.looseObject({}).openapi({ description: 'What `POST /api/<question>` takes; a simulation may have up to 100 000 000 draws' }),
          }),
        },
      },
    },
  },
  responses: {
    201: { description: 'It has begun', content: one },
    ...problemResponses('unreadable', 'otherOrigin', 'timedOut', 'tooLarge', 'wrongType', 'invalidScenario', 'storageFull', 'busy', ...refused),
  },
}); // prettier-ignore

/** The studies of who asks. */
export const listRoute = createRoute({
  method: 'get',
  path: '/',
  summary: 'The studies of who asks, the newest first',
  responses: {
    200: { description: 'Where they are', content: { 'application/json': { schema: z.array(studyHead).readonly() } } }, // prettier-ignore
    ...problemResponses('busy', ...refused),
  },
});

/** One study. */
export const studyRoute = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'How it is with a study, with the answer once there is one',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'The study; where events are asked for, `progress` each time it is further, then `answer` or `problem`',
      content: { ...one, 'text/event-stream': { schema: z.string() } },
    },
    ...problemResponses('notFound', 'busy', ...refused),
  },
}); // prettier-ignore

/** Ends a study. */
export const cancelRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  summary: 'Cancels a study that is running; forgets one that is over',
  request: { params: idParameter },
  responses: {
    200: { description: 'It is over', content: { 'application/json': { schema: z.strictObject({ id: z.string() }) } } }, // prettier-ignore
    ...problemResponses('otherOrigin', 'notFound', 'busy', ...refused),
  },
});
