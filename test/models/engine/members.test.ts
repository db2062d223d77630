import { describe, expect, test } from 'vitest';
import { errorOf, line } from '../language/artificialDeclaration.ts';
import type { ArtificialScenario } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';

const parts = {
  dimensions: [
    dimension('stream'),
    dimension('asset'),
    dimension('loan', { kinds: ['serial', 'annuity'] }),
    dimension('priceIndex', { fixedMembers: ['general', 'wages'] }),
  ],
  inputs: [
    input('s.x', { per: 'stream' }),
    input('s.origin', { type: 'choice', per: 'stream', options: ['household', 'business'] }),
    input('s.indexedBy', { type: 'reference', per: 'stream', dimension: 'priceIndex' }),
    input('priceIndex.level', { per: 'priceIndex' }),
    input('loans.kind', { type: 'choice', per: 'loan', options: ['serial', 'annuity'] }),
    input('loans.balance', { per: 'loan' }),
    input('loans.onAsset', { type: 'reference', per: 'loan', dimension: 'asset' }),
    input('loans.rate', { per: 'loan', kinds: ['serial'], unit: 'NOK' }),
    input('loans.rate', { per: 'loan', kinds: ['annuity'], unit: 'NOK/year' }),
    input('assets.cost', { per: 'asset' }),
  ],
};

const scenario = {
  months: 1,
  members: {
    stream: ['doors', 'bricks', 'tiles'],
    asset: ['van', 'saw'],
    loan: [{ id: 'first', kind: 'serial' }, { id: 'second', kind: 'annuity' }, { id: 'third', kind: 'serial' }],
    priceIndex: ['general', 'wages'],
  },
  numbers: {
    's.x[bricks]': 1, 's.x[doors]': 2, 's.x[tiles]': 4,
    'priceIndex.level[general]': 10, 'priceIndex.level[wages]': 100,
    'loans.balance[first]': 1, 'loans.balance[second]': 20, 'loans.balance[third]': 300,
    'loans.rate[first]': 5, 'loans.rate[second]': 24, 'loans.rate[third]': 7,
    'assets.cost[van]': 1000, 'assets.cost[saw]': 2000,
  },
  texts: {
    's.origin[bricks]': 'business', 's.origin[doors]': 'household', 's.origin[tiles]': 'household',
    's.indexedBy[bricks]': 'wages', 's.indexedBy[doors]': 'general', 's.indexedBy[tiles]': 'none',
    'loans.kind[first]': 'serial', 'loans.kind[second]': 'annuity', 'loans.kind[third]': 'serial',
    'loans.onAsset[first]': 'van', 'loans.onAsset[second]': 'none', 'loans.onAsset[third]': 'van',
  },
} satisfies ArtificialScenario; // prettier-ignore

const value = (formula: string, rest: Parameters<typeof line>[2] = {}, id = 'a.b'): number =>
  runOf({ ...parts, lines: [line(id, formula, rest)] }, scenario).value(id);
const each = (formula: string, per: string, id = 'a.b', members: readonly string[] = []): number[] => {
  const run = runOf({ ...parts, lines: [line(id, formula, { per })] }, scenario);
  return members.map((member) => run.value(id, 0, member));
};

describe('gathering members', () => {
  const rows: [formula: string, expected: number][] = [
    ['sum(stream, s.x)', 7],
    ['sum(stream, s.x^2) - sum(stream, 1)', 18],
    ['sum(stream where s.origin is household, s.x)', 6],
    ['sum(stream where not s.origin is household, s.x)', 1],
    ['sum(stream where s.origin is household and s.indexedBy is none, s.x)', 4],
    ['sum(stream where s.origin is business or s.indexedBy is none, s.x)', 5],
    ['count(stream, s.x > 1)', 2],
    ['count(stream where s.origin is household, s.x > 2)', 1],
    ['if(some(stream, s.x > 3), 1, 0)', 1],
    ['if(some(stream, s.x > 4), 1, 0)', 0],
    ['least(stream, s.x, -1)', 1],
    ['most(stream, s.x, -1)', 4],
    ['least(priceIndex, priceIndex.level)', 10],
    ['sum(stream, sum(loan, s.x * loans.balance))', 7 * 321],
    ['sum(stream, if(s.origin is household, s.x, 100))', 106],
    ['sum(loan where loans.kind is serial, loans.balance)', 301],
    // nothing to gather
    ['sum(stream where s.origin is household and s.origin is business, s.x)', 0],
    ['count(stream where s.origin is household and s.origin is business, s.x > 0)', 0],
    ['if(some(stream where s.origin is household and s.origin is business, s.x > 0), 1, 0)', 0],
    ['least(stream where s.origin is household and s.origin is business, s.x, -5)', -5],
  ];
  test.each(rows)('%s is %d', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  test('of a list without members is nothing', () => {
    const lines = [
      line('a.b', 'sum(stream, s.x) + most(stream, s.x, 3)'),
      line('s.y', 'x', { per: 'stream' }),
    ];
    const run = runOf({ ...parts, lines }, { ...scenario, members: { ...scenario.members, stream: [] } });
    expect(run.value('a.b')).toBe(3);
    expect(run.instance('s.y', 'doors')).toBeUndefined();
  });

  test('a name in a line per stream is this stream’s, and inside sum each one’s', () => {
    expect(each('divide(s.x, sum(stream, s.x), 0)', 'stream', 'a.b', ['bricks', 'doors', 'tiles'])).toEqual([
      1 / 7,
      2 / 7,
      4 / 7,
    ]);
  });
});

describe('members add up in order of id', () => {
  // (0.1 + 0.2) + 0.3 = 0.6000000000000001, 0.3 + 0.2 + 0.1 = 0.6
  const numbers = { 's.x[a]': 0.1, 's.x[b]': 0.2, 's.x[c]': 0.3 };
  const streams = { dimensions: [dimension('stream')], inputs: [input('s.x', { per: 'stream' })] };
  test.each(
    [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b', 'c', 'a'],
    ].map((order) => [order]),
  )('whatever the order given: %o', (order) => {
    const run = runOf(
      { ...streams, lines: [line('a.b', 'sum(stream, s.x)')] },
      { months: 1, members: { stream: order }, numbers },
    );
    expect(run.value('a.b')).toBe(0.6000000000000001);
  });
});

describe('a reference', () => {
  test('leads to the member it points at, a fixed one to that', () => {
    const lines = [
      line('s.y', 'if(indexedBy is none, 0, x * priceIndex.level[indexedBy])', { per: 'stream' }),
      line('a.b', 'sum(stream, s.y) + priceIndex.level[general]'),
    ];
    const run = runOf({ ...parts, lines }, scenario);
    // doors 2 · 10, bricks 1 · 100, tiles none
    expect(['doors', 'bricks', 'tiles'].map((member) => run.value('s.y', 0, member))).toEqual([20, 100, 0]);
    expect(run.value('a.b')).toBe(130);
  });

  test('leads back: the loans whose reference is this asset', () => {
    const formula = 'sum(loan of asset, loans.balance)';
    expect(each(formula, 'asset', 'assets.debt', ['van', 'saw'])).toEqual([301, 0]);
    expect(value(`sum(asset, ${formula} * assets.cost)`)).toBe(301000);
    expect(
      each('most(loan of asset where loans.kind is serial, loans.balance, -1)', 'asset', 'assets.debt', [
        'van',
        'saw',
      ]),
    ).toEqual([300, -1]);
  });

  test('leads back over the members of the kinds that have it only', () => {
    const own = {
      ...parts,
      inputs: [
        ...parts.inputs.filter(({ id }) => id !== 'loans.onAsset'),
        input('loans.onAsset', { type: 'reference', per: 'loan', dimension: 'asset', kinds: ['serial'] }),
      ],
      lines: [line('assets.debt', 'sum(loan of asset, loans.balance)', { per: 'asset' })],
    };
    const { 'loans.onAsset[second]': _, ...texts } = scenario.texts;
    expect(runOf(own, { ...scenario, texts }).value('assets.debt', 0, 'van')).toBe(301);
  });

  test.each(['none', 'wrong'])('that points at %s where it is followed is an error', (pointed) => {
    const lines = [line('s.y', 'priceIndex.level[indexedBy]', { per: 'stream' })];
    const texts = { ...scenario.texts, 's.indexedBy[tiles]': pointed };
    const { code, details } = errorOf(() => runOf({ ...parts, lines }, { ...scenario, texts }));
    expect(code).toBe('emptyReference');
    expect(details).toMatchObject({
      line: 's.y[tiles]',
      text: 'priceIndex.level[indexedBy]',
      position: 0,
      name: 'indexedBy',
      dimension: 'priceIndex',
    });
  });
});

describe('a kind', () => {
  test('has its own formula, and its own input of a name that others have in another unit', () => {
    const lines = [
      line('loans.cost', { serial: 'rate', annuity: 'inMonth(rate)' }, { per: 'loan', unit: 'NOK' }),
    ];
    const run = runOf({ ...parts, lines }, scenario);
    expect(['first', 'second', 'third'].map((member) => run.value('loans.cost', 0, member))).toEqual([
      5, 2, 7,
    ]);
  });

  test('is known inside where and if', () => {
    const unit = { unit: 'NOK' };
    expect(value('sum(loan where kind is serial, rate)', unit, 'loans.b')).toBe(12);
    expect(value('inMonth(sum(loan where kind is annuity, rate))', unit, 'loans.b')).toBe(2);
    expect(value('sum(loan, if(kind is serial, rate, 0))', unit, 'loans.b')).toBe(12);
  });
});

describe('a number that may be left out', () => {
  const optional = {
    dimensions: [dimension('stream')],
    inputs: [input('s.ceiling', { per: 'stream', optional: true })],
    lines: [
      line('s.y', 'if(ceiling is none, -1, ceiling)', { per: 'stream' }),
      line('a.b', 'sum(stream where not s.ceiling is none, s.ceiling)'),
    ],
  };
  test('is read only where it is there', () => {
    const run = runOf(optional, {
      months: 1,
      members: { stream: ['one', 'two'] },
      numbers: { 's.ceiling[two]': 7 },
    });
    expect([run.value('s.y', 0, 'one'), run.value('s.y', 0, 'two'), run.value('a.b')]).toEqual([-1, 7, 7]);
  });
});
