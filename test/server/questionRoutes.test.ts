import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RequestError } from '../../server/requestError.ts';
import { questionThreads, type QuestionWorkers } from '../../server/work/questionThreads.ts';
import { badQuestions } from './badQuestions.ts';
import { documentOf, json, questions, testApp, workers } from './testApp.ts';

const small = documentOf('nordreisa-liten-kommune');
const quick = { scenario: small };
const asEvents = { Accept: 'text/event-stream' };

/** A map of so many cells that nobody waits for it. */
const endless = {
  scenario: documentOf('tromso'),
  x: 'streams.furniture.yearlyPotential',
  y: 'streams.buildingMaterials.yearlyPotential',
  columns: 200,
  rows: 200,
};

interface Event {
  readonly event: string;
  readonly data: never;
}

/** The events of a stream up to its end. */
async function eventsOf(answer: Response): Promise<readonly Event[]> {
  const blocks = (await answer.text()).split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => {
    const [event = '', data = ''] = block.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
    return { event, data: JSON.parse(data) as never };
  });
}

/** Workers that can be waited for: `begun` promises the next word of how far a question is. */
function listenedTo(inner: QuestionWorkers) {
  let begin = (): void => undefined;
  const next = (): Promise<void> => new Promise<void>((resolve) => (begin = resolve));
  const ask: QuestionWorkers['ask'] = (asked, onProgress, signal) =>
    inner.ask(
      asked,
      (progress) => {
        begin();
        onProgress?.(progress);
      },
      signal,
    );
  return { workers: { ...inner, ask }, begun: next };
}

describe('events', { timeout: 60_000 }, () => {
  test('say how far it is, then give the answer that a plain request gets', async () => {
    const app = testApp();
    const answer = await app.request('/api/switching-values', json(quick, asEvents));
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
    const events = await eventsOf(answer);
    const progress = events.filter(({ event }) => event === 'progress').map(({ data }) => data as { done: number; total: number }); // prettier-ignore
    expect(progress.length).toBeGreaterThan(0);
    for (const { done, total } of progress) expect(done).toBeLessThan(total);
    const done = progress.map((each) => each.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const last = events.at(-1);
    expect(last?.event).toBe('answer');
    expect(last?.data).toEqual(await (await app.request('/api/switching-values', json(quick))).json());
  });

  test('say what is wrong as a plain request does', async () => {
    const app = testApp();
    const body = { ...quick, input: 'streams.goods.yearlyPotental' };
    const headers = { 'Accept-Language': 'nn' };
    const [plain, streamed] = [
      await app.request('/api/break-even', json(body, headers)),
      await app.request('/api/break-even', json(body, { ...asEvents, ...headers })),
    ];
    const { instance: _, ...problem } = await plain.json();
    const [event] = await eventsOf(streamed);
    expect(event).toMatchObject({ event: 'problem', data: problem });
    expect(problem).toMatchObject({ status: 422, detail: expect.stringContaining('Meinte du') });
  });
});

describe('who leaves cancels', { timeout: 60_000 }, () => {
  /** The real threads, with how each question ended. */
  const ends: string[] = [];
  const listened = listenedTo(workers);
  const watched: QuestionWorkers = {
    ...workers,
    ask: async (...asked) => {
      try {
        const answered = await listened.workers.ask(...asked);
        ends.push('answered');
        return answered;
      } catch (error) {
        ends.push((error as Error).name);
        throw error;
      }
    },
  };
  let server: Server;
  let address = '';

  beforeAll(async () => {
    server = createAdaptorServer({ fetch: testApp({ workers: watched }).fetch }) as Server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each([
    ['while it hears how far it is', asEvents],
    ['while it waits', {}],
  ])('%s, and the thread answers the next', async (_, headers) => {
    ends.length = 0;
    const leaving = new AbortController();
    const begun = listened.begun();
    const asked = fetch(`${address}/api/map`, { ...json(endless, headers), signal: leaving.signal });
    if (headers === asEvents) await (await asked).body?.getReader().read();
    else await begun;
    leaving.abort();
    await asked.catch(() => undefined);
    const next = await fetch(`${address}/api/commitment`, json(quick));
    expect(next.status).toBe(200);
    expect(ends).toEqual(['AbortError', 'answered']);
  });
});

describe('what goes wrong on the way', () => {
  const failing = (ask: QuestionWorkers['ask']): QuestionWorkers => ({
    ...workers,
    ask,
    stop: () => Promise.resolve(),
  });
  const never: QuestionWorkers['ask'] = (_asked, _progress, signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

  test('a fault of the program is logged, and told as one', async () => {
    const faults: unknown[] = [];
    const app = testApp({
      workers: failing(() => Promise.reject(new RangeError('a secret'))),
      onFault: (fault) => faults.push(fault),
    });
    const plain = await app.request('/api/commitment', json(quick));
    const problem = await plain.json();
    expect([plain.status, problem.type]).toEqual([500, 'urn:holdbar:problem:fault']);
    const [event] = await eventsOf(await app.request('/api/commitment', json(quick, asEvents)));
    expect(event).toMatchObject({
      event: 'problem',
      data: { type: 'urn:holdbar:problem:fault', status: 500 },
    });
    expect(JSON.stringify([problem, event])).not.toContain('secret');
    expect(faults).toHaveLength(2);
  });

  test('an answer that takes too long says how to wait for it', async () => {
    const app = testApp({ workers: failing(never), longestAnswer: 20 });
    const answer = await app.request('/api/commitment', json(quick, { 'Accept-Language': 'en' }));
    const { detail } = await answer.json();
    expect([answer.status, detail]).toEqual([408, expect.stringContaining('text/event-stream')]);
  });

  test('a question too many is refused', async () => {
    const full = questionThreads(0);
    const app = testApp({ workers: full });
    const answer = await app.request('/api/commitment', json(quick));
    await full.stop();
    expect([answer.status, (await answer.json()).title]).toEqual([503, 'Kan ikke svare nå']);
    await expect(full.ask({ question: 'commitment', scenarios: [], options: {} }, () => undefined, new AbortController().signal)).rejects.toThrow(RequestError); // prettier-ignore
  });
});

test('a server that stops is no fault', { timeout: 60_000 }, async () => {
  const threads = questionThreads();
  const listened = listenedTo(threads);
  const begun = listened.begun();
  const asked = testApp({ workers: listened.workers }).request('/api/map', json(endless));
  await begun;
  await threads.stop();
  const answer = await asked;
  expect([answer.status, (await answer.json()).detail]).toEqual([
    503,
    'Serveren stopper. Prøv igjen om litt.',
  ]);
});

describe('bad input', { timeout: 60_000 }, () => {
  const app = testApp();

  test.each(badQuestions)('$question: $name', async ({ question, body, path, says, expected, title }) => {
    const answer = await app.request(`/api/${question}`, json(body));
    const { status, title: said, problems } = await answer.json();
    expect({ status, title: said, path: problems[0].path }).toEqual({ status: 422, title: title ?? 'Feil i forespørselen', path }); // prettier-ignore
    expect(problems[0].message).toMatch(says);
    expect(problems[0].expected).toMatch(expected);
    const other = await app.request(`/api/${question}`, json(body, { 'Accept-Language': 'en' }));
    expect((await other.json()).problems[0].message).not.toBe(problems[0].message);
  });

  test('every question refuses a body without scenarios, and options it does not have', async () => {
    for (const [name, { scenarios }] of questions) {
      // A portfolio brings its halls itself.
      const wanted = scenarios.most === 0 ? 'portfolio' : scenarios.most === 1 ? 'scenario' : 'scenarios';
      const empty = await (await app.request(`/api/${name}`, json({}))).json();
      expect(empty).toMatchObject({ status: 422, problems: [{ path: wanted }] });
      const own = { portfolio: {}, scenario: { scenario: small }, scenarios: { scenarios: [small, small] } }[wanted]; // prettier-ignore
      const unknown = await (await app.request(`/api/${name}`, json({ ...own, colour: 'red' }))).json();
      expect(unknown).toMatchObject({ status: 422, problems: expect.arrayContaining([expect.objectContaining({ path: 'colour', message: expect.stringContaining('colour') })]) }); // prettier-ignore
    }
  });

  test('and the server still answers', async () => {
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request('/api/commitment', json(quick))).status).toBe(200);
  });
});

test('a target that cannot be reached is an answer, with the reason', async () => {
  const body = { scenario: documentOf('tromso'), input: 'places.postTerminal.yearlyRent' };
  const answer = await testApp().request('/api/break-even', json(body));
  expect(answer.status).toBe(200);
  const { value, kind, reason } = await answer.json();
  expect({ value, kind }).toEqual({ value: null, kind: 'neverReached' });
  expect(reason.nb).not.toBe('');
});
