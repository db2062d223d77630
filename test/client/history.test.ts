import { describe, expect, test } from 'vitest';
import { createHistory } from '../../client/state/createHistory.ts';

const describeStep = (before: string, after: string): string => `${before} → ${after}`;

describe('what is being typed', () => {
  test('is one step, and is taken back as if it had not been', () => {
    const history = createHistory<string>();
    history.push({ before: 'a', after: 'b', session: 'rent', describe: describeStep });
    history.endSession();
    history.push({ before: 'b', after: 'c', session: 'pay', describe: describeStep });
    history.push({ before: 'c', after: 'd', session: 'pay', describe: describeStep });
    expect(history.cancel('pay')).toBe('b');
    expect(history.canRedo()).toBe(false);
    expect(history.undo()).toEqual({ value: 'a', what: 'a → b' });
  });

  test('is not taken back once it is over, nor by another field', () => {
    const history = createHistory<string>();
    history.push({ before: 'a', after: 'b', session: 'rent', describe: describeStep });
    expect(history.cancel('pay')).toBeUndefined();
    history.endSession();
    expect(history.cancel('rent')).toBeUndefined();
    expect(history.undo()?.value).toBe('a');
  });
});
