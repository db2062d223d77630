import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cancelled, pauses } from '../../client/workers/pauses.ts';
import type { Progress } from '../../models/index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }));
afterEach(() => void vi.useRealTimers());

function listening(isCancelled: () => boolean = () => false, isShared = false) {
  const told: Progress<unknown>[] = [];
  return {
    told,
    pause: pauses({ tell: (progress) => void told.push(progress), isCancelled, isShared: () => isShared }),
  };
}

describe('the pauses of a computation', () => {
  test('are taken every 50 milliseconds, not at every step', async () => {
    const { told, pause } = listening();
    for (let step = 0; step < 10; step += 1) {
      const waited = pause({ done: step, total: 10 });
      await vi.advanceTimersByTimeAsync(20);
      await waited;
    }
    // Time stands at 0, 20, 40, 60 (told) …, 120, 180.
    expect(told.map(({ done }) => done)).toEqual([3, 6, 9]);
  });

  test('tell what is first known at once, and no later thing is lost between two pauses', async () => {
    const { told, pause } = listening();
    const first = pause({ done: 1, total: 9, partial: 'coarse' });
    expect(told).toEqual([{ done: 1, total: 9, partial: 'coarse' }]);
    await vi.advanceTimersByTimeAsync(10);
    await first;
    expect(pause({ done: 2, total: 9, partial: 'fine' })).toBeUndefined();
    await vi.advanceTimersByTimeAsync(500);
    void pause({ done: 3, total: 9 });
    expect(told.at(-1)).toEqual({ done: 3, total: 9, partial: 'fine' });
  });

  test('put together what is known so far only where it takes long, and only when it is shown', async () => {
    const { told, pause } = listening();
    let asked = 0;
    const known = (): string => `after ${(asked += 1)}`;
    for (let step = 0; step < 20; step += 1) {
      const waited = pause({ done: step, total: 20, known });
      await vi.advanceTimersByTimeAsync(60);
      await waited;
    }
    // At 0, 60, 120 … milliseconds: from 600 on, and again 400 later.
    expect(told.flatMap(({ done, partial }) => (partial === undefined ? [] : [[done, partial]]))).toEqual([[10, 'after 1'], [17, 'after 2']]); // prettier-ignore
    expect(asked).toBe(2);
  });

  test('let messages in at every step where the computation is shared', async () => {
    const { told, pause } = listening(() => false, true);
    const waited = pause({ done: 1, total: 9 });
    expect(waited).toBeInstanceOf(Promise);
    await waited;
    expect(told).toEqual([]);
  });

  test('end a computation that was cancelled while it waited', async () => {
    let isCancelled = false;
    const { pause } = listening(() => isCancelled);
    await vi.advanceTimersByTimeAsync(60);
    const waited = pause({ done: 1, total: 2 }) as Promise<void>;
    isCancelled = true;
    await Promise.all([expect(waited).rejects.toThrow(Cancelled), vi.advanceTimersByTimeAsync(1)]);
  });
});
