import { describe, expect, test } from 'vitest';
import type { PostingAttribute } from '../../../models/language/declaration.ts';
import { errorOf, line } from '../language/artificialDeclaration.ts';
import type { ArtificialScenario } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';

const postingAttributes: readonly PostingAttribute[] = [
  { name: 'side', type: 'choice', options: ['cost', 'income'] },
  { name: 'nature', type: 'choice', options: ['recurring', 'pilot'], default: 'recurring' },
  { name: 'vat', type: 'number', unit: '1', default: '0' },
  { name: 'index', type: 'reference', dimension: 'priceIndex', default: 'general' },
];

const parts = {
  dimensions: [
    dimension('cost', { kinds: ['bought', 'made'] }),
    dimension('priceIndex', { fixedMembers: ['general', 'wages'] }),
  ],
  inputs: [
    input('costs.x', { per: 'cost', unit: 'NOK' }),
    input('costs.nature', { type: 'choice', per: 'cost', options: ['recurring', 'pilot'] }),
    input('costs.share', { per: 'cost' }),
    input('costs.indexedBy', { type: 'reference', per: 'cost', dimension: 'priceIndex' }),
    input('priceIndex.level', { per: 'priceIndex' }),
  ],
  postingAttributes,
};

const sales = line('sales.sold', '1000', {
  unit: 'NOK',
  givesUnit: true,
  posting: { side: 'income', vat: '0.25', index: 'wages' },
});
const paid = line('costs.paid', 'x', {
  per: 'cost',
  unit: 'NOK',
  posting: { side: 'cost', nature: 'nature', vat: 'share * month', index: 'indexedBy' },
});

const scenario = {
  months: 3,
  members: { cost: [{ id: 'rent', kind: 'bought' }, { id: 'power', kind: 'made' }], priceIndex: ['general', 'wages'] },
  numbers: {
    'costs.x[rent]': 100, 'costs.x[power]': 20, 'costs.share[rent]': 0, 'costs.share[power]': 0.5,
    'priceIndex.level[general]': 2, 'priceIndex.level[wages]': 3,
  },
  texts: {
    'costs.nature[rent]': 'recurring', 'costs.nature[power]': 'pilot',
    'costs.indexedBy[rent]': 'general', 'costs.indexedBy[power]': 'wages',
  },
} satisfies ArtificialScenario; // prettier-ignore

const valuesOf = (formula: string, own: ArtificialScenario = {}, lines = [sales, paid]): number[] => [
  ...runOf(
    { ...parts, lines: [...lines, line('a.b', formula, { unit: 'NOK' })] },
    { ...scenario, ...own },
  ).values('a.b'),
];

describe('a sum over postings', () => {
  const rows: [formula: string, expected: number[]][] = [
    ['sum(posting, amount)', [1120, 1120, 1120]],
    ['sum(posting where side is income, amount)', [1000, 1000, 1000]],
    ['sum(posting where side is cost, amount)', [120, 120, 120]],
    // from a choice input of the member, else the default
    ['sum(posting where nature is pilot, amount)', [20, 20, 20]],
    ['sum(posting where side is cost and nature is recurring, amount)', [100, 100, 100]],
    ['sum(posting where nature is recurring, amount)', [1100, 1100, 1100]],
    // a share is computed each month, where its line stands: 0.25 · 1000 + 0.5 · month · 20
    ['sum(posting, amount * vat)', [250, 260, 270]],
    // a reference leads on
    ['sum(posting, amount * priceIndex.level[index])', [3000 + 200 + 60, 3260, 3260]],
    ['sum(posting where index is wages, amount)', [1020, 1020, 1020]],
    ['most(posting where side is cost, amount, 0)', [100, 100, 100]],
    ['sum(posting, amount * month)', [0, 1120, 2240]],
  ];
  test.each(rows)('%s is %o', (formula, expected) => {
    expect(valuesOf(formula)).toEqual(expected);
  });

  test('is gathered over months in figures', () => {
    const lines = [
      sales,
      paid,
      line('a.b', 'sum(month, sum(posting where side is cost, amount * vat))', {
        unit: 'NOK',
        kind: 'figure',
      }),
    ];
    expect(runOf({ ...parts, lines }, scenario).value('a.b')).toBe(30);
  });

  test('adds up in order of id, whatever the order of the lines', () => {
    const three = ['z.x', 'm.x', 'b.x'].map((id, index) =>
      line(id, `0.${index + 1}`, { unit: 'NOK', givesUnit: true, posting: { side: 'cost' } }),
    );
    // b.x 0.3 + m.x 0.2 + z.x 0.1 = 0.6; the other way round it is 0.6000000000000001
    for (const lines of [three, [...three].reverse()])
      expect(valuesOf('sum(posting, amount)', {}, lines)[0]).toBe(0.6);
  });

  test('has no posting of a member whose kind’s formula is 0', () => {
    const half = { ...paid, formula: { bought: 'x', made: '0' } };
    // were there a second one, the least would be its 0; where there is none at all it is the last value
    expect(valuesOf('least(posting where side is cost, amount, 0)', {}, [half])[0]).toBe(100);
  });
});

describe('the scenario’s own posting', () => {
  test('comes before the line’s, for a choice and for a share', () => {
    const postings = { 'costs.paid[rent]:side': 'income', 'sales.sold:vat': '0.1 * month' };
    expect(valuesOf('sum(posting where side is income, amount)', { postings })[0]).toBe(1100);
    expect(valuesOf('sum(posting where side is income, amount * vat)', { postings })).toEqual([0, 100, 200]);
  });

  test('is refused where it is none of the options', () => {
    const { code, details } = errorOf(() =>
      valuesOf('sum(posting where side is cost, amount)', {
        postings: { 'costs.paid[rent]:side': 'expense' },
      }),
    );
    expect(code).toBe('wrongPosting');
    expect(details).toMatchObject({
      line: 'costs.paid',
      attribute: 'side',
      found: 'expense',
      expected: ['cost', 'income'],
    });
  });

  test.each([
    ['0.1 *', 'syntax', { position: 5 }],
    ['x', 'wrongUnit', { position: 0 }],
    ['vatt', 'unknownName', { position: 0 }],
  ])('with the share %s is refused: %s', (vat, code, spot) => {
    const error = errorOf(() =>
      valuesOf('sum(posting, amount * vat)', { postings: { 'costs.paid[rent]:vat': vat } }),
    );
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ line: 'costs.paid (vat)', text: vat, ...spot });
  });

  test('that points at no index is an error where the index is read', () => {
    const texts = { ...scenario.texts, 'costs.indexedBy[rent]': 'none' };
    const { code, details } = errorOf(() =>
      valuesOf('sum(posting, amount * priceIndex.level[index])', { texts }),
    );
    expect(code).toBe('emptyReference');
    expect(details).toMatchObject({ line: 'a.b', name: 'index', dimension: 'priceIndex', position: 22 });
    expect(valuesOf('sum(posting where index is none, amount)', { texts })[0]).toBe(100);
  });
});
