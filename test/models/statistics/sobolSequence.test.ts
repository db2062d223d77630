import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitalShift } from '../../../models/statistics/digitalShift.ts';
import { mostSobolDimensions } from '../../../models/statistics/sobolDirections.ts';
import { sobolDirectionNumbers } from '../../../models/statistics/sobolDirectionNumbers.ts';
import { sobolSequence } from '../../../models/statistics/sobolSequence.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from './vectorFile.ts';

interface Stretch {
  readonly dimension: number;
  readonly firstIndex: number;
  readonly count: number;
}

const beyondForty = JSON.parse(readFileSync(new URL('sobolBeyondForty.json', import.meta.url), 'utf8')) as {
  directionNumbersSha256: string;
  points: Record<string, number[]>;
};

const table = tableOfDirectionNumbers();

/** How many of the points lie in each of 2^bits equal parts. */
function countsPerPart(points: Float64Array, bits: number): number[] {
  const counts = Array.from({ length: 2 ** bits }, () => 0);
  for (const point of points) counts[Math.floor(point * 2 ** bits)]! += 1;
  return counts;
}

describe('sobolSequence', () => {
  const file = vectorFile<Stretch, number[]>('sobolSequence');
  it.each(file.cases)('gives the known points in dimension $in.dimension', ({ in: stretch, out }) => {
    expect([...sobolSequence(stretch)]).toEqual(out);
  });

  it.each(Object.entries(beyondForty.points))(
    'gives the points of scipy in dimension %s',
    (dimension, points) => {
      const found = sobolSequence({ dimension: Number(dimension), firstIndex: 5000, count: 40 });
      expect([...found].map((point) => point * 2 ** 32)).toEqual(points);
    },
  );

  it('fills every part of 0 to 1 equally in every dimension, in every block of 2^k points, shifted or not', () => {
    for (let dimension = 1; dimension <= mostSobolDimensions; dimension += 1) {
      for (const [block, bits] of [
        [0, 10],
        [3, 6],
        [5, 9],
      ] as const) {
        const stretch = { dimension, firstIndex: block * 2 ** bits, count: 2 ** bits };
        const shift = digitalShift(42, dimension);
        for (const points of [sobolSequence(stretch), sobolSequence({ ...stretch, shift })]) {
          expect(
            countsPerPart(points, bits).every((count) => count === 1),
            `dimension ${dimension}`,
          ).toBe(true);
        }
      }
    }
  });

  it("has Sobol's property A: for every d, the first 2^d points of d dimensions hold one in every orthant", () => {
    // the first digits of the direction numbers must have leading minors of 1 modulo 2: elimination never stops
    const reduced: bigint[] = [];
    table.forEach((entry, place) => {
      let row = firstDigits(entry, table.length);
      reduced.forEach((above, column) => {
        if ((row >> BigInt(column)) & 1n) row ^= above;
      });
      expect((row >> BigInt(place)) & 1n, `${place + 1} dimensions`).toBe(1n);
      reduced.push(row);
    });
  });

  it('spreads pairs of neighbouring dimensions evenly over 8 × 8 squares', () => {
    for (let dimension = 1; dimension < 60; dimension += 1) {
      const one = sobolSequence({ dimension, firstIndex: 0, count: 4096 });
      const other = sobolSequence({ dimension: dimension + 1, firstIndex: 0, count: 4096 });
      const counts = Array.from({ length: 64 }, () => 0);
      one.forEach((x, place) => (counts[Math.floor(x * 8) * 8 + Math.floor(other[place]! * 8)]! += 1));
      expect(Math.min(...counts), `dimensions ${dimension}, ${dimension + 1}`).toBe(64);
      expect(Math.max(...counts), `dimensions ${dimension}, ${dimension + 1}`).toBe(64);
    }
  });

  it('gives the same points in one stretch and in pieces', () => {
    const first = fc.integer({ min: 0, max: 2 ** 32 - 300 });
    const shift = fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1111 }),
        first,
        fc.integer({ min: 0, max: 100 }),
        shift,
        (dimension, firstIndex, cut, given) => {
          const options = given === undefined ? { dimension } : { dimension, shift: given };
          const whole = sobolSequence({ ...options, firstIndex, count: 100 });
          const start = sobolSequence({ ...options, firstIndex, count: cut });
          const end = sobolSequence({ ...options, firstIndex: firstIndex + cut, count: 100 - cut });
          expect([...start, ...end]).toEqual([...whole]);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('stays inside 0 to 1 when shifted', () => {
    for (const shift of [0, 1, 2 ** 32 - 1, 2 ** 31]) {
      const points = sobolSequence({ dimension: 7, firstIndex: 0, count: 1000, shift });
      expect(Math.min(...points)).toBeGreaterThan(0);
      expect(Math.max(...points)).toBeLessThan(1);
    }
    expect(sobolSequence({ dimension: 1, firstIndex: 0, count: 1, shift: 0 })[0]).toBe(2 ** -33);
  });

  it('reaches the last of its 2^32 points and no further', () => {
    expect(sobolSequence({ dimension: 2, firstIndex: 2 ** 32 - 1, count: 1 })).toHaveLength(1);
    expect(() => sobolSequence({ dimension: 2, firstIndex: 2 ** 32 - 1, count: 2 })).toThrow(StatisticsError);
  });

  it.each([
    [{ dimension: 0, firstIndex: 0, count: 1 }, 'notWhole', 'dimension'],
    [{ dimension: 1112, firstIndex: 0, count: 1 }, 'tooMany', 'dimension'],
    [{ dimension: 1.5, firstIndex: 0, count: 1 }, 'notWhole', 'dimension'],
    [{ dimension: 1, firstIndex: -1, count: 1 }, 'notWhole', 'firstIndex'],
    [{ dimension: 1, firstIndex: 0, count: 0.5 }, 'notWhole', 'count'],
    [{ dimension: 1, firstIndex: 0, count: 1, shift: 0.5 }, 'notWhole', 'shift'],
  ] as const)('refuses %o', (options, code, field) => {
    expect(() => sobolSequence(options)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ fields: [field] }) }),
    );
  });
});

describe('the table of direction numbers', () => {
  it('is that of Joe and Kuo to the last number', () => {
    const lines = table.slice(1).map(({ degree, polynomial, initial }, place) => {
      return `${place + 2} ${degree} ${(polynomial - 2 ** degree - 1) / 2} ${initial.join(' ')}\n`;
    });
    expect(lines.length + 1).toBe(mostSobolDimensions);
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(
      beyondForty.directionNumbersSha256,
    );
  });
});

interface TableEntry {
  readonly degree: number;
  readonly polynomial: number;
  readonly initial: readonly number[];
}

/** The table read a second way, with dimension 1 in front. */
function tableOfDirectionNumbers(): TableEntry[] {
  const numbers = sobolDirectionNumbers.trim().split(/\s+/);
  const entries: TableEntry[] = [{ degree: 0, polynomial: 1, initial: [] }];
  while (numbers.length > 0) {
    const polynomial = parseInt(numbers.shift()!, 36);
    const degree = polynomial.toString(2).length - 1;
    const rest = numbers.splice(0, degree - 1).map((digits) => parseInt(digits, 36));
    entries.push({ degree, polynomial, initial: [1, ...rest] });
  }
  return entries;
}

/** The digit of weight ½ of the direction numbers 1 to `length`, as bits 0 to length − 1. */
function firstDigits({ degree, polynomial, initial }: TableEntry, length: number): bigint {
  const digits = initial.map((number, place) => (number >> place) & 1);
  if (degree === 0) digits.push(1);
  while (digits.length < length) {
    let digit = 0;
    for (let back = 1; back <= degree; back += 1) {
      if ((polynomial >> (degree - back)) & 1) digit ^= digits[digits.length - back]!;
    }
    digits.push(digit);
  }
  return BigInt(`0b${digits.reverse().join('')}`);
}
