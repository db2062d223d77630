import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelError } from '../../../models/language/modelError.ts';
import { nearest } from '../../../models/language/nearest.ts';
import { parse } from '../../../models/language/parse.ts';
import { print } from '../../../models/language/print.ts';
import { anyExpression, tokenSoup } from './anyFormula.ts';
import { errorOf } from './artificialDeclaration.ts';
import { errorIn, withFormula } from './richModel.ts';
import { withoutSpans } from './treeText.ts';

/** Runs an action that may throw a model error and nothing else; whether it went well. */
function wellOrModelError(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}

describe('a long formula', () => {
  const repeated = (text: string, by: string, count: number) =>
    Array.from({ length: count }, () => text).join(by);
  test.each([
    ['1,000 characters', repeated('month', '+', 166)],
    ['1,000 terms', repeated('1', '+', 1000)],
    ['1,000 factors', repeated('1', '*', 1000)],
    ['250 conditions', `if(${repeated('1<2', ' or ', 250)}, 1, 0)`],
    ['100 brackets', `${'('.repeat(100)}1${')'.repeat(100)}`],
    ['100 functions', `${'min(1,'.repeat(100)}1${')'.repeat(100)}`],
    ['100 signs', `${'-'.repeat(100)}1`],
    ['100 powers', `1${'^1'.repeat(100)}`],
  ])('of %s is read', (_, text) => {
    expect(() => withFormula(text)).not.toThrow();
  });

  test('of one name is an unknown name', () => {
    expect(errorIn('x'.repeat(2000)).code).toBe('unknownName');
  });

  test.each([
    ['brackets', `${'('.repeat(101)}1${')'.repeat(101)}`, 101],
    ['functions', `${'min(1,'.repeat(101)}1${')'.repeat(101)}`, 603],
    ['signs', `${'-'.repeat(101)}1`, 101],
    ['negations', `if(${'not '.repeat(101)} 1 > 2, 1, 2)`, 403],
    ['powers', `1${'^1'.repeat(101)}`, 203],
    ['sums', `${'sum(loan,'.repeat(101)}1${')'.repeat(101)}`, 903],
  ])('with %s inside each other more than 100 deep is refused', (_, text) => {
    const { code, details } = errorOf(() => parse(text));
    expect(code).toBe('syntax');
    expect(details).toMatchObject({ expected: { en: 'at most 100 brackets inside each other' } });
  });

  test.each([
    ['10,000 open brackets', '('.repeat(10_000)],
    ['a million terms', Array.from({ length: 1_000_000 }, () => '1').join('+')],
    ['a million letters', 'x'.repeat(1_000_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
  ])('%s: too many characters', (_, text) => {
    const { code, details, message } = errorIn(text);
    expect(code).toBe('tooMany');
    expect(details).toMatchObject({ line: 'volumes.tried', found: text.length, expected: 2000 });
    expect(message.length).toBeLessThan(200);
  });
});

describe('a hostile name', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is unknown',
    (name) => {
      expect(errorIn(name).code).toBe('unknownName');
      expect(errorIn(`${name}.${name}`).code).toBe('unknownName');
      expect(errorIn(`volumes.${name}`).code).toBe('unknownName');
      expect(errorIn(`${name}(1)`).code).toBe('unknownFunction');
      expect(errorIn(`sum(${name}, 1)`).code).toBe('unknownDimension');
      expect(errorIn(`priceIndex.level[${name}]`).code).toBe('unknownMember');
      expect(errorIn(`if(policy is ${name}, 1, 2)`).code).toBe('unknownOption');
    },
  );

  test('far longer than any other is answered at once', () => {
    expect(nearest('x'.repeat(1_000_000), ['price', 'sold'])).toBeUndefined();
    expect(nearest('pric', ['Price', 'sold'])).toBe('Price');
    expect(nearest('', ['price'])).toBeUndefined();
  });

  test.each([
    ['å', 0], ['prîce', 2], ['1 + а', 4], ['１', 0], ['1 + 😀', 4], ['1\u200b', 1], ['\u202e1', 0], ['1 − 2', 2],
    ['a\0', 1], ['\ud800', 0], ['`1`', 0], ['1;2', 1], ['${1}', 0], ['a\\b', 1],
  ] as const)('%j has a sign the language does not have, at %i', (text, position) => {
    const { code, details, message } = errorOf(() => parse(text));
    expect(code).toBe('syntax');
    expect(details).toMatchObject({ position, found: `"${String.fromCodePoint(text.codePointAt(position) ?? 0)}"` });
    expect(message).toContain('expected a number, a name or one of');
  }); // prettier-ignore

  test('spaces of any kind are spaces', () => {
    expect(print(parse('\u00a01\t+\u2003 2\r\n'))).toBe('1 + 2');
  });
});

describe('any text', () => {
  test('is a formula or a model error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      tokenSoup,
    );
    let refused = 0;
    fc.assert(
      fc.property(text, (formula) => {
        if (!wellOrModelError(() => withFormula(formula))) refused += 1;
        wellOrModelError(() => withFormula(formula, { kind: 'figure', per: 'year' }));
      }),
      { seed: 1, numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(500);
  }, 60_000);

  test('that is a formula is printed, and read again the same', () => {
    let read = 0;
    fc.assert(
      fc.property(tokenSoup, (formula) => {
        const isRead = wellOrModelError(() => {
          const expression = parse(formula);
          expect(withoutSpans(parse(print(expression)))).toEqual(withoutSpans(expression));
        });
        if (isRead) read += 1;
      }),
      { seed: 2, numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(20);
  }, 60_000);
});

describe('any formula', () => {
  test('is right or a model error, as a line of every kind', () => {
    const tried = fc.constantFrom(
      {},
      { per: 'stream', unit: 'tonne' },
      { per: 'loan', id: 'loans.tried', unit: 'NOK' },
      { kind: 'figure' as const },
      { kind: 'figure' as const, per: 'year' },
      { opening: '1', kind: 'stock' as const },
    );
    let right = 0;
    fc.assert(
      fc.property(anyExpression, tried, (expression, rest) => {
        if (wellOrModelError(() => withFormula(print(expression), rest))) right += 1;
      }),
      { seed: 3, numRuns: 800 },
    );
    expect(right).toBeGreaterThan(20);
  }, 60_000);

  test('is printed, and read again the same', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(withoutSpans(parse(print(expression)))).toEqual(withoutSpans(expression));
      }),
      { seed: 4, numRuns: 2000 },
    );
  }, 60_000);

  test('is printed with no bracket too many: without any one pair it is another formula', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const text = print(expression);
        for (const shorter of withoutOnePair(text)) {
          const same = wellOrModelError(() => {
            expect(withoutSpans(parse(shorter))).not.toEqual(withoutSpans(expression));
          });
          expect(typeof same).toBe('boolean');
        }
      }),
      { seed: 5, numRuns: 600 },
    );
  }, 60_000);
});

/** The text without each of its pairs of brackets that are not those of a function. */
function withoutOnePair(text: string): string[] {
  const open: number[] = [];
  const shorter: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const from = open.pop() ?? 0;
    const isFunction = /\w$/.test(text.slice(0, from));
    if (!isFunction) shorter.push(`${text.slice(0, from)} ${text.slice(from + 1, at)} ${text.slice(at + 1)}`);
  }
  return shorter;
}
