import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestFile, readText, ScenarioError, words, type Translated } from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { RequestError } from '../requestError.ts';

const isJson = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

const unlabelled = words(
  'Innholdet mangler merket Content-Type.',
  'Innhaldet manglar merket Content-Type.',
  'The body has no Content-Type.',
);

const labelled = (type: string): Translated =>
  words(`Innholdet er merket «${type}».`, `Innhaldet er merkt «${type}».`, `The body is labelled "${type}".`);

const jsonType: MiddlewareHandler = async (c, next) => {
  const found = c.req.header('Content-Type');
  if (found === undefined || !isJson.test(found)) {
    const { nb, nn, en } = found === undefined ? unlabelled : labelled(found);
    const send = 'Send JSON, med Content-Type: application/json.';
    throw new RequestError(
      'wrongType',
      words(`${nb} ${send}`, `${nn} ${send}`, `${en} Send JSON, with Content-Type: application/json.`),
    );
  }
  await next();
};

/** What is answered to a body that is too large. @throws RequestError */
export function tooLargeBody(): never {
  const most = `${largestFile / 1000} kB`;
  const message = words(
    `Innholdet er for stort. Grensen er ${most}.`,
    `Innhaldet er for stort. Grensa er ${most}.`,
    `The body is too large. The limit is ${most}.`,
  );
  const expected = words(`høyst ${most}`, `høgst ${most}`, `at most ${most}`);
  throw new RequestError('tooLarge', message, [{ path: '', message, expected }]);
}

const counted = bodyLimit({ maxSize: largestFile, onError: tooLargeBody });

/** A body that says how long it is cannot be longer: it is read in one piece, and only others are counted as they come. */
const limited: MiddlewareHandler = (c, next) => {
  const length = c.req.header('Content-Length');
  if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return counted(c, next);
  return Number(length) > largestFile ? tooLargeBody() : next();
};

const readable: MiddlewareHandler = async (c, next) => {
  const bytes = await c.req.arrayBuffer();
  try {
    const value = readText(utf8(bytes));
    // Whoever asks for the body next has it, and need not decode and parse it again.
    c.req.json = <Body>() => Promise.resolve(value as Body);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new RequestError('unreadable', summary(error.problems), error.problems);
  }
  await next();
};

/** The text of a body. @throws RequestError */
export function utf8(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RequestError(
      'unreadable',
      words('Innholdet er ikke UTF-8.', 'Innhaldet er ikkje UTF-8.', 'The body is not UTF-8.'),
    );
  }
}

/** What a JSON body passes before it is parsed: its type, its size, its nesting. */
export const jsonBody: [MiddlewareHandler, MiddlewareHandler, MiddlewareHandler] = [
  jsonType,
  limited,
  readable,
];
