import { describe, expect, test } from 'vitest';
import { errorTexts, type ErrorCode } from '../../../models/language/errorTexts.ts';
import type { ModelError } from '../../../models/language/modelError.ts';
import { phrases } from '../../../models/language/phrases.ts';
import { unitOf } from '../../../models/language/unit.ts';
import { errorOf, line, modelOf } from '../language/artificialDeclaration.ts';
import { errorIn } from '../language/richModel.ts';
import { dimension, input, runOf } from './oneFormula.ts';

interface Reached {
  readonly error: () => ModelError;
  /** What the error must say: the line, and what was found and what would be right. */
  readonly says: Readonly<Record<string, unknown>>;
  /** Where in the text; errors of a declaration as a whole have no spot. */
  readonly spot?: string;
}

const inFormula = (formula: string, spot: string, says: Reached['says'], tried = {}): Reached => ({
  error: () => errorIn(formula, tried),
  says: { line: 'volumes.tried', text: formula, ...says },
  spot,
});
const declared = (parts: Parameters<typeof modelOf>[0], says: Reached['says']): Reached => ({
  error: () => errorOf(() => modelOf(parts)),
  says,
});

const perStream = { per: 'stream' };
const everyError: Readonly<Record<ErrorCode, Reached>> = {
  syntax: inFormula('1 +* 2', '*', { found: '"*"', expected: phrases.operand }),
  unknownUnit: {
    error: () => errorOf(() => unitOf('kr', { line: 'a.b' })),
    says: { line: 'a.b', found: 'kr' },
  },
  unknownName: inFormula('1 + volume.sold', 'volume.sold', { found: 'volume.sold', nearest: 'volumes.sold' }),
  unknownFunction: inFormula('1 + maks(1, 2)', 'maks(1, 2)', { found: 'maks', nearest: 'max' }),
  unknownDimension: inFormula('1 + sum(streams, 1)', 'sum(streams, 1)', {
    found: 'streams',
    nearest: 'stream',
  }),
  unknownMember: inFormula('priceIndex.level[wage]', 'priceIndex.level[wage]', {
    found: 'wage',
    nearest: 'wages',
    dimension: 'priceIndex',
  }),
  unknownOption: inFormula('if(policy is plans, 1, 2)', 'policy is plans', {
    name: 'policy',
    found: 'plans',
    expected: ['plan', 'workload'],
  }),
  emptyReference: {
    error: () =>
      errorOf(() =>
        runOf(
          {
            dimensions: [dimension('stream', { fixedMembers: ['doors'] })],
            inputs: [
              input('s.x', { per: 'stream' }),
              input('s.main', { type: 'reference', dimension: 'stream' }),
            ],
            lines: [line('s.b', '1 + x[main]')],
          },
          { members: { stream: ['doors'] }, numbers: { 's.x[doors]': 1 }, texts: { 's.main': 'none' } },
        ),
      ),
    says: { line: 's.b', text: '1 + x[main]', name: 'main', dimension: 'stream' },
    spot: 'x[main]',
  },
  reservedName: declared({ lines: [line('a.month', '1')] }, { line: 'a.month', found: 'month' }),
  duplicateName: declared({ lines: [line('a.b', '1'), line('a.b', '2')] }, { line: 'a.b', found: 'a.b' }),
  wrongDimension: inFormula('2 * sold', 'sold', { name: 'sold', dimension: 'stream' }),
  notPerDimension: inFormula('2 * economy.share[wages]', 'economy.share[wages]', { name: 'economy.share' }),
  noReference: inFormula(
    'sum(asset of stream, 1)',
    'sum(asset of stream, 1)',
    { dimension: 'asset', of: 'stream' },
    perStream,
  ),
  unknownForKind: inFormula('sum(loan, loans.term)', 'loans.term', {
    name: 'loans.term',
    dimension: 'loan',
    expected: ['annuity'],
  }),
  missingKind: {
    error: () => errorIn({ serial: '1' }, { per: 'loan' }),
    says: { line: 'volumes.tried', expected: ['annuity'] },
  },
  wrongUnit: inFormula('economy.area', 'economy.area', { found: 'm2', expected: '1' }),
  unequalUnits: inFormula('1 + economy.area', 'economy.area', { operator: '+', found: 'm2', expected: '1' }),
  exponentUnit: inFormula('2^economy.area', 'economy.area', { found: 'm2' }),
  missingOpening: inFormula('previous(sold)', 'sold', { name: 'volumes.sold' }, perStream),
  unusedOpening: declared({ lines: [line('a.b', '1', { opening: '0' })] }, { line: 'a.b' }),
  notNumber: inFormula('2 * policy', 'policy', { name: 'policy', found: phrases.choice }),
  notCondition: inFormula('if(1, 2, 3)', '1', {}),
  notChoice: inFormula('if(month is plan, 1, 2)', 'month is plan', { name: 'month' }),
  absentInput: inFormula('ceiling', 'ceiling', { name: 'ceiling' }, perStream),
  uncertainWhere: inFormula('sum(stream where month > 1, 1)', 'month > 1', {}),
  unsafeDivision: inFormula('1 / (month + 1)', 'month + 1', { found: 'month + 1' }),
  emptyExtreme: inFormula('most(stream, 1)', 'most(stream, 1)', { operator: 'most' }),
  wrongArguments: inFormula('2 * mod(1)', 'mod(1)', { name: 'mod', found: 1, expected: 'mod(a, b)' }),
  readsFigure: inFormula('accounts.total', 'accounts.total', { name: 'accounts.total' }, { unit: 'NOK' }),
  readsMonth: inFormula('2 * month', 'month', { name: 'month' }, { kind: 'figure' }),
  readsYear: inFormula('2 * year', 'year', { name: 'year' }, { kind: 'figure' }),
  uncertainLag: inFormula('lag(sold, economy.share)', 'economy.share', { name: 'economy.share' }, perStream),
  rateNotYearly: inFormula('compounded(sold, 2025)', 'sold', { name: 'sold' }, perStream),
  circle: {
    error: () => errorOf(() => runOf({ lines: [line('a.x', 'y'), line('a.y', 'x')] })),
    says: { line: 'a.x', path: 'a.x → a.y → a.x' },
  },
  notFinite: {
    error: () => errorOf(() => runOf({ lines: [line('a.x', 'mod(1, month)')] })),
    says: { line: 'a.x', month: '2026-01', member: '' },
  },
  wrongPosting: declared(
    {
      lines: [line('a.b', '0', { unit: 'NOK', posting: {} })],
      postingAttributes: [{ name: 'side', type: 'choice', options: ['cost'] }],
    },
    { line: 'a.b', attribute: 'side', found: phrases.nothing, expected: ['cost'] },
  ),
  tooMuch: {
    error: () =>
      errorOf(() => {
        const members = { stream: Array.from({ length: 200 }, (_, index) => `m${index}`) };
        const formula = 'sum(stream, sum(stream, sum(stream, month)))';
        runOf({ dimensions: [dimension('stream')], lines: [line('a.b', formula)] }, { members });
      }),
    says: { line: 'a.b', expected: 1_000_000 },
  },
  tooMany: {
    error: () => errorIn('1'.padEnd(2001, ' ')),
    says: { line: 'volumes.tried', what: phrases.characters, found: 2001, expected: 2000 },
  },
};

const found = new Map<string, ModelError>();

/** The error, reached once for all tests: some take long. */
function reachedError(code: string, reached: Reached): ModelError {
  const error = found.get(code) ?? reached.error();
  found.set(code, error);
  return error;
}

describe('every error', () => {
  test('is reached', () => {
    expect(Object.keys(everyError).sort()).toEqual(Object.keys(errorTexts).sort());
  });

  test.each(Object.entries(everyError))(
    '%s says where, what was found and what would be right',
    (code, reached) => {
      const error = reachedError(code, reached);
      expect(error.code).toBe(code);
      expect(error.details).toMatchObject(reached.says);
      const { text, position = 0, length = 0 } = error.details;
      const spot = reached.spot === undefined ? undefined : text?.slice(position, position + length);
      expect(spot).toBe(reached.spot);
    },
  );

  test.each(Object.entries(everyError))('%s is a full sentence in three languages', (code, reached) => {
    const { nb, nn, en } = reachedError(code, reached).translated;
    for (const sentence of [nb, nn, en]) {
      expect(sentence).not.toMatch(/[{}]|undefined|\[object|–[.»"]/);
      expect(sentence).toMatch(/[.?)]$/);
    }
    expect(new Set([nb, nn, en]).size).toBeGreaterThan(1);
  });
});

describe('errors that show only when a scenario is assembled', () => {
  const rate = [input('a.rate', { timed: true }), input('a.base', { certain: true })];
  const lines = [line('a.b', '2 * compounded(rate, base)')];
  test.each([
    [{ value: 0.1, steps: [[3, 0.2]] as const }, 2025, 'rateNotYearly', { name: 'rate', position: 15 }],
    [
      { value: 0.1, months: Array.from({ length: 12 }, () => 0.1) },
      2025,
      'rateNotYearly',
      { name: 'rate', position: 15 },
    ],
    [0.1, 2025.5, 'uncertainLag', { name: 'base', position: 21 }],
    [0.1, 1800, 'tooMany', { what: phrases.years, found: 227, expected: 200, position: 21 }],
    [0.1, 1e9, 'tooMany', { expected: 200, position: 21 }],
  ])('rate %o from %d: %s', (value, base, code, says) => {
    const error = errorOf(() =>
      runOf({ inputs: rate, lines }, { numbers: { 'a.rate': value, 'a.base': base } }),
    );
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ line: 'a.b', text: '2 * compounded(rate, base)', ...says });
  });

  test('name the member, and the text of its kind', () => {
    const parts = {
      dimensions: [dimension('loan', { kinds: ['serial', 'annuity'] })],
      inputs: [input('loans.n', { per: 'loan', certain: true })],
      lines: [line('a.x', '1'), line('loans.b', { serial: '1', annuity: 'lag(a.x, n)' }, { per: 'loan' })],
    };
    const error = errorOf(() =>
      runOf(parts, { members: { loan: [{ id: 'one', kind: 'annuity' }] }, numbers: { 'loans.n[one]': -3 } }),
    );
    expect(error.details).toMatchObject({ line: 'loans.b[one]', text: 'lag(a.x, n)', position: 9 });
  });
});
