import { afterAll, describe, expect, test } from 'vitest';
import type { Answered } from '../../models/index.ts';
import { HelpingThreads, type SharedQuestion } from '../../server/work/helpingThreads.ts';
import type { HelpTask } from '../../server/work/questionThread.ts';
import { questionThreads } from '../../server/work/questionThreads.ts';
import { documentOf } from './testApp.ts';

const tromso = documentOf('tromso') as never;
const ignored = undefined;

describe('a question that can be shared', { timeout: 120_000 }, () => {
  const pools = [1, 3].map((threads) => questionThreads(200, threads));
  afterAll(() => Promise.all(pools.map(({ stop }) => stop())));

  const simulated = (pool: number, draws: number, signal = new AbortController().signal): Promise<Answered> =>
    pools[pool]!.ask({ question: 'simulate', scenarios: [tromso], options: { draws } }, ignored, signal);

  test('has the same bits from one thread as from three', async () => {
    const [one, three] = await Promise.all([simulated(0, 4096), simulated(1, 4096)]);
    expect(one.ok).toBe(true);
    expect(JSON.stringify(three)).toBe(JSON.stringify(one));
  });

  test('goes on when another comes, which does not wait for it; who leaves ends it', async () => {
    const left = new AbortController();
    const endless = simulated(1, 1_000_000, left.signal);
    const others = await Promise.all([0, 1].map(() => pools[1]!.ask({ question: 'commitment', scenarios: [tromso], options: {} }, ignored, new AbortController().signal))); // prettier-ignore
    expect(others.map(({ ok }) => ok)).toEqual([true, true]);
    left.abort();
    await expect(endless).rejects.toThrow(/abort/);
    expect((await simulated(1, 512)).ok).toBe(true);
  });
});

describe('threads that help', () => {
  /** Threads that do as they are told, and remember it. */
  function threads(most: number) {
    const helps: { task: HelpTask; end: () => void }[] = [];
    const left: number[] = [];
    const run = (task: HelpTask): Promise<void> =>
      new Promise((resolve) => {
        const number = helps.push({ task, end: resolve }) - 1;
        task.leave.on('message', () => {
          left.push(number);
          resolve();
        });
      });
    return { helping: new HelpingThreads(most, run), helps, left };
  }
  function question() {
    const said: string[] = [];
    const shared: SharedQuestion = {
      futures: { scenario: tromso, options: {} },
      join: (_, blocks) => {
        said.push('join');
        blocks.close();
      },
      lost: () => void said.push('lost'),
    };
    return { shared, said };
  }

  test('are those with nothing to answer, and they leave as soon as a question has no thread', async () => {
    const { helping, helps, left } = threads(3);
    const { shared, said } = question();
    helping.begin();
    helping.open(shared);
    expect([helps.length, said]).toEqual([2, ['join', 'join']]);
    helping.begin();
    await expect.poll(() => left).toEqual([0]);
    helping.begin();
    await expect.poll(() => left).toEqual([0, 1]);
    await expect.poll(() => said.filter((each) => each === 'lost')).toHaveLength(2);
  });

  test('come when a thread is free again, first to the question with the fewest', async () => {
    const { helping, helps } = threads(3);
    const [first, second] = [question(), question()];
    helping.begin();
    const over = helping.begin();
    helping.open(first.shared);
    expect(helps).toHaveLength(1);
    helping.open(second.shared);
    over();
    expect([first.said, second.said]).toEqual([['join'], ['join']]);
    for (const { task } of helps) for (const port of [task.blocks, task.leave]) port.close();
  });

  test('leave when the question is over, and one that fails is lost', async () => {
    const { helping, helps, left } = threads(2);
    const { shared, said } = question();
    helping.begin();
    const over = helping.open(shared);
    over();
    await expect.poll(() => left).toEqual([0]);
    expect(helps).toHaveLength(1);
    const failing = new HelpingThreads(2, () => Promise.reject(new Error('no more')));
    const other = question();
    failing.begin();
    const end = failing.open(other.shared);
    end();
    await expect.poll(() => other.said).toEqual(['join', 'lost']);
    await expect.poll(() => said).toEqual(['join', 'lost']);
  });
});
