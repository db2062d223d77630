import { describe, expect, test } from 'vitest';
import { errorOf, line } from '../language/artificialDeclaration.ts';
import { dimension, input, runOf } from './oneFormula.ts';

const parts = {
  dimensions: [dimension('freeLine', { kinds: ['amount', 'driver'] })],
  inputs: [
    input('freeLines.kind', { type: 'choice', per: 'freeLine', options: ['amount', 'driver'] }),
    input('freeLines.own', { type: 'formula', per: 'freeLine', kinds: ['driver'], unit: 'NOK' }),
    input('freeLines.price', { per: 'freeLine', unit: 'NOK/tonne' }),
    input('freeLines.size', { per: 'freeLine', kinds: ['driver'], unit: 'tonne' }),
    input('volumes.x', { unit: 'tonne', timed: true }),
    input('volumes.common', { type: 'formula', unit: 'tonne' }),
  ],
  lines: [
    line('volumes.sold', 'x', { unit: 'tonne' }),
    line('volumes.stock', 'previous(stock) + sold', { unit: 'tonne', kind: 'stock', opening: '0' }),
    line(
      'freeLines.cost',
      { amount: '10 * price * volumes.sold / 10', driver: 'own' },
      { per: 'freeLine', unit: 'NOK' },
    ),
    line('a.total', 'sum(month, sum(freeLine where freeLines.kind is driver, freeLines.own))', {
      unit: 'NOK',
      kind: 'figure',
    }),
  ],
};

const runWith = (own: string, common = '1 * volumes.x') =>
  runOf(parts, {
    months: 3,
    members: { freeLine: [{ id: 'one', kind: 'driver' }] },
    numbers: {
      'freeLines.price[one]': 5,
      'freeLines.size[one]': 7,
      'volumes.x': { value: 1, steps: [[1, 2], [2, 4]] },
    },
    texts: { 'freeLines.kind[one]': 'driver', 'freeLines.own[one]': own, 'volumes.common': common },
  }); // prettier-ignore

describe('a formula of the user’s own', () => {
  const rows: [own: string, expected: number[]][] = [
    ['price * volumes.sold', [5, 10, 20]],
    ['0', [0, 0, 0]],
    ['price * (volumes.sold + size) * active(1, 3)', [0, 45, 55]],
    ['price * volumes.stock', [5, 15, 35]],
    ['price * previous(volumes.stock)', [0, 5, 15]],
    ['price * lag(volumes.sold, 1)', [0, 5, 10]],
    ['price * volumes.common * if(kind is driver, 2, 3)', [10, 20, 40]],
    ['if(month > 1, price * volumes.sold, 0)', [0, 0, 20]],
  ];
  test.each(rows)('%s gives %o', (own, expected) => {
    const run = runWith(own);
    expect([...run.values('freeLines.cost', 'one')]).toEqual(expected);
    expect(run.value('a.total')).toBe(expected.reduce((sum, value) => sum + value));
  });

  const wrong: [own: string, code: string, position: number, right: Record<string, unknown>][] = [
    ['price * volumes.sold *', 'syntax', 22, {}],
    ['price ** 2', 'syntax', 7, { found: '"*"' }],
    ['', 'syntax', 0, {}],
    ['price', 'wrongUnit', 0, { found: 'NOK/tonne', expected: 'NOK' }],
    ['price * volumes.sold + 1', 'unequalUnits', 23, { found: '1', expected: 'NOK' }],
    ['prise * volumes.sold', 'unknownName', 0, { found: 'prise', nearest: 'price' }],
    ['price * volumes.sold / volumes.sold', 'unsafeDivision', 23, { found: 'volumes.sold' }],
    ['a.total', 'readsFigure', 0, { name: 'a.total' }],
    ['kind', 'notNumber', 0, { name: 'kind' }],
    ['price * previous(volumes.sold)', 'missingOpening', 17, { name: 'volumes.sold' }],
  ];
  test.each(wrong)('%s is refused: %s', (own, code, position, right) => {
    const error = errorOf(() => runWith(own));
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ line: 'freeLines.own[one]', text: own, position, ...right });
  });

  const circles: [own: string, common: string, path: string][] = [
    ['own', '0', 'freeLines.own[one] → freeLines.own[one]'],
    ['2 * cost', '0', 'freeLines.cost[one] → freeLines.own[one] → freeLines.cost[one]'],
    ['price * volumes.common', 'volumes.common', 'volumes.common → volumes.common'],
  ];
  test.each(circles)('%s with %s goes in a circle', (own, common, path) => {
    const { code, details } = errorOf(() => runWith(own, common));
    expect([code, details['path']]).toEqual(['circle', path]);
  });

  test('is put together once, however often it is read', () => {
    // each level reads the one below twice: 2^40 without memory
    const count = 40;
    const members = Array.from({ length: count }, (_, index) => `m${index}`);
    const inputs = [
      input('lines.own', { type: 'formula', per: 'item1' }),
      input('lines.below', { type: 'reference', per: 'item1', dimension: 'item1' }),
    ];
    const texts = Object.fromEntries(
      members.flatMap((member, index) => [
        [`lines.own[${member}]`, index === 0 ? '1' : 'own[below] + own[below]'],
        [`lines.below[${member}]`, index === 0 ? 'none' : `m${index - 1}`],
      ]),
    );
    const run = runOf(
      { dimensions: [dimension('item1')], inputs, lines: [line('lines.x', 'own', { per: 'item1' })] },
      { months: 1, members: { item1: members }, texts },
    );
    expect(run.value('lines.x', 0, `m${count - 1}`)).toBe(2 ** (count - 1));
  });
});
