import { describe, expect, test } from 'vitest';
import { errorOf, line } from '../language/artificialDeclaration.ts';
import { dimension, input, runOf } from './oneFormula.ts';

describe('previous', () => {
  test('is last month’s value, and the opening in the first month', () => {
    const lines = [line('a.stock', 'previous(stock) + month', { kind: 'stock', opening: '2 * begin' })];
    const run = runOf({ inputs: [input('a.begin')], lines }, { months: 4, numbers: { 'a.begin': 5 } });
    // 10 + 0, + 1, + 2, + 3
    expect([...run.values('a.stock')]).toEqual([10, 11, 13, 16]);
  });

  test('may be asked of a line without a month of its own', () => {
    const lines = [line('a.x', '7', { opening: '3' }), line('a.b', 'previous(x)')];
    expect([...runOf({ lines }, { months: 3 }).values('a.b')]).toEqual([3, 7, 7]);
  });

  test('twice back goes through a line of its own', () => {
    const lines = [
      line('a.x', 'month', { opening: '-1' }),
      line('a.before', 'previous(x)', { opening: '-2' }),
      line('a.b', 'previous(before)'),
    ];
    expect([...runOf({ lines }, { months: 4 }).values('a.b')]).toEqual([-2, -1, 0, 1]);
  });

  test('breaks a circle through several lines', () => {
    // stock = previous + in − out, out = half of what was there: 8 → 8 + 2 − 4 = 6 → 6 + 2 − 3 = 5 → 4.5
    const lines = [
      line('a.out', 'available / 2'),
      line('a.available', 'previous(stock)', { kind: 'level' }),
      line('a.stock', 'available + 2 - out', { kind: 'stock', opening: '8' }),
    ];
    expect([...runOf({ lines }, { months: 3 }).values('a.stock')]).toEqual([6, 5, 4.5]);
  });

  test('is each member’s own, with an opening for its kind', () => {
    const parts = {
      dimensions: [dimension('loan', { kinds: ['serial', 'annuity'] })],
      inputs: [input('loans.begin', { per: 'loan', kinds: ['annuity'] })],
      lines: [
        line(
          'loans.x',
          { serial: 'previous(x) + 1', annuity: 'previous(x) * 2' },
          {
            per: 'loan',
            opening: { serial: '0', annuity: 'begin' },
          },
        ),
        line('loans.total', 'sum(loan, previous(x))'),
      ],
    };
    const run = runOf(parts, {
      months: 3,
      members: {
        loan: [
          { id: 'one', kind: 'serial' },
          { id: 'two', kind: 'annuity' },
        ],
      },
      numbers: { 'loans.begin[two]': 3 },
    });
    expect([...run.values('loans.x', 'one')]).toEqual([1, 2, 3]);
    expect([...run.values('loans.x', 'two')]).toEqual([6, 12, 24]);
    // the openings 0 + 3, then 1 + 6, 2 + 12
    expect([...run.values('loans.total')]).toEqual([3, 7, 14]);
  });

  test('of equal lines keeps their openings apart', () => {
    const lines = [
      line('a.x', 'month', { opening: '100' }),
      line('a.y', 'month', { opening: '200' }),
      line('a.b', 'previous(x)'),
      line('a.c', 'previous(y)'),
    ];
    const run = runOf({ lines }, { months: 2 });
    expect([run.value('a.b', 0), run.value('a.c', 0), run.value('a.b', 1), run.value('a.c', 1)]).toEqual([
      100, 200, 0, 0,
    ]);
  });
});

describe('lag', () => {
  const lag = (months: string, count = 5, n = 2): number[] => [
    ...runOf(
      {
        inputs: [input('a.n', { certain: true })],
        lines: [line('a.x', 'month + 1'), line('a.b', `lag(x, ${months})`)],
      },
      { months: count, numbers: { 'a.n': n } },
    ).values('a.b'),
  ];
  test('reads whole months back, 0 before the first', () => {
    expect(lag('2')).toEqual([0, 0, 1, 2, 3]);
    expect(lag('1')).toEqual([0, 1, 2, 3, 4]);
    expect(lag('0')).toEqual([1, 2, 3, 4, 5]);
    expect(lag('n', 5, 3)).toEqual([0, 0, 0, 1, 2]);
    expect(lag('n', 5, 0)).toEqual([1, 2, 3, 4, 5]);
  });

  test('beyond the run is 0, however far', () => {
    for (const months of ['5', '6', '4294967297', '1e15']) expect(lag(months)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each([1.5, -1, NaN])('of a certain input of %d is refused', (n) => {
    const { code, details } = errorOf(() => lag('n', 5, n));
    expect(code).toBe('uncertainLag');
    expect(details).toMatchObject({ line: 'a.b', text: 'lag(x, n)', position: 7, length: 1, name: 'n' });
  });

  test('of a line without a month of its own is 0 before the first all the same', () => {
    expect([
      ...runOf({ lines: [line('a.x', '4'), line('a.b', 'lag(x, 2)')] }, { months: 4 }).values('a.b'),
    ]).toEqual([0, 0, 4, 4]);
  });

  test('breaks a circle as previous does', () => {
    // Fibonacci: 1 + the two before
    const lines = [line('a.x', 'lag(x, 1) + lag(x, 2) + active(0, 1)')];
    expect([...runOf({ lines }, { months: 8 }).values('a.x')]).toEqual([1, 1, 2, 3, 5, 8, 13, 21]);
  });
});
