import { describe, expect, test } from 'vitest';
import { anyText, errorOf, line } from '../language/artificialDeclaration.ts';
import { january2026 } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';

describe('a value that is no number', () => {
  test('stops the run with line, member and month', () => {
    const parts = {
      dimensions: [dimension('stream')],
      inputs: [input('s.x', { per: 'stream', timed: true })],
      lines: [line('s.root', 'x^0.5', { per: 'stream' })],
    };
    const numbers = { 's.x[one]': 1, 's.x[two]': { value: 1, steps: [[13, -1]] as const } };
    const error = errorOf(() => runOf(parts, { members: { stream: ['one', 'two'] }, numbers }));
    expect(error.code).toBe('notFinite');
    expect(error.details).toMatchObject({ line: 's.root', month: '2027-02', member: ' (two)' });
    expect(error.translated).toEqual({
      nb: 's.root: Regningen gav ikke et tall i 2027-02 (two).',
      nn: 's.root: Rekninga gav ikkje eit tal i 2027-02 (two).',
      en: 's.root: The computation gave no finite number in 2027-02 (two).',
    });
  });

  test('is named where it came from, not where it came to', () => {
    const lines = [
      line('a.total', 'sum(month, y)', { kind: 'figure' }),
      line('a.y', '1 + cause'),
      line('a.stock', 'previous(stock) + y', { kind: 'stock', opening: '0' }),
      line('a.cause', 'mod(5, month - 3)'),
    ];
    expect(errorOf(() => runOf({ lines })).details).toMatchObject({
      line: 'a.cause',
      month: '2026-04',
      member: '',
    });
  });

  test('of a figure has its year, or the whole run', () => {
    const span = { start: january2026 + 10, months: 16 };
    const yearly = line('a.b', 'mod(1, year - 2027)', { kind: 'figure', per: 'year' });
    expect(errorOf(() => runOf({ lines: [yearly] }, span)).details).toMatchObject({
      line: 'a.b',
      month: '2027',
    });
    const total = line('a.b', 'mod(1, sum(month, 0))', { kind: 'figure' });
    expect(errorOf(() => runOf({ lines: [total] }, span)).details).toMatchObject({
      month: '2026-11–2028-02',
    });
  });

  test('is an infinite one, too', () => {
    const lines = [line('a.x', 'previous(x) * 1e300', { opening: '1' })];
    expect(errorOf(() => runOf({ lines })).details).toMatchObject({ line: 'a.x', month: '2026-02' });
  });

  test('does no harm where it is not chosen, nor in a rule', () => {
    const lines = [line('a.x', 'if(month > 3, mod(1, month), 7)'), line('a.y', 'divide(1, month, 0)')];
    const rule = { id: 'a.r', severity: 'note', message: anyText, source: anyText } as const;
    const run = runOf({ lines, rules: [{ ...rule, when: 'some(month, mod(1, month) > 0)' }] });
    expect(run.value('a.x', 0)).toBe(7);
    expect(run.raised()).toHaveLength(1);
  });

  test('0 has no sign', () => {
    const lines = [line('a.x', '-month'), line('a.y', 'ceilTo(month, 2)'), line('a.z', 'month * -1')];
    const run = runOf({ lines });
    for (const id of ['a.x', 'a.y', 'a.z']) expect(run.value(id, 0)).toBe(0);
  });
});
