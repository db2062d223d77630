import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { parseAccept } from 'hono/utils/accept';
import { largestFile, loadYaml, ScenarioError, type ScenarioDocument } from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { RequestError } from '../requestError.ts';
import { tooLargeBody, utf8 } from './jsonBody.ts';

/** `application/yaml` (RFC 9512), and what it was called before. */
const isYaml = /^(?:application|text)\/(?:x-)?yaml\s*(?:;|$)/i;

const limited = bodyLimit({ maxSize: largestFile, onError: tooLargeBody });

/**
 * YAML wherever JSON is: a body that is labelled YAML reaches the routes as the JSON that it says, and a JSON answer
 * leaves as YAML where that is what is asked for.
 */
export const yamlBodies: MiddlewareHandler = async (c, next) => {
  const go = async (): Promise<void> => {
    await next();
    if (wantsYaml(c.req.header('Accept')) && c.res.status === 200 && isJson(c.res.headers)) {
      const { writtenYaml } = await loadYaml();
      const document = (await c.res.json()) as ScenarioDocument;
      const headers = new Headers(c.res.headers);
      headers.set('Content-Type', 'application/yaml; charset=utf-8');
      headers.delete('Content-Length');
      headers.append('Vary', 'Accept');
      c.res = new Response(writtenYaml(document), { status: 200, headers });
    }
  };
  if (!isYaml.test(c.req.header('Content-Type') ?? '')) return go();
  return limited(c, async () => {
    const { readYaml } = await loadYaml();
    const headers = new Headers(c.req.raw.headers);
    headers.set('Content-Type', 'application/json');
    headers.delete('Content-Length');
    const body = read(readYaml, utf8(await c.req.arrayBuffer()));
    const { method, url, signal } = c.req.raw;
    c.req.raw = new Request(url, { method, headers, body, signal });
    c.req.bodyCache = {};
    await go();
  });
};

function read(readYaml: (text: string) => unknown, text: string): string {
  try {
    return JSON.stringify(readYaml(text));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new RequestError('unreadable', summary(error.problems), error.problems);
  }
}

const isJson = (headers: Headers): boolean => /^application\/(?:schema\+)?json/.test(headers.get('Content-Type') ?? ''); // prettier-ignore

/** Whether YAML is asked for by name, and JSON is not preferred to it. */
function wantsYaml(accept: string | undefined): boolean {
  const wished = parseAccept(accept ?? '').filter(({ q }) => q > 0);
  const quality = (pattern: RegExp): number => Math.max(0, ...wished.filter(({ type }) => pattern.test(type)).map(({ q }) => q)); // prettier-ignore
  return quality(isYaml) > quality(/^application\/json$/);
}
