import type { testApp } from './testApp.ts';

type App = ReturnType<typeof testApp>;

/** A request of a test, in English. */
export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the answer, whatever it is. */
  readonly body: Awaited<ReturnType<Response['json']>>;
}

/** Asks the library of an app: `ask('PUT', '/<id>', { body, headers })`. */
export const asking =
  (app: Pick<App, 'request'>) =>
  async (method: string, path: string, { body, headers = {} }: Asked = {}): Promise<Answered> => {
    const answer = await app.request(`/api/library${path}`, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };

/** The header that says which version was seen. */
export const onVersion = (number: number): Record<string, string> => ({ 'If-Match': `"${number}"` });
