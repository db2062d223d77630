import { describe, expect, test } from 'vitest';
import { parse } from '../../../models/language/parse.ts';
import { phrases } from '../../../models/language/phrases.ts';
import { print } from '../../../models/language/print.ts';
import { errorOf } from './artificialDeclaration.ts';
import { treeText, withoutSpans } from './treeText.ts';

/** Text, the tree of language.md's grammar (weakest first: or, and, not, comparison, + -, * /, -, ^), canonical text. */
const trees: [text: string, tree: string, canonical?: string][] = [
  ['1', '1'],
  ['0.5', '0.5'],
  ['2e3', '2000', '2000'],
  ['1.5E-7', '1.5e-7', '1.5e-7'],
  ['price', 'price'],
  ['streams.price', 'streams.price'],
  ['level[indexedBy]', 'level[indexedBy]'],
  ['priceIndex.level[wages]', 'priceIndex.level[wages]'],
  // or < and
  ['a or b and c', '(or a (and b c))'],
  ['a and b or c', '(or (and a b) c)'],
  ['(a or b) and c', '(and (or a b) c)'],
  ['a or b or c', '(or (or a b) c)'],
  ['a or (b or c)', '(or a (or b c))'],
  ['a and b and c', '(and (and a b) c)'],
  // and < not < comparison
  ['not a and b', '(and (not a) b)'],
  ['not (a and b)', '(not (and a b))'],
  ['not a = b', '(not (= a b))'],
  ['not not a', '(not (not a))'],
  ['not a is b', '(not (is a b))'],
  // comparison < + -
  ['a + b < c - d', '(< (+ a b) (- c d))'],
  ['a <= b', '(<= a b)'],
  ['a >= b', '(>= a b)'],
  ['a > b', '(> a b)'],
  ['a = b', '(= a b)'],
  ['a < b and c < d', '(and (< a b) (< c d))'],
  ['tenure is lease', '(is tenure lease)'],
  ['(tenure) is lease', '(is tenure lease)', 'tenure is lease'],
  ['premises.tenure[place] is lease', '(is premises.tenure[place] lease)'],
  ['tenure is lease and a > 0 or b', '(or (and (is tenure lease) (> a 0)) b)'],
  // + - from the left, < * /
  ['a - b - c', '(- (- a b) c)'],
  ['a - (b - c)', '(- a (- b c))'],
  ['a + (b + c)', '(+ a (+ b c))'],
  ['a + b - c', '(- (+ a b) c)'],
  ['a + b * c', '(+ a (* b c))'],
  ['(a + b) * c', '(* (+ a b) c)'],
  ['a * b + c', '(+ (* a b) c)'],
  // * / from the left, < unary -
  ['a / b / c', '(/ (/ a b) c)'],
  ['a / (b / c)', '(/ a (/ b c))'],
  ['a / b * c', '(* (/ a b) c)'],
  ['a * -b', '(* a (- b))'],
  ['-a * b', '(* (- a) b)'],
  ['-(a * b)', '(- (* a b))'],
  ['a - -b', '(- a (- b))'],
  ['--a', '(- (- a))'],
  // unary - < ^, from the right
  ['-a^2', '(- (^ a 2))'],
  ['(-a)^2', '(^ (- a) 2)'],
  ['a^-b', '(^ a (- b))'],
  ['2^3^2', '(^ 2 (^ 3 2))'],
  ['(2^3)^2', '(^ (^ 2 3) 2)'],
  ['a^-b^c', '(^ a (- (^ b c)))'],
  ['a^(b + 1)', '(^ a (+ b 1))'],
  ['(a^b)^c * d', '(* (^ (^ a b) c) d)'],
  // brackets and spaces that say nothing
  ['((a))+(b*c)', '(+ a (* b c))', 'a + b * c'],
  ['\n  a\t+ 1 ', '(+ a 1)', 'a + 1'],
  ['a ^ 2', '(^ a 2)', 'a^2'],
  // functions
  ['min(a, b, c)', '(min a b c)'],
  ['if(a > 0, b, -c)', '(if (> a 0) b (- c))'],
  ['previous(stock) * (1 - rate)', '(* (previous stock) (- 1 rate))'],
  ['anyName(a or b)', '(anyName (or a b))'],
  // over
  ['sum(stream, sold)', '(sum [stream] sold)'],
  ['sum(loan of asset, loans.balance)', '(sum [loan of asset] loans.balance)'],
  [
    'sum(posting where side is cost and not nature is pilot, amount)',
    '(sum [posting where (and (is side cost) (not (is nature pilot)))] amount)',
  ],
  ['sum(loan of asset where kind is serial, x)', '(sum [loan of asset where (is kind serial)] x)'],
  ['least(month of year where a > 0, b, 0)', '(least [month of year where (> a 0)] b 0)'],
  ['most(stream, a, 0) + 1', '(+ (most [stream] a 0) 1)'],
  ['count(stream, a > 0)', '(count [stream] (> a 0))'],
  ['not some(stream, a > 0)', '(not (some [stream] (> a 0)))'],
  // a word is an operator of `over` only before a bracket
  ['sum', 'sum'],
  ['sum.sum', 'sum.sum'],
];

describe('a formula', () => {
  test.each(trees)('%j is read as %s', (text, tree) => {
    expect(treeText(parse(text))).toBe(tree);
  });

  test.each(trees)('%j is printed with the least brackets, and read again the same', (text, _, canonical) => {
    const expression = parse(text);
    expect(print(expression)).toBe(canonical ?? text);
    expect(withoutSpans(parse(print(expression)))).toEqual(withoutSpans(expression));
  });
});

describe('a part of a formula', () => {
  test('knows where it stands', () => {
    //           0         1         2
    //           0123456789012345678901234
    const text = 'a + max(b.c, 2) * (d - 1)';
    const spans: string[] = [];
    JSON.stringify(parse(text), (key, value: unknown) => {
      if (key === 'span') {
        const { position, length } = value as { position: number; length: number };
        spans.push(text.slice(position, position + length));
      }
      return value;
    });
    expect(spans.sort()).toEqual(
      [text, 'a', 'max(b.c, 2) * (d - 1)', 'max(b.c, 2)', 'b.c', '2', 'd - 1', 'd', '1'].sort(),
    );
  });
});

describe('what is not a formula', () => {
  const at = { line: 'topic.line' };
  const wrong: [text: string, position: number, found: unknown, expected: unknown][] = [
    ['', 0, phrases.endOfFormula, phrases.operand],
    ['   ', 0, phrases.endOfFormula, phrases.operand],
    ['a +', 3, phrases.endOfFormula, phrases.operand],
    ['a b', 2, '"b"', phrases.operatorOrEnd],
    ['1a', 1, '"a"', phrases.operatorOrEnd],
    ['1.', 1, '"."', phrases.operatorOrEnd],
    ['.5', 0, '"."', phrases.operand],
    ['1.2.3', 3, '"."', phrases.operatorOrEnd],
    ['a, b', 1, '","', phrases.operatorOrEnd],
    ['(a', 2, phrases.endOfFormula, '")"'],
    ['a)', 1, '")"', phrases.operatorOrEnd],
    ['()', 1, '")"', phrases.operand],
    ['min(', 4, phrases.endOfFormula, phrases.operand],
    ['min()', 4, '")"', phrases.operand],
    ['min(a b)', 6, '"b"', '")"'],
    ['+a', 0, '"+"', phrases.operand],
    ['a * / b', 4, '"/"', phrases.operand],
    ['a.', 2, phrases.endOfFormula, phrases.nameAfterPoint],
    ['a.2', 2, '"2"', phrases.nameAfterPoint],
    ['a.b.c', 3, '"."', phrases.operatorOrEnd],
    ['a[', 2, phrases.endOfFormula, phrases.member],
    ['a[b.c]', 3, '"."', '"]"'],
    ['a[1]', 2, '"1"', phrases.member],
    ['a < b < c', 6, '"<"', phrases.noChain],
    ['a = b >= c', 6, '">="', phrases.noChain],
    ['a is b = c', 7, '"="', phrases.operatorOrEnd],
    ['a < b is c', 6, '"is"', phrases.operatorOrEnd],
    ['a is b is c', 7, '"is"', phrases.operatorOrEnd],
    ['a is', 4, phrases.endOfFormula, phrases.option],
    ['a is not b', 5, '"not"', phrases.option],
    ['a + b is c', 0, '"a + b"', phrases.choiceBeforeIs],
    ['a + not b', 4, '"not"', phrases.operand],
    ['a not b', 2, '"not"', phrases.operatorOrEnd],
    ['or', 0, '"or"', phrases.operand],
    ['where', 0, '"where"', phrases.operand],
    ['sum(2, a)', 4, '"2"', phrases.dimension],
    ['sum(a)', 5, '")"', '","'],
    ['sum(loan of, a)', 11, '","', phrases.referredDimension],
    ['sum(loan where, a)', 14, '","', phrases.operand],
    ['sum(loan, a, b, c)', 14, '","', '")"'],
    ['a # b', 2, '"#"', phrases.signs],
    ['a == b', 3, '"="', phrases.operand],
    ['a <> b', 3, '">"', phrases.operand],
    ['a ! b', 2, '"!"', phrases.signs],
    ['3,5', 1, '","', phrases.operatorOrEnd],
    ['"text"', 0, '"""', phrases.signs],
    ['1e400', 0, '1e400', phrases.finiteNumber],
    ['2 * 1e309', 4, '1e309', phrases.finiteNumber],
  ];
  test.each(wrong)('%j: at %i', (text, position, found, expected) => {
    const { code, details } = errorOf(() => parse(text, at));
    expect(code).toBe('syntax');
    expect(details).toMatchObject({ line: 'topic.line', text, position, found, expected });
    expect(details.length).toBeGreaterThan(0);
  });

  test('is explained in three languages, with the line and the spot', () => {
    const error = errorOf(() => parse('a < b < c', at));
    expect(error.translated).toEqual({
      nb: 'topic.line: Fant "<"; her skulle det stått «and» mellom to sammenligninger (a < b and b < c). (tegn 7: a < b < c)',
      nn: 'topic.line: Fann "<"; her skulle det stått «and» mellom to samanlikningar (a < b and b < c). (teikn 7: a < b < c)',
      en: 'topic.line: Found "<"; expected "and" between two comparisons (a < b and b < c). (character 7: a < b < c)',
    });
    expect(error.message).toBe(error.translated.en);
  });
});
