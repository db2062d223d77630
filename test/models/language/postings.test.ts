import { describe, expect, test } from 'vitest';
import type { PostingAttribute } from '../../../models/language/declaration.ts';
import { phrases } from '../../../models/language/phrases.ts';
import { anyText, errorOf, line, modelOf } from './artificialDeclaration.ts';

const attributes: readonly PostingAttribute[] = [
  { name: 'side', type: 'choice', options: ['cost', 'income'] },
  { name: 'nature', type: 'choice', options: ['recurring', 'pilot'], default: 'recurring' },
  { name: 'vat', type: 'number', unit: '1', default: '0' },
  { name: 'index', type: 'reference', dimension: 'priceIndex', default: 'general' },
];

const parts = {
  dimensions: [
    { id: 'priceIndex', label: anyText, fixedMembers: ['general', 'wages'] },
    { id: 'cost', label: anyText },
    { id: 'stream', label: anyText },
  ],
  inputs: [
    { id: 'costs.nature', type: 'choice', per: 'cost', options: ['recurring', 'pilot'] },
    { id: 'costs.form', type: 'choice', options: ['lease', 'own'] },
    { id: 'costs.usualNature', type: 'choice', options: ['pilot'] },
    { id: 'costs.indexedBy', type: 'reference', per: 'cost', dimension: 'priceIndex' },
    { id: 'costs.stream', type: 'reference', per: 'cost', dimension: 'stream' },
    { id: 'costs.share', type: 'number', per: 'cost', unit: '1' },
    { id: 'costs.price', type: 'number', unit: 'NOK' },
  ],
  postingAttributes: attributes,
} as const;

const renamed = {
  ...parts,
  inputs: parts.inputs.map((input) =>
    input.id === 'costs.stream' ? { ...input, id: 'costs.toStream' } : input,
  ),
};

const declare = (posting: Record<string, string>, rest: Parameters<typeof line>[2] = {}) =>
  modelOf({ ...renamed, lines: [line('costs.paid', '0', { per: 'cost', unit: 'NOK', posting, ...rest })] });

describe('a posting', () => {
  test.each([
    [{ side: 'cost' }],
    [{ side: 'income', nature: 'pilot', vat: '0.25', index: 'wages' }],
    // read from inputs of the member, or of the topic
    [{ side: 'cost', nature: 'nature', vat: 'share * 0.25', index: 'indexedBy' }],
    [{ side: 'cost', nature: 'usualNature', vat: 'if(form is lease and month > 3, share, 0)' }],
  ])('may be %o', (posting) => {
    expect(() => declare(posting)).not.toThrow();
  });

  const wrong: [posting: Record<string, string>, attribute: string, found: unknown, expected: unknown][] = [
    [{}, 'side', phrases.nothing, ['cost', 'income']],
    [{ side: 'expense' }, 'side', 'expense', ['cost', 'income']],
    [{ side: 'nature' }, 'side', 'nature', ['cost', 'income']],
    [{ side: 'share' }, 'side', 'share', ['cost', 'income']],
    [{ side: 'cost', nature: 'form' }, 'nature', 'form', ['recurring', 'pilot']],
    [{ side: 'cost', art: '500' }, 'art', '500', ['side', 'nature', 'vat', 'index']],
    [{ side: 'cost', index: 'rent' }, 'index', 'rent', ['general', 'wages']],
    [{ side: 'cost', index: 'toStream' }, 'index', 'toStream', ['general', 'wages']],
  ];
  test.each(wrong)('%o has a wrong %s', (posting, attribute, found, expected) => {
    const { code, details } = errorOf(() => declare(posting));
    expect(code).toBe('wrongPosting');
    expect(details).toMatchObject({ line: 'costs.paid', attribute, found, expected });
  });

  test.each([
    [{ unit: 'NOK0' }, 'NOK0, flow'],
    [{ kind: 'stock' as const }, 'NOK, stock'],
    [{ kind: 'figure' as const }, 'NOK, figure'],
  ])('belongs to a flow of NOK, not to %o', (rest, found) => {
    const { code, details } = errorOf(() => declare({ side: 'cost' }, rest));
    expect(code).toBe('wrongPosting');
    expect(details).toMatchObject({ line: 'costs.paid', attribute: 'unit', found, expected: 'NOK, flow' });
  });

  test.each([
    ['share +', 'syntax', 7],
    ['shares', 'unknownName', 0],
    ['price', 'wrongUnit', 0],
    ['1 + nature', 'notNumber', 4],
    ['sum(month, 1)', 'readsFigure', 0],
  ])('with the share %s is refused', (vat, code, position) => {
    const error = errorOf(() => declare({ side: 'cost', vat }));
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ line: 'costs.paid (vat)', text: vat, position });
  });

  test('needs a value for a number without a default', () => {
    const bare = { ...renamed, postingAttributes: [{ name: 'vat', type: 'number', unit: '1' } as const] };
    const { code, details } = errorOf(() =>
      modelOf({ ...bare, lines: [line('a.b', '0', { unit: 'NOK', posting: {} })] }),
    );
    expect(code).toBe('wrongPosting');
    expect(details).toMatchObject({ line: 'a.b', attribute: 'vat', expected: '1' });
  });
});

describe('a formula over postings', () => {
  const check = (formula: string, unit = 'NOK') =>
    modelOf({ ...renamed, lines: [line('a.b', formula, { unit }), line('a.own', '1'), line('a.vat', '2')] });
  test.each([
    ['sum(posting, amount)'],
    ['sum(posting, amount * posting.vat)'],
    ['sum(posting where side is cost and nature is recurring, posting.amount)'],
    ['sum(posting where index is wages, amount * own)'],
    ['sum(posting where index is none, amount)'],
  ])('%s is right', (formula) => {
    expect(() => check(formula)).not.toThrow();
  });

  test.each([
    ['amount', 'unknownName', 0],
    ['posting.amount', 'wrongDimension', 0],
    ['sum(posting where side is costs, amount)', 'unknownOption', 18],
    ['sum(posting where amount > 0, amount)', 'uncertainWhere', 18],
    ['sum(posting, side)', 'notNumber', 13],
    ['sum(posting, posting.amount[wages])', 'unknownMember', 13],
    ['sum(posting of cost, amount)', 'noReference', 0],
    ['sum(posting, previous(amount))', 'wrongArguments', 22],
  ])('%s: %s', (formula, code, position) => {
    const error = errorOf(() => check(formula));
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ line: 'a.b', text: formula, position });
  });

  test('reads the topic’s own name before the posting’s', () => {
    // a.vat is pure as posting.vat is, so only the unit of own tells: amount · own must be NOK
    expect(() => check('sum(posting, amount * vat)')).not.toThrow();
  });
});

describe('a posting attribute', () => {
  test('has a name of its own, and a known dimension', () => {
    const declared = (attribute: PostingAttribute) =>
      errorOf(() => modelOf({ postingAttributes: [attribute] }));
    expect(declared({ name: 'amount', type: 'number', unit: '1' }).code).toBe('duplicateName');
    expect(declared({ name: 'month', type: 'number', unit: '1' }).code).toBe('reservedName');
    expect(declared({ name: 'index', type: 'reference', dimension: 'priceIndex' }).code).toBe(
      'unknownDimension',
    );
  });
});
