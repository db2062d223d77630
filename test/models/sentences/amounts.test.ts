import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountInWords,
  figureInWords,
  marginInWords,
  needInWords,
  needWithinLimit,
  roundedMargin,
  roundedNearest,
  roundedNeed,
} from '../../../models/sentences/amounts.ts';

const soft = (text: string) => text.replaceAll('\u00a0', ' ');

/** By hand from the rule of the design. */
test.each([
  [0, '0 kr', '0 kr', 'NOK 0'],
  [0.004, '0 kr', '0 kr', 'NOK 0'],
  [1, 'under 1 000 kr', 'under 1 000 kr', 'under NOK 1,000'],
  [999.99, 'under 1 000 kr', 'under 1 000 kr', 'under NOK 1,000'],
  [1_000, '1 000 kr', '1 000 kr', 'NOK 1,000'],
  [1_000.01, '2 000 kr', '1 000 kr', 'NOK 2,000'],
  [14_200, '15 000 kr', '14 000 kr', 'NOK 15,000'],
  [99_001, '100 000 kr', '99 000 kr', 'NOK 100,000'],
  [100_000, '100 000 kr', '100 000 kr', 'NOK 100,000'],
  [100_001, '110 000 kr', '100 000 kr', 'NOK 110,000'],
  [849_001, '850 000 kr', '840 000 kr', 'NOK 850,000'],
  [949_001, '950 000 kr', '940 000 kr', 'NOK 950,000'],
  [990_000, '990 000 kr', '990 000 kr', 'NOK 990,000'],
  [999_500, '1 mill. kr', '990 000 kr', 'NOK 1 million'],
  [1_000_000, '1 mill. kr', '1 mill. kr', 'NOK 1 million'],
  [1_310_000, '1,4 mill. kr', '1,3 mill. kr', 'NOK 1.4 million'],
  [1_400_000, '1,4 mill. kr', '1,4 mill. kr', 'NOK 1.4 million'],
  [1_400_000.000_000_1, '1,4 mill. kr', '1,4 mill. kr', 'NOK 1.4 million'],
  [1_399_999.999_999_9, '1,4 mill. kr', '1,4 mill. kr', 'NOK 1.4 million'],
  [1_400_000.01, '1,5 mill. kr', '1,4 mill. kr', 'NOK 1.5 million'],
  [1_950_000, '2 mill. kr', '1,9 mill. kr', 'NOK 2 million'],
  [123_450_000, '123,5 mill. kr', '123,4 mill. kr', 'NOK 123.5 million'],
  [999_950_000, '1 mrd. kr', '999,9 mill. kr', 'NOK 1 billion'],
  [1_110_000_000, '1,2 mrd. kr', '1,1 mrd. kr', 'NOK 1.2 billion'],
])('%f kroner', (kroner, need, margin, needInEnglish) => {
  expect(soft(needInWords(kroner, 'nb'))).toBe(need);
  expect(soft(needInWords(kroner, 'nn'))).toBe(need);
  expect(soft(needInWords(kroner, 'en'))).toBe(needInEnglish);
  expect(soft(marginInWords(kroner, 'nb'))).toBe(margin);
});

test('spaces inside an amount do not break', () => {
  expect(needInWords(600_000, 'nb')).toBe('600\u00a0000\u00a0kr');
  expect(needInWords(1_400_000, 'nn')).toBe('1,4\u00a0mill.\u00a0kr');
  expect(needInWords(1_400_000, 'en')).toBe('NOK\u00a01.4\u00a0million');
});

test('negative amounts have the true minus', () => {
  expect(soft(amountInWords(-15_570_000, 'nb'))).toBe('\u221215,6 mill. kr');
  expect(soft(amountInWords(-300_000, 'nn'))).toBe('\u2212300 000 kr');
  expect(soft(amountInWords(-300_000, 'en'))).toBe('NOK \u2212300,000');
  expect(soft(amountInWords(-400, 'nb'))).toBe('under 1 000 kr i minus');
  expect(soft(amountInWords(-400, 'en'))).toBe('under NOK 1,000 below zero');
});

test('a figure is written as it stands', () => {
  expect(soft(figureInWords(1_240_000, 'nb'))).toBe('1 240 000 kr');
  expect(soft(figureInWords(1_240_000, 'en'))).toBe('NOK 1,240,000');
  expect(soft(figureInWords(18, 'nb'))).toBe('18 kr');
  expect(soft(figureInWords(1_500_000, 'nb'))).toBe('1,5 mill. kr');
});

test('what is no number is not printed', () => {
  expect(() => roundedNeed(Number.NaN)).toThrow(RangeError);
  expect(() => needInWords(Infinity, 'nb')).toThrow(RangeError);
});

describe('rounding', () => {
  const ore = fc.integer({ min: -500_000_000_000, max: 500_000_000_000 }).map((whole) => whole / 100);
  const small = fc.double({ min: -3_000_000, max: 3_000_000, noNaN: true });

  test('a need is never under, a margin never over the amount', () => {
    fc.assert(
      fc.property(ore, (kroner) => {
        expect(roundedNeed(kroner)).toBeGreaterThanOrEqual(kroner);
        expect(roundedMargin(kroner)).toBeLessThanOrEqual(kroner);
      }),
    );
  });

  test('to within half an øre for what is no whole øre', () => {
    fc.assert(
      fc.property(small, (kroner) => {
        expect(roundedNeed(kroner)).toBeGreaterThanOrEqual(kroner - 0.005);
        expect(roundedMargin(kroner)).toBeLessThanOrEqual(kroner + 0.005);
      }),
    );
  });

  test.each([roundedNeed, roundedMargin, roundedNearest])(
    '%o stays where it is, and keeps the order',
    (round) => {
      fc.assert(
        fc.property(small, small, (one, other) => {
          expect(round(round(one))).toBe(round(one));
          expect(round(Math.min(one, other))).toBeLessThanOrEqual(round(Math.max(one, other)));
          expect(roundedMargin(one)).toBeLessThanOrEqual(round(one));
          expect(roundedNeed(one)).toBeGreaterThanOrEqual(round(one));
        }),
      );
    },
  );

  test('noise far below an øre does not move a printed figure', () => {
    fc.assert(
      fc.property(ore, fc.double({ min: -0.004, max: 0.004, noNaN: true }), (kroner, noise) => {
        expect(roundedNeed(roundedNeed(kroner) + noise)).toBe(roundedNeed(kroner));
        expect(roundedMargin(roundedMargin(kroner) + noise)).toBe(roundedMargin(kroner));
      }),
    );
  });
});

describe('a need within a limit', () => {
  test.each([
    [1_388_000, 1_500_000, 1_400_000, 1_500_000],
    [1_210_000, 1_250_000, 1_210_000, 1_250_000],
    [1_244_500, 1_245_000, 1_245_000, 1_245_000],
    [400, 500, 400, 500],
    [600, 600_000, 1_000, 600_000],
  ])('%d within %d', (need, limit, printedNeed, printedLimit) => {
    expect(needWithinLimit(need, limit)).toEqual({ need: printedNeed, limit: printedLimit });
  });

  test('is printed as such, and still enough', () => {
    const amount = fc.double({ min: 1, max: 5_000_000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [need, limit] = one < other ? [one, other] : [other, one];
        const printed = needWithinLimit(need, limit);
        expect(printed.need).toBeLessThanOrEqual(printed.limit);
        expect(printed.need).toBeGreaterThanOrEqual(need - 0.005);
        expect(printed.need).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});
