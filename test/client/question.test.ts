import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createQuestion,
  type QuestionHabits,
  type QuestionTerms,
} from '../../client/state/createQuestion.ts';
import type { Ask } from '../../client/workers/askWorker.ts';
import { words, type Answered, type Asked, type Progress } from '../../models/index.ts';

/** One question as it was put: to be answered, or told of, by the test. */
interface Put {
  readonly asked: Asked;
  readonly tell: (progress: Progress<unknown>) => void;
  readonly answer: (found: Answered | 'cancelled') => Promise<void>;
  readonly fail: () => Promise<void>;
  cancelled: boolean;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

/** A question about a scenario whose key the test changes, with an asker the test answers for. */
function made(habits: QuestionHabits) {
  const puts: Put[] = [];
  const ask: Ask = (asked, tell) => {
    let answer: (found: Answered | 'cancelled') => void = () => undefined;
    let fail: () => void = () => undefined;
    const answered = new Promise<Answered | 'cancelled'>((resolve, reject) => {
      answer = resolve;
      fail = () => reject(new Error('broken'));
    });
    const put: Put = {
      asked,
      tell,
      answer: (found) => (answer(found), settled()),
      fail: () => (fail(), settled()),
      cancelled: false,
    };
    puts.push(put);
    return { answered, cancel: () => void (put.cancelled = true) };
  };
  return createRoot((dispose) => {
    const [terms, setTerms] = createSignal<QuestionTerms | undefined>({ key: 'a', scenarios: () => [] });
    const question = createQuestion('stress', terms, habits, ask);
    return { question, setTerms, puts, dispose };
  });
}

const good = (answer: unknown): Answered => ({ ok: true, answer });
const about = (key: string, options?: Record<string, unknown>): QuestionTerms => ({ key, scenarios: () => [], ...(options === undefined ? {} : { options }) }); // prettier-ignore

describe('a question', () => {
  test('is put by itself, tells how far it is, and gives its answer', async () => {
    const { question, puts } = made({ follows: false });
    await settled();
    expect(puts.map(({ asked }) => asked.question)).toEqual(['stress']);
    expect(question.status()).toBe('computing');
    await vi.advanceTimersByTimeAsync(1000);
    puts[0]?.tell({ done: 1, total: 4, partial: ['first'] });
    // A quarter took a second: three are left.
    expect(question.progress()).toEqual({ share: 0.25, secondsLeft: 3 });
    expect(question.partial()).toEqual(['first']);
    await puts[0]?.answer(good('whole'));
    expect([question.status(), question.answer(), question.partial()]).toEqual([
      'answered',
      'whole',
      undefined,
    ]);
  });

  test('that follows is put again after a rest, and the newer replaces the older', async () => {
    const { question, setTerms, puts } = made({ follows: true, rest: 500 });
    await settled();
    setTerms(about('b'));
    await vi.advanceTimersByTimeAsync(499);
    expect(puts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(puts.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    await puts[1]?.answer(good('new'));
    await puts[0]?.answer(good('old'));
    expect([question.answer(), question.isStale()]).toEqual(['new', false]);
  });

  test('that does not follow is stale when the scenario has changed, and no more when it is undone', async () => {
    const { question, setTerms, puts } = made({ follows: false });
    await settled();
    await puts[0]?.answer(good('of a'));
    setTerms(about('b'));
    await vi.advanceTimersByTimeAsync(5000);
    expect([question.isStale(), question.answer(), puts.length]).toEqual([true, 'of a', 1]);
    setTerms(about('a'));
    expect(question.isStale()).toBe(false);
    setTerms(about('b'));
    question.ask();
    await puts[1]?.answer(good('of b'));
    expect([question.isStale(), question.answer()]).toEqual([false, 'of b']);
  });

  test('with other options is put at once, also where it does not follow', async () => {
    const { setTerms, puts } = made({ follows: false, rest: 5000 });
    await settled();
    await puts[0]?.answer(good(1));
    setTerms(about('a', { of: 'runway' }));
    await settled();
    expect(puts[1]?.asked.options).toEqual({ of: 'runway' });
  });

  test('is cancelled with what is known so far, and can be put again', async () => {
    const { question, puts } = made({ follows: false });
    await settled();
    puts[0]?.tell({ done: 1, total: 9, partial: 'some' });
    question.cancel();
    await puts[0]?.answer('cancelled');
    expect([puts[0]?.cancelled, question.status(), question.partial()]).toEqual([true, 'cancelled', 'some']);
    question.ask();
    await puts[1]?.answer(good('all'));
    expect([question.status(), question.answer()]).toEqual(['answered', 'all']);
  });

  test('that cannot be put says what is wrong; a fault of the program is another thing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { question, puts } = made({ follows: false });
    await settled();
    const problem = { path: 'of', message: words('Nei', 'Nei', 'No'), expected: words('Ja', 'Ja', 'Yes') };
    await puts[0]?.answer({ ok: false, problems: [problem] });
    expect([question.status(), question.problems()]).toEqual(['refused', [problem]]);
    question.ask();
    await puts[1]?.fail();
    expect(question.status()).toBe('failed');
  });

  test('is let finish while a number is dragged, and the newest is put after it', async () => {
    let isDragging = true;
    const { question, setTerms, puts } = made({ follows: true, rest: () => (isDragging ? 0 : 500), letsFinish: () => isDragging }); // prettier-ignore
    await settled();
    for (const key of ['b', 'c']) {
      setTerms(about(key));
      await settled();
    }
    expect([puts.length, puts[0]?.cancelled]).toEqual([1, false]);
    await puts[0]?.answer(good('of a'));
    // What was known on the way is shown; only the last of those that waited is put.
    expect([question.answer(), puts.length]).toEqual(['of a', 2]);
    await puts[1]?.answer(good('of c'));
    expect([question.isStale(), puts.length]).toEqual([false, 2]);
    isDragging = false;
    setTerms(about('d'));
    await vi.advanceTimersByTimeAsync(499);
    expect(puts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(puts).toHaveLength(3);
  });

  test('follows as long as it is said to', async () => {
    let follows = false;
    const { question, setTerms, puts } = made({ follows: () => follows });
    await settled();
    await puts[0]?.answer(good(1));
    setTerms(about('b'));
    await vi.advanceTimersByTimeAsync(5000);
    expect([question.follows, puts.length]).toEqual([false, 1]);
    follows = true;
    setTerms(about('c'));
    await vi.advanceTimersByTimeAsync(700);
    expect([question.follows, puts.length]).toEqual([true, 2]);
  });

  test('is left when its panel is', async () => {
    const { puts, dispose } = made({ follows: false });
    await settled();
    dispose();
    expect(puts[0]?.cancelled).toBe(true);
  });
});
