import { describe, expect, test } from 'vitest';
import type {
  InputDeclaration,
  LineDeclaration,
  ModelDeclaration,
} from '../../../models/language/declaration.ts';
import {
  calendarFacts,
  functionDeclarations,
  keywords,
  overOperators,
} from '../../../models/language/functions.ts';
import { anyText, errorOf, line, modelOf } from './artificialDeclaration.ts';

const dimension = (id: string, kinds?: readonly string[]) =>
  ({ id, label: anyText, ...(kinds === undefined ? {} : { kinds }) }) as const;
const number = (id: string, rest: Partial<InputDeclaration> = {}): InputDeclaration =>
  ({ id, type: 'number', unit: '1', ...rest }) as InputDeclaration;
const rule = (id: string, when: string, per?: string) =>
  ({
    id,
    when,
    severity: 'note',
    message: anyText,
    source: anyText,
    ...(per === undefined ? {} : { per }),
  }) as const;

describe('a name', () => {
  const reserved = [
    ...functionDeclarations.map(({ name }) => name),
    ...calendarFacts,
    ...overOperators,
    ...keywords,
    'posting',
    'stream',
  ];
  test.each(reserved)('cannot be %s', (name) => {
    const dimensions = [dimension('stream')];
    const id = `topic.${name}`;
    for (const parts of [
      { dimensions, inputs: [number(id)] },
      { dimensions, lines: [line(id, '1')] },
    ]) {
      const { code, details } = errorOf(() => modelOf(parts));
      expect(code).toBe('reservedName');
      expect(details).toMatchObject({ line: id, found: name });
    }
  });

  test('is topic.name in ASCII, beginning with a letter', () => {
    for (const id of [
      'name',
      'topic.',
      '.name',
      'a.b.c',
      'a.å',
      'a.b-c',
      'a.1b',
      'a.__proto__',
      '__proto__.a',
      'a. b',
    ])
      expect([id, errorOf(() => modelOf({ lines: [line(id, '1')] })).code]).toEqual([id, 'reservedName']);
    for (const id of [
      'a.constructor',
      'constructor.toString',
      'a.hasOwnProperty',
      'a.b_2',
      'a.sums',
      'sum.a',
    ])
      expect(modelOf({ lines: [line(id, '1')] }).lines.has(id)).toBe(true);
  });

  test('is used once, among lines and inputs together', () => {
    const { code, details } = errorOf(() => modelOf({ inputs: [number('a.b')], lines: [line('a.b', '1')] }));
    expect(code).toBe('duplicateName');
    expect(details).toMatchObject({ line: 'a.b', found: 'a.b' });
    expect(errorOf(() => modelOf({ lines: [line('a.b', '1'), line('a.b', '2')] })).code).toBe(
      'duplicateName',
    );
  });

  test('may be shared by inputs of different kinds of one dimension only', () => {
    const dimensions = [dimension('loan', ['serial', 'annuity'])];
    const of = (kinds?: string[]) =>
      number('loans.x', { per: 'loan', ...(kinds === undefined ? {} : { kinds }) });
    expect(() => modelOf({ dimensions, inputs: [of(['serial']), of(['annuity'])] })).not.toThrow();
    for (const inputs of [
      [of(['serial']), of(['serial'])],
      [of(['serial']), of(['annuity', 'serial'])],
      [of(['serial']), of()],
    ])
      expect(errorOf(() => modelOf({ dimensions, inputs })).code).toBe('duplicateName');
  });
});

describe('a dimension', () => {
  test.each(['month', 'year', 'posting', 'sum', 'min', 'where'])('cannot be called %s', (id) => {
    const { code, details } = errorOf(() => modelOf({ dimensions: [dimension(id)] }));
    expect(code).toBe('reservedName');
    expect(details).toMatchObject({ line: id, found: id });
  });

  test('is declared once', () => {
    const { code, details } = errorOf(() =>
      modelOf({ dimensions: [dimension('stream'), dimension('stream')] }),
    );
    expect({ code, found: details['found'] }).toEqual({ code: 'duplicateName', found: 'stream' });
  });

  const wrong: [what: string, parts: Partial<ModelDeclaration>, line: string, found: string][] = [
    ['per of an input', { inputs: [number('a.b', { per: 'steam' })] }, 'a.b', 'steam'],
    ['per of a line', { lines: [line('a.b', '1', { per: 'steam' })] }, 'a.b', 'steam'],
    ['per of a rule', { rules: [rule('a.b', '1 > 0', 'steam')] }, 'a.b', 'steam'],
    [
      'target of a reference',
      { inputs: [{ id: 'a.b', type: 'reference', dimension: 'steam' }] },
      'a.b',
      'steam',
    ],
    ['an over', { lines: [line('a.b', 'sum(steam, 1)')] }, 'a.b', 'steam'],
    ['the of of an over', { lines: [line('a.b', 'sum(stream of steam, 1)')] }, 'a.b', 'steam'],
  ];
  test.each(wrong)('is known where it is %s', (_, parts, id, found) => {
    const { code, details } = errorOf(() => modelOf({ dimensions: [dimension('stream')], ...parts }));
    expect(code).toBe('unknownDimension');
    expect(details).toMatchObject({ line: id, found, nearest: 'stream' });
  });

  test('is not the posting, the month or, but for a figure, the year', () => {
    for (const per of ['posting', 'month', 'year'])
      expect(errorOf(() => modelOf({ lines: [line('a.b', '1', { per })] })).code).toBe('unknownDimension');
    expect(() => modelOf({ lines: [line('a.b', '1', { per: 'year', kind: 'figure' })] })).not.toThrow();
    expect(errorOf(() => modelOf({ inputs: [number('a.b', { per: 'posting' })] })).code).toBe(
      'unknownDimension',
    );
  });
});

describe('a unit', () => {
  const wrong: [what: string, parts: Partial<ModelDeclaration>, id: string][] = [
    ['a line', { lines: [line('a.b', '1', { unit: 'kr' })] }, 'a.b'],
    ['an input', { inputs: [number('a.b', { unit: 'kr' })] }, 'a.b'],
    ['a formula input', { inputs: [{ id: 'a.b', type: 'formula', unit: 'kr' }] }, 'a.b'],
    ['an attribute', { postingAttributes: [{ name: 'vat', type: 'number', unit: 'kr' }] }, 'posting.vat'],
  ];
  test.each(wrong)('of %s is a product of base units', (_, parts, id) => {
    const { code, details } = errorOf(() => modelOf(parts));
    expect(code).toBe('unknownUnit');
    expect(details).toMatchObject({ line: id, found: 'kr' });
  });
});

describe('formulas by kind', () => {
  const dimensions = [dimension('loan', ['serial', 'annuity']), dimension('stream')];
  const tried = (formula: LineDeclaration['formula'], per?: string) =>
    errorOf(() => modelOf({ dimensions, lines: [line('a.b', formula, per === undefined ? {} : { per })] }));

  test('name every kind, or otherwise', () => {
    const lines = [
      line('a.b', { serial: '1', annuity: '2' }, { per: 'loan' }),
      line('a.c', { serial: '1', otherwise: '2' }, { per: 'loan' }),
      line('a.d', { otherwise: '2' }, { per: 'loan' }),
    ];
    expect(() => modelOf({ dimensions, lines })).not.toThrow();
    const { code, details } = tried({ serial: '1' }, 'loan');
    expect(code).toBe('missingKind');
    expect(details).toMatchObject({ line: 'a.b', expected: ['annuity'] });
  });

  test('name kinds of the dimension only', () => {
    const { code, details } = tried({ serial: '1', annuity: '2', bullet: '3' }, 'loan');
    expect(code).toBe('unknownOption');
    expect(details).toMatchObject({
      line: 'a.b',
      name: 'kind',
      found: ['bullet'],
      expected: ['serial', 'annuity'],
    });
    expect(tried({ otherwise: '1' }, 'stream').code).toBe('unknownOption');
    expect(tried({ otherwise: '1' }).code).toBe('unknownOption');
  });

  test('are not found on the prototype', () => {
    const own = [dimension('loan', ['constructor', 'toString'])];
    const text = { constructor: '1' };
    expect(
      errorOf(() => modelOf({ dimensions: own, lines: [line('a.b', text, { per: 'loan' })] })).details,
    ).toMatchObject({ expected: ['toString'] });
  });

  test('is what the kinds of an input are, too', () => {
    const inputs = [number('a.c', { per: 'loan', kinds: ['serail'] })];
    const { code, details } = errorOf(() => modelOf({ dimensions, inputs }));
    expect(code).toBe('unknownOption');
    expect(details).toMatchObject({ line: 'a.c', found: ['serail'], expected: ['serial', 'annuity'] });
  });
});

describe('an opening', () => {
  test('is needed where someone looks back, and only there', () => {
    const missing = errorOf(() => modelOf({ lines: [line('a.b', 'previous(b) + 1', { kind: 'stock' })] }));
    expect(missing.code).toBe('missingOpening');
    expect(missing.details).toMatchObject({
      line: 'a.b',
      name: 'a.b',
      text: 'previous(b) + 1',
      position: 9,
      length: 1,
    });
    const unused = errorOf(() => modelOf({ lines: [line('a.b', '1', { opening: '0' })] }));
    expect(unused.code).toBe('unusedOpening');
    expect(unused.details).toMatchObject({ line: 'a.b' });
    expect(() => modelOf({ lines: [line('a.b', 'lag(c, 2)'), line('a.c', '1')] })).not.toThrow();
  });

  const b = line('a.b', 'month', { opening: '0' });
  const readers: [what: string, parts: Partial<ModelDeclaration>][] = [
    ['a line of another topic', { lines: [b, line('c.d', 'max(previous(a.b), 1)')] }],
    [
      'one kind of a line',
      {
        dimensions: [dimension('loan', ['serial', 'annuity'])],
        lines: [b, line('a.d', { serial: 'previous(b)', annuity: '0' }, { per: 'loan' })],
      },
    ],
    ['a figure', { lines: [b, line('a.d', 'sum(month, previous(b))', { kind: 'figure' })] }],
    [
      'the reason why a figure is absent',
      {
        lines: [
          b,
          line('a.d', '1', {
            kind: 'figure',
            absent: [{ when: 'some(month, previous(b) > 3)', reason: anyText }],
          }),
        ],
      },
    ],
    ['a rule', { lines: [b], rules: [rule('a.r', 'some(month, previous(b) > 3)')] }],
    [
      'a posting',
      {
        lines: [b, line('a.d', '0', { unit: 'NOK', posting: { vat: 'previous(b)' } })],
        postingAttributes: [{ name: 'vat', type: 'number', unit: '1' }],
      },
    ],
  ];
  test.each(readers)('is read by %s', (_, parts) => {
    expect(() => modelOf(parts)).not.toThrow();
  });

  test('knows nothing of the months: neither lines nor the calendar', () => {
    const tried = (opening: string) =>
      errorOf(() =>
        modelOf({
          inputs: [number('a.x'), number('a.t', { timed: true })],
          lines: [line('a.b', 'previous(b)', { opening }), line('a.c', '1')],
        }),
      );
    for (const opening of [
      'c',
      't',
      'month',
      'monthOfYear',
      'active(1, 2)',
      'monthsSince(1)',
      'previous(b)',
      'lag(c, 1)',
    ])
      expect([opening, tried(opening).code]).toEqual([opening, 'readsMonth']);
    for (const opening of ['year', 'compounded(x, 2025)'])
      expect([opening, tried(opening).code]).toEqual([opening, 'readsYear']);
    expect(tried('sum(month, c)').code).toBe('readsFigure');
    for (const opening of ['x', '2 * x + startYear', 'if(x > 1, x, 0)'])
      expect(() =>
        modelOf({ inputs: [number('a.x')], lines: [line('a.b', 'previous(b)', { opening })] }),
      ).not.toThrow();
  });

  test('has the unit of its line, and a formula for each kind', () => {
    const wrong = errorOf(() =>
      modelOf({ lines: [line('a.b', 'previous(b)', { unit: 'NOK', opening: '1' })] }),
    );
    expect(wrong.code).toBe('wrongUnit');
    expect(wrong.details).toMatchObject({ line: 'a.b', text: '1', found: '1', expected: 'NOK' });
    const dimensions = [dimension('loan', ['serial', 'annuity'])];
    const opening = { serial: '1' };
    const tried = () =>
      modelOf({ dimensions, lines: [line('a.b', 'previous(b)', { per: 'loan', opening })] });
    expect(errorOf(tried).code).toBe('missingKind');
  });
});
