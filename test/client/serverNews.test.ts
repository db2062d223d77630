import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { onServerNews } from '../../client/sharing/serverNews.ts';

/** What the page listens with; the test speaks for the server. */
class Source extends EventTarget {
  isClosed = false;

  constructor() {
    super();
    opened.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  says(type: string, data = '{}'): void {
    this.dispatchEvent(new MessageEvent(type, { data }));
  }
}

const opened: Source[] = [];
const page = Object.assign(new EventTarget(), { hidden: false });
const network = { onLine: true };
const view = new EventTarget();
const told: (readonly string[] | undefined)[] = [];
const listen = () => onServerNews((changed) => told.push(changed === undefined ? undefined : [...changed]));
const last = (): Source => opened.at(-1)!;
const changed = (scenario: string): void => last().says('changed', JSON.stringify({ scenario }));

beforeAll(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', network);
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
  vi.stubGlobal('removeEventListener', view.removeEventListener.bind(view));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
afterEach(() => {
  opened.length = 0;
  told.length = 0;
});

test('what is told in a moment is told together, on one connection for all', () => {
  const [stop, stopOther] = [listen(), listen()];
  expect(opened).toHaveLength(1);
  changed('a');
  changed('b');
  changed('a');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([['a', 'b'], ['a', 'b']]); // prettier-ignore
  last().says('look');
  changed('c');
  vi.advanceTimersByTime(1000);
  expect(told.slice(2)).toEqual([undefined, undefined]);
  stop();
  expect(last().isClosed).toBe(false);
  stopOther();
  expect(last().isClosed).toBe(true);
});

test('a page in the background, or without a network, listens to nothing; back again it begins anew', () => {
  const stop = listen();
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(last().isClosed).toBe(true);
  network.onLine = false;
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(opened).toHaveLength(1);
  network.onLine = true;
  view.dispatchEvent(new Event('online'));
  expect(opened).toHaveLength(2);
  stop();
});

test('a connection that breaks is made again, later and later while nobody answers', () => {
  const stop = listen();
  for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
    const before = opened.length;
    last().says('error');
    vi.advanceTimersByTime(seconds * 1000 - 1);
    expect(opened).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(opened).toHaveLength(before + 1);
  }
  last().says('look');
  last().says('error');
  vi.advanceTimersByTime(1000);
  expect(opened).toHaveLength(9);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(opened).toHaveLength(9);
});
