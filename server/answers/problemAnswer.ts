import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { problemKinds, type ProblemKind } from '../requestError.ts';
import { localeOfHeader } from '../language.ts';
import type { Locale, Problem, Translated } from '../../models/index.ts';

/** One thing that is wrong: where, what was found, and what would be right, in the language of the request. */
export const problemItem = z
  .strictObject({ path: z.string(), message: z.string(), expected: z.string() })
  .openapi('ProblemItem');

/** Any answer that is not what was asked for: RFC 9457. `instance` is the id of the request. */
export const problemAnswer = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    problems: z.array(problemItem).optional(),
  })
  .openapi('Problem');

/** The media type of RFC 9457. */
export const problemType = 'application/problem+json';

/** The problems of every route that is not for everybody, besides its own. */
export const refused = ['notSignedIn', 'notAllowed', 'tooMany'] as const;

/** The problems of every route that reads the library, besides its own. */
export const reading = ['busy', ...refused] as const;

/** Those of one that changes it. */
export const changing = ['otherOrigin', 'storageFull', ...reading] as const;

/** Those of one that changes it by a body. */
export const writing = ['unreadable', 'timedOut', 'tooLarge', 'wrongType', ...changing] as const;

/** A body or an answer as JSON. */
export const jsonContent = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

/** What OpenAPI says of the problems a route may answer with, besides the fault. */
export function problemResponses<Kind extends ProblemKind>(...kinds: readonly Kind[]) {
  const response = (kind: ProblemKind) => ({
    description: problemKinds[kind].title.en,
    content: { [problemType]: { schema: problemAnswer } },
  });
  const entries = [...kinds, 'fault' as const].map((kind) => [problemKinds[kind].status, response(kind)]);
  return Object.fromEntries(entries) as Record<
    (typeof problemKinds)[Kind | 'fault']['status'],
    { description: string; content: { 'application/problem+json': { schema: typeof problemAnswer } } }
  >;
}

/** A problem as RFC 9457 has it, in the language that the request asks for. */
export function problemDocument(
  c: Context,
  kind: ProblemKind,
  detail: Translated,
  problems: readonly Problem[] = [],
  more: Readonly<Record<string, unknown>> = {},
): z.infer<typeof problemAnswer> {
  const locale = localeOfHeader(c.req.header('Accept-Language'));
  const { status, title } = problemKinds[kind];
  return {
    type: `urn:holdbar:problem:${kind}`,
    title: title[locale],
    status,
    detail: detail[locale],
    instance: String(c.get('requestId')),
    ...(problems.length === 0 ? {} : { problems: problemTexts(problems, locale) }),
    ...more,
  };
}

/** The answer to a request that went wrong. */
export function answerProblem(
  c: Context,
  kind: ProblemKind,
  detail: Translated,
  problems: readonly Problem[] = [],
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const body = problemDocument(c, kind, detail, problems, more);
  c.header('Content-Type', problemType);
  c.header('Content-Language', localeOfHeader(c.req.header('Accept-Language')));
  c.header('Vary', 'Accept-Language');
  return c.body(JSON.stringify(body), problemKinds[kind].status);
}

/** Problems in one language. */
export const problemTexts = (problems: readonly Problem[], locale: Locale): z.infer<typeof problemItem>[] =>
  problems.map(({ path, message, expected }) => ({
    path,
    message: message[locale],
    expected: expected[locale],
  }));
