import { describe, expect, test } from 'vitest';
import { phrases } from '../../../models/language/phrases.ts';
import { errorIn, withFormula, type Tried } from './richModel.ts';

type Wrong = [formula: string, code: string, spot: string, right: Record<string, unknown>, tried?: Tried];

const perStream: Tried = { per: 'stream' };
const perLoan: Tried = { per: 'loan' };
const figure: Tried = { kind: 'figure' };
const yearly: Tried = { kind: 'figure', per: 'year' };

function refuses(wrong: readonly Wrong[]): void {
  test.each(wrong)('%s: %s at %s', (formula, code, spot, right, tried) => {
    const error = errorIn(formula, tried);
    expect([error.code, error.message]).toEqual([code, error.message]);
    expect(error.details).toMatchObject({ line: tried?.id ?? 'volumes.tried', text: formula, ...right });
    const { position = 0, length = 0 } = error.details;
    expect(formula.slice(position, position + length)).toBe(spot);
  });
}

function takes(right: readonly (readonly [formula: string, tried?: Tried])[]): void {
  for (const [formula, tried] of right) {
    test(`${formula} is right`, () => {
      expect(() => withFormula(formula, tried)).not.toThrow();
    });
  }
}

describe('a name', () => {
  refuses([
    ['solld', 'unknownName', 'solld', { found: 'solld', nearest: 'sold' }, perStream],
    ['1 + volumes.solt', 'unknownName', 'volumes.solt', { found: 'volumes.solt', nearest: 'volumes.sold' }],
    // another topic's names are written with their topic
    ['principal', 'unknownName', 'principal', { nearest: 'loans.principal' }, perLoan],
    ['constructor', 'unknownName', 'constructor', { found: 'constructor' }],
    ['__proto__.toString', 'unknownName', '__proto__.toString', { found: '__proto__.toString' }],
    ['stream', 'unknownName', 'stream', { found: 'stream' }],
    ['volumes.month', 'unknownName', 'volumes.month', {}],
    ['amount', 'unknownName', 'amount', {}],
    ['foo(1)', 'unknownFunction', 'foo(1)', { found: 'foo' }],
    ['mix(1, 2)', 'unknownFunction', 'mix(1, 2)', { found: 'mix', nearest: 'min' }],
    ['round(price)', 'unknownFunction', 'round(price)', { found: 'round' }, perStream],
    // choices and references are no numbers
    ['policy', 'notNumber', 'policy', { name: 'policy', found: phrases.choice }],
    ['2 * indexedBy', 'notNumber', 'indexedBy', { name: 'indexedBy', found: phrases.reference }, perStream],
    ['(1 > 2) + 1', 'notNumber', '1 > 2', { name: '1 > 2', found: phrases.condition }],
    ['month > 1', 'notNumber', 'month > 1', { found: phrases.condition }],
    ['min(1, policy is plan)', 'notNumber', 'policy is plan', { name: 'policy is plan' }],
    // numbers are no conditions
    ['if(1, 2, 3)', 'notCondition', '1', {}],
    ['if(month > 1 and month, 2, 3)', 'notCondition', 'month', {}],
    ['if(not month, 2, 3)', 'notCondition', 'month', {}],
    ['count(stream, volumes.price)', 'notCondition', 'volumes.price', {}],
    ['if(policy, 1, 2)', 'notNumber', 'policy', {}],
    // is
    ['if(month is plan, 1, 2)', 'notChoice', 'month is plan', { name: 'month' }],
    ['if(price is low, 1, 2)', 'notChoice', 'price is low', { name: 'price' }, perStream],
    ['if(price is none, 1, 2)', 'notChoice', 'price is none', { name: 'price' }, perStream],
    ['if(opened is none, 1, 2)', 'notChoice', 'opened is none', { name: 'opened' }],
    [
      'if(policy is plann, 1, 2)',
      'unknownOption',
      'policy is plann',
      { name: 'policy', found: 'plann', expected: ['plan', 'workload'] },
    ],
    ['if(policy is none, 1, 2)', 'unknownOption', 'policy is none', { found: 'none' }],
  ]);
  takes([
    ['inMonths(economy.years)'],
    ['if(volumes.policy is plan and month > 2, 1, 2)'],
    ['if(indexedBy is none, 1, 2)', perStream],
    ['if(indexedBy is wages or origin is household, 1, 2)', perStream],
  ]);
});

describe('a dimension', () => {
  refuses([
    ['sold', 'wrongDimension', 'sold', { name: 'sold', dimension: 'stream' }],
    [
      'volumes.sold',
      'wrongDimension',
      'volumes.sold',
      { name: 'volumes.sold', dimension: 'stream' },
      perLoan,
    ],
    ['if(origin is household, 1, 2)', 'wrongDimension', 'origin', { name: 'origin', dimension: 'stream' }],
    ['sum(loan, volumes.sold)', 'wrongDimension', 'volumes.sold', { dimension: 'stream' }],
    // the last value of an extreme stands outside
    ['least(stream, 1, sold)', 'wrongDimension', 'sold', { dimension: 'stream' }],
    ['policy[wages]', 'notNumber', 'policy[wages]', {}],
    ['economy.share[wages]', 'notPerDimension', 'economy.share[wages]', { name: 'economy.share' }],
    ['month[wages]', 'notPerDimension', 'month[wages]', { name: 'month' }],
    ['if(policy[wages] is plan, 1, 2)', 'notPerDimension', 'policy[wages]', { name: 'policy' }],
    [
      'priceIndex.growth[wage]',
      'unknownMember',
      'priceIndex.growth[wage]',
      { found: 'wage', dimension: 'priceIndex', nearest: 'wages' },
    ],
    // a reference to somewhere else, a reference of another topic, a member that is not fixed
    [
      'priceIndex.growth[onAsset]',
      'unknownMember',
      'priceIndex.growth[onAsset]',
      { found: 'onAsset' },
      { per: 'loan', id: 'loans.tried' },
    ],
    [
      'priceIndex.growth[onAsset]',
      'unknownMember',
      'priceIndex.growth[onAsset]',
      { found: 'onAsset' },
      perLoan,
    ],
    ['sum(stream, sold[doors])', 'unknownMember', 'sold[doors]', { found: 'doors', dimension: 'stream' }],
    // the reference itself is per stream
    [
      'priceIndex.growth[indexedBy]',
      'wrongDimension',
      'priceIndex.growth[indexedBy]',
      { name: 'indexedBy', dimension: 'stream' },
    ],
    // backwards
    [
      'sum(loan of asset, loans.principal)',
      'wrongDimension',
      'sum(loan of asset, loans.principal)',
      { dimension: 'asset' },
    ],
    [
      'sum(stream of asset, sold)',
      'noReference',
      'sum(stream of asset, sold)',
      { dimension: 'stream', of: 'asset' },
      { per: 'asset' },
    ],
    [
      'sum(asset of loan, assets.cost)',
      'noReference',
      'sum(asset of loan, assets.cost)',
      { dimension: 'asset', of: 'loan' },
      perLoan,
    ],
    ['sum(lone, 1)', 'unknownDimension', 'sum(lone, 1)', { found: 'lone', nearest: 'loan' }],
    [
      'sum(loan of assets, 1)',
      'unknownDimension',
      'sum(loan of assets, 1)',
      { found: 'assets', nearest: 'asset' },
    ],
  ]);
  takes([
    ['sum(stream, sold)', { unit: 'tonne' }],
    ['sold', { per: 'stream', unit: 'tonne' }],
    ['sold / 2 + sum(stream, sold)', { per: 'stream', unit: 'tonne' }],
    ['sum(loan of asset, loans.principal)', { per: 'asset', unit: 'NOK' }],
    ['sum(asset, sum(loan of asset, loans.principal))', { unit: 'NOK' }],
    ['priceIndex.growth[indexedBy]', perStream],
    ['sum(stream, priceIndex.growth[indexedBy])'],
    ['priceIndex.growth[wages]'],
    ['assets.cost[onAsset]', { per: 'loan', unit: 'NOK', id: 'loans.tried' }],
    ['sum(loan of asset, assets.cost[onAsset])', { per: 'asset', unit: 'NOK', id: 'loans.tried' }],
  ]);

  test('is said as it should be written', () => {
    expect(errorIn('1 + volumes.sold').explain('en')).toBe(
      'volumes.tried: volumes.sold is per stream; write sum(stream, volumes.sold). (character 5: 1 + volumes.sold)',
    );
  });
});

describe('a kind', () => {
  const inLoans: Tried = { per: 'loan', id: 'loans.tried' };
  refuses([
    ['term', 'unknownForKind', 'term', { name: 'term', dimension: 'loan', expected: ['annuity'] }, inLoans],
    ['sum(loan, loans.term)', 'unknownForKind', 'loans.term', { expected: ['annuity'] }],
    ['if(kind is serial, term, 1)', 'unknownForKind', 'term', {}, inLoans],
    // what another loan is says nothing of this one, nor of its own inputs
    ['if(kind[replaces] is annuity, term, 1)', 'unknownForKind', 'term', {}, inLoans],
    ['if(kind is annuity, term[replaces], 1)', 'unknownForKind', 'term[replaces]', { name: 'term' }, inLoans],
    ['if(kind is annuity, 1, term)', 'unknownForKind', 'term', {}, inLoans],
    ['if(kind is annuity or principal > 0, term, 1)', 'unknownForKind', 'term', {}, inLoans],
    ['sum(loan where kind is annuity, sum(loan, term))', 'unknownForKind', 'term', {}, inLoans],
    // the same name in another kind has another unit
    [
      'sum(loan where kind is serial, amount)',
      'wrongUnit',
      'sum(loan where kind is serial, amount)',
      { found: 'NOK', expected: '1' },
      inLoans,
    ],
    [
      'sum(loan where kind is annuity, amount)',
      'wrongUnit',
      'sum(loan where kind is annuity, amount)',
      { found: 'NOK/year' },
      inLoans,
    ],
    [
      'sum(loan where kind is bullet, amount)',
      'unknownOption',
      'kind is bullet',
      { found: 'bullet', expected: ['serial', 'annuity'] },
      inLoans,
    ],
  ]);
  takes([
    [
      'sum(loan where kind is serial, amount) + inMonth(sum(loan where kind is annuity, amount))',
      { ...inLoans, unit: 'NOK', per: 'asset' },
    ],
    ['if(kind is annuity, inMonths(term), 1)', inLoans],
    ['if(kind is annuity and inMonths(term) > 3, inMonths(term), 1)', inLoans],
    ['if(not kind is annuity, 1, inMonths(term))', inLoans],
    ['sum(loan where kind is annuity and onAsset is none, inMonths(term))', inLoans],
    ['sum(loan where not (not kind is annuity), inMonths(term))', inLoans],
  ]);

  test('has a formula and inputs of its own', () => {
    const formula = { serial: 'amount', annuity: 'inMonth(amount)' };
    expect(() => withFormula(formula, { ...inLoans, unit: 'NOK' })).not.toThrow();
    const swapped = errorIn({ serial: 'amount', annuity: 'amount' }, { ...inLoans, unit: 'NOK' });
    expect(swapped.code).toBe('wrongUnit');
    expect(swapped.details).toMatchObject({ text: 'amount', found: 'NOK/year', expected: 'NOK' });
  });
});

describe('a number that may be left out', () => {
  refuses([
    ['economy.inhabitants', 'absentInput', 'economy.inhabitants', { name: 'economy.inhabitants' }],
    ['if(economy.inhabitants is none, economy.inhabitants, 1)', 'absentInput', 'economy.inhabitants', {}],
    [
      'if(economy.inhabitants is none and month > 1, 1, economy.inhabitants)',
      'absentInput',
      'economy.inhabitants',
      {},
    ],
    ['if(ceiling is none, 1, sum(stream, ceiling))', 'absentInput', 'ceiling', {}, perStream],
    [
      'if(economy.inhabitants > 1 or economy.inhabitants is none, 1, 2)',
      'absentInput',
      'economy.inhabitants',
      {},
    ],
  ]);
  takes([
    ['if(economy.inhabitants is none, 0, economy.inhabitants)', { unit: 'inhabitant' }],
    ['if(not economy.inhabitants is none, economy.inhabitants, 0)', { unit: 'inhabitant' }],
    ['if(economy.inhabitants is none or month > 3, 0, economy.inhabitants)', { unit: 'inhabitant' }],
    ['if(not ceiling is none and ceiling > 0, 1, 2)', perStream],
    ['if(ceiling is none or ceiling > 0, 1, 2)', perStream],
    ['sum(stream where not ceiling is none, ceiling)', { unit: 'tonne' }],
    ['if(economy.inhabitants is none, 0, 1 / economy.inhabitants)', { unit: '1/inhabitant' }],
  ]);
});

describe('time', () => {
  refuses([
    ['accounts.total', 'readsFigure', 'accounts.total', { name: 'accounts.total' }, { unit: 'NOK' }],
    ['accounts.byYear', 'readsFigure', 'accounts.byYear', { name: 'accounts.byYear' }, { unit: 'NOK' }],
    ['sum(month, 1)', 'readsFigure', 'sum(month, 1)', { name: 'sum(month)' }],
    ['most(year, 1, 0)', 'readsFigure', 'most(year, 1, 0)', { name: 'most(year)' }],
    ['sum(month of year, 1)', 'readsFigure', 'sum(month of year, 1)', {}],
    ['economy.real', 'readsMonth', 'economy.real', { name: 'economy.real' }, { ...figure, unit: 'NOK0' }],
    ['sum(stream, sold)', 'readsMonth', 'sold', { name: 'sold' }, { ...figure, unit: 'tonne' }],
    ['sum(stream, sold)', 'readsMonth', 'sold', { name: 'sold' }, { ...yearly, unit: 'tonne' }],
    ['month', 'readsMonth', 'month', { name: 'month' }, figure],
    ['monthOfYear', 'readsMonth', 'monthOfYear', {}, yearly],
    ['active(1, 2)', 'readsMonth', 'active(1, 2)', { name: 'active' }, figure],
    [
      'monthsSince(volumes.opened)',
      'readsMonth',
      'monthsSince(volumes.opened)',
      { name: 'monthsSince' },
      yearly,
    ],
    [
      'sum(stream, previous(stock))',
      'readsMonth',
      'previous(stock)',
      { name: 'previous' },
      { ...figure, unit: 'tonne' },
    ],
    ['sum(stream, own)', 'readsMonth', 'own', {}, { ...figure, unit: 'tonne' }],
    ['year', 'readsYear', 'year', { name: 'year' }, figure],
    ['accounts.byYear', 'readsYear', 'accounts.byYear', {}, { ...figure, unit: 'NOK' }],
    ['sum(month, accounts.byYear)', 'readsYear', 'accounts.byYear', {}, { ...figure, unit: 'NOK' }],
    [
      'compounded(economy.share, 2025)',
      'readsYear',
      'compounded(economy.share, 2025)',
      { name: 'compounded' },
      figure,
    ],
    ['sum(month of year, 1)', 'readsYear', 'sum(month of year, 1)', { name: 'month of year' }, figure],
    ['sum(month of stream, 1)', 'readsYear', 'sum(month of stream, 1)', { name: 'month of stream' }, yearly],
    [
      'sum(year of month, 1)',
      'noReference',
      'sum(year of month, 1)',
      { dimension: 'year', of: 'month' },
      figure,
    ],
    [
      'sum(year of stream, 1)',
      'noReference',
      'sum(year of stream, 1)',
      { dimension: 'year', of: 'stream' },
      figure,
    ],
    ['sum(month of year, sum(month of year, 1))', 'readsYear', 'sum(month of year, 1)', {}, yearly],
  ]);
  takes([
    ['sum(month where monthOfYear = 12, month)', figure],
    ['sum(year where year > 2026, accounts.byYear)', { ...figure, unit: 'NOK' }],
    ['sum(year, sum(month of year, month))', figure],
    ['sum(month of year where month > 3, month) + year', yearly],
    ['accounts.total + accounts.byYear', { ...yearly, unit: 'NOK' }],
    ['sum(month of year, divide(accounts.byYear, accounts.total, 0) * month)', yearly],
    ['sum(month, divide(month, accounts.total, 0))', { ...figure, unit: '1/NOK' }],
    ['most(month, sum(stream, previous(stock)))', { ...figure, unit: 'tonne' }],
    ['compounded(economy.share, 2025)', yearly],
    ['startYear', figure],
  ]);
});

describe('a function', () => {
  refuses([
    ['min(1)', 'wrongArguments', 'min(1)', { name: 'min', found: 1, expected: 'min(a, b, …)' }],
    [
      `max(${Array.from({ length: 21 }, () => '1').join(', ')})`,
      'wrongArguments',
      `max(${Array.from({ length: 21 }, () => '1').join(', ')})`,
      { found: 21 },
    ],
    [
      'if(month > 1, 2)',
      'wrongArguments',
      'if(month > 1, 2)',
      { name: 'if', found: 2, expected: 'if(condition, a, b)' },
    ],
    ['divide(1, 2)', 'wrongArguments', 'divide(1, 2)', { found: 2, expected: 'divide(a, b, otherwise)' }],
    ['mod(1, 2, 3)', 'wrongArguments', 'mod(1, 2, 3)', { found: 3 }],
    [
      'previous(1)',
      'wrongArguments',
      '1',
      { name: 'previous', found: phrases.formula, expected: phrases.monthlyLine },
    ],
    ['previous(month)', 'wrongArguments', 'month', { found: 'month', expected: phrases.monthlyLine }],
    ['previous(economy.share)', 'wrongArguments', 'economy.share', { found: 'economy.share' }],
    ['lag(1 + 1, 3)', 'wrongArguments', '1 + 1', { name: 'lag', found: phrases.formula }],
    ['sum(month, lag(accounts.total, 1))', 'wrongArguments', 'accounts.total', {}, figure],
    ['previous(policy)', 'notNumber', 'policy', {}],
    ['previous(sold)', 'missingOpening', 'sold', { name: 'volumes.sold' }, perStream],
    // whole and certain
    ['lag(sold, 1.5)', 'uncertainLag', '1.5', { name: 'lag' }, perStream],
    ['lag(sold, -1)', 'uncertainLag', '-1', { name: 'lag' }, perStream],
    ['lag(sold, 1 + 1)', 'uncertainLag', '1 + 1', { name: 'lag' }, perStream],
    ['lag(sold, economy.share)', 'uncertainLag', 'economy.share', { name: 'economy.share' }, perStream],
    ['lag(sold, month)', 'uncertainLag', 'month', { name: 'month' }, perStream],
    ['lag(sold, economy.changing)', 'uncertainLag', 'economy.changing', {}, perStream],
    ['compounded(economy.share, economy.share)', 'uncertainLag', 'economy.share', {}],
    ['compounded(economy.share, 2025 + 1)', 'uncertainLag', '2025 + 1', { name: 'compounded' }],
    ['compounded(economy.share, year)', 'uncertainLag', 'year', {}],
    // the rate holds for whole years
    ['compounded(lag(volumes.sold, 1), 2025)', 'readsMonth', 'lag(volumes.sold, 1)', {}, perStream],
    ['compounded(volumes.sold, 2025)', 'rateNotYearly', 'volumes.sold', { name: 'volumes.sold' }, perStream],
    ['compounded(own, 2025)', 'rateNotYearly', 'own', { name: 'own' }, perStream],
    ['compounded(month, 2025)', 'readsMonth', 'month', {}],
    // sums take no last value
    [
      'sum(stream, sold, 0)',
      'wrongArguments',
      '0',
      { name: 'sum', found: 3, expected: 'sum(stream, …)' },
      { unit: 'tonne' },
    ],
    ['count(stream, sold > 0, 1)', 'wrongArguments', '1', { name: 'count' }],
    ['if(some(stream, sold > 0, 1), 1, 2)', 'wrongArguments', '1', { name: 'some' }],
    // extremes need one where there may be nothing
    ['least(stream, sold)', 'emptyExtreme', 'least(stream, sold)', { operator: 'least' }, { unit: 'tonne' }],
    [
      'most(priceIndex where policy is plan, priceIndex.growth)',
      'emptyExtreme',
      'most(priceIndex where policy is plan, priceIndex.growth)',
      { operator: 'most' },
    ],
    ['most(month where month > 3, month)', 'emptyExtreme', 'most(month where month > 3, month)', {}, figure],
    [
      'most(loan of asset, loans.principal)',
      'emptyExtreme',
      'most(loan of asset, loans.principal)',
      {},
      { per: 'asset', unit: 'NOK' },
    ],
  ]);
  takes([
    ['most(priceIndex, priceIndex.growth)'],
    ['least(month, month)', figure],
    ['least(month of year, month)', yearly],
    ['most(year, accounts.byYear)', { ...figure, unit: 'NOK' }],
    ['most(month where month > 3, month, 0)', figure],
    ['lag(sold, 0)', { per: 'stream', unit: 'tonne' }],
    ['lag(sold, months)', { per: 'stream', unit: 'tonne' }],
    ['compounded(priceIndex.growth[wages] + economy.share, startYear)'],
    ['compounded(if(year > 2030, 0.02, economy.share), economy.priceYear)'],
    [`max(${Array.from({ length: 20 }, () => '1').join(', ')})`],
  ]);
});

describe('where', () => {
  refuses([
    ['sum(stream where sold > 0, sold)', 'uncertainWhere', 'sold > 0', {}, { unit: 'tonne' }],
    [
      'sum(stream where origin is household and sold > 0, sold)',
      'uncertainWhere',
      'sold > 0',
      {},
      { unit: 'tonne' },
    ],
    ['sum(stream where not (sold > 0), sold)', 'uncertainWhere', 'sold > 0', {}, { unit: 'tonne' }],
    [
      'sum(stream where some(loan, loans.kind is serial), sold)',
      'uncertainWhere',
      'some(loan, loans.kind is serial)',
      {},
      { unit: 'tonne' },
    ],
    ['sum(stream where month > 3, sold)', 'uncertainWhere', 'month > 3', {}, { unit: 'tonne' }],
    ['sum(stream where sold, sold)', 'notCondition', 'sold', {}, { unit: 'tonne' }],
  ]);
  takes([
    ['sum(stream where origin is household or not indexedBy is wages, sold)', { unit: 'tonne' }],
    ['sum(stream where volumes.policy is plan, sold)', { unit: 'tonne' }],
    ['sum(month where some(stream, sold > 0), month)', figure],
    ['sum(year where accounts.byYear > 0, 1)', figure],
  ]);
});

describe('a divisor', () => {
  refuses([
    ['1 / 0', 'unsafeDivision', '0', { found: '0' }],
    ['1 / month', 'unsafeDivision', 'month', { found: 'month' }],
    ['1 / year', 'unsafeDivision', 'year', { found: 'year' }],
    ['economy.nominal / economy.nominal', 'unsafeDivision', 'economy.nominal', { found: 'economy.nominal' }],
    ['1 / economy.share', 'unsafeDivision', 'economy.share', {}],
    [
      '1 / (1 - economy.anyShare)',
      'unsafeDivision',
      '1 - economy.anyShare',
      { found: '1 - economy.anyShare' },
    ],
    ['1 / (2 - economy.share)', 'unsafeDivision', '2 - economy.share', {}],
    ['1 / (economy.area * economy.share)', 'unsafeDivision', 'economy.area * economy.share', {}],
    ['sold / sold', 'unsafeDivision', 'sold', {}, perStream],
    ['1 / 2^economy.share', 'unsafeDivision', '2^economy.share', {}],
    ['sum(loan where kind is annuity, 1 / amount)', 'unsafeDivision', 'amount', {}, { id: 'loans.tried' }],
  ]);
  takes([
    ['1 / 2'],
    ['1 / -2'],
    ['month / 12 / 2'],
    ['economy.nominal / economy.debt'],
    ['economy.area / (2 * economy.area)'],
    ['1 / economy.area^2', { unit: '1/m2^2' }],
    ['1 / economy.years', { unit: '1/year' }],
    ['1 / (1 - economy.share)'],
    ['1 / (1 - economy.share)^2'],
    ['capacity / weight', { per: 'stream', unit: 'item' }],
    ['sum(loan where kind is serial, 1 / amount)', { unit: '1/NOK', id: 'loans.tried' }],
    ['divide(1, month, 0)'],
  ]);
});
