import { describe, expect, test } from 'vitest';
import {
  isPure,
  perUnit,
  powerUnit,
  sameUnit,
  timesUnit,
  unitOf,
  unitText,
} from '../../../models/language/unit.ts';
import { errorOf } from './artificialDeclaration.ts';
import { errorIn, unitIn, withFormula, type Tried } from './richModel.ts';

const perStream: Tried = { per: 'stream' };

describe('a unit', () => {
  const texts: [text: string, shown: string][] = [
    ['1', '1'],
    ['share', '1'],
    ['month', '1'],
    ['NOK/month', 'NOK'],
    ['NOK0/m2/year', 'NOK0/m2/year'],
    ['year*NOK', 'NOK*year'],
    ['1/year', '1/year'],
    ['m2*m2', 'm2^2'],
    ['m2^2/m2', 'm2'],
    ['tonneCO2e/tonne*item', 'item*tonneCO2e/tonne'],
    ['NOK/NOK', '1'],
  ];
  test.each(texts)('%s reads as %s', (text, shown) => {
    expect(unitText(unitOf(text))).toBe(shown);
    expect(sameUnit(unitOf(text), unitOf(shown))).toBe(true);
  });

  test('is a product: times, per and power keep books of the exponents', () => {
    expect(unitText(timesUnit(unitOf('NOK0/tonne'), unitOf('tonne')))).toBe('NOK0');
    expect(unitText(perUnit(unitOf('NOK'), unitOf('NOK0')))).toBe('NOK/NOK0');
    expect(unitText(powerUnit(unitOf('m2/year'), -2))).toBe('year^2/m2^2');
    expect(isPure(powerUnit(unitOf('m2'), 0))).toBe(true);
    expect(sameUnit(unitOf('NOK'), unitOf('NOK0'))).toBe(false);
  });

  test.each([
    '',
    'kr',
    'NOK//year',
    'NOK/',
    'nok',
    'm2^',
    'm2^x',
    'm2^-1',
    'm2^1^2',
    'NOK year',
    'NOK0 ',
    '2',
    '__proto__',
  ])('%j is none', (text) => {
    const error = errorOf(() => unitOf(text, { line: 'a.b' }));
    expect(error.code).toBe('unknownUnit');
    expect(error.details).toMatchObject({ line: 'a.b', found: text });
    expect(error.details['expected']).toContain('tonneCO2e');
  });
});

describe('the unit a formula gives', () => {
  const found: [formula: string, unit: string, tried?: Tried][] = [
    // literals are pure, 0 fits all
    ['2', '1'],
    ['0', 'any'],
    ['-0', 'any'],
    ['0 * economy.nominal', 'any'],
    ['economy.nominal + 0', 'NOK'],
    ['0 - economy.nominal', 'NOK'],
    ['0 + 2', '1'],
    ['min(0, economy.nominal)', 'NOK'],
    ['max(economy.nominal, 0)', 'NOK'],
    ['if(volumes.policy is plan, 0, economy.nominal)', 'NOK'],
    ['if(volumes.policy is plan, economy.nominal, 0)', 'NOK'],
    ['if(economy.nominal > 0, 1, 0)', '1'],
    ['0^2', '1'],
    ['divide(0, economy.nominal, economy.real)', 'NOK0'],
    // products and quotients
    ['price * capacity', 'NOK0', perStream],
    ['economy.nominal * economy.real', 'NOK*NOK0'],
    ['economy.yearly / economy.area', 'NOK/m2/year'],
    ['economy.nominal / economy.area / economy.area', 'NOK/m2^2'],
    ['2 / economy.area', '1/m2'],
    ['divide(economy.nominal, economy.real, 0)', 'NOK/NOK0'],
    ['economy.real * priceIndex.level[wages]', 'NOK'],
    // powers
    ['economy.area^2', 'm2^2'],
    ['economy.area^-1', '1/m2'],
    ['economy.area^0', '1'],
    ['economy.share^0.5', '1'],
    ['economy.share^economy.anyShare', '1'],
    ['2^(economy.share - 1)', '1'],
    // a step or share of the same
    ['ceilTo(economy.nominal, economy.nominal)', 'NOK'],
    ['mod(economy.nominal, economy.nominal)', 'NOK'],
    ['mod(month, 12)', '1'],
    ['-economy.area', 'm2'],
    // the year and the month
    ['inMonth(economy.yearly)', 'NOK'],
    ['inMonth(economy.nominal)', 'NOK*year'],
    ['inMonths(economy.years)', '1'],
    ['inMonths(economy.nominal)', 'NOK/year'],
    ['inMonth(0)', 'any'],
    ['month', '1'],
    ['year', '1'],
    ['monthOfYear', '1'],
    ['startYear', '1'],
    ['opened', '1'],
    ['active(opened, opened + 12)', '1'],
    ['economy.nominal * active(0, 12)', 'NOK'],
    ['monthsSince(opened)', '1'],
    ['compounded(priceIndex.growth[wages], economy.priceYear)', '1'],
    // looking back
    ['previous(stock)', 'tonne', perStream],
    ['lag(sold, 3)', 'tonne', perStream],
    // over members
    ['sum(stream, price * capacity)', 'NOK0'],
    ['sum(stream, 0)', 'any'],
    ['least(stream, capacity, 0)', 'tonne'],
    ['most(stream, 0, economy.nominal)', 'NOK'],
    ['count(stream, capacity > 0)', '1'],
    ['count(stream where origin is household, capacity > 0) * economy.nominal', 'NOK'],
  ];
  test.each(found)('%s: %s', (formula, unit, tried) => {
    expect(unitIn(formula, tried)).toBe(unit);
  });

  test('is that of the declaration, or 0', () => {
    expect(() => withFormula('economy.nominal + 0', { unit: 'NOK' })).not.toThrow();
    expect(() => withFormula('0', { unit: 'NOK/m2/year' })).not.toThrow();
    expect(() => withFormula('economy.share', { unit: 'share' })).not.toThrow();
  });

  test('is pure where the line gives it its unit', () => {
    const tried: Tried = { unit: 'NOK/NOK0', givesUnit: true };
    expect(() => withFormula('1 + economy.share', tried)).not.toThrow();
    const { code, details } = errorIn('economy.real', tried);
    expect({ code, found: details['found'], expected: details['expected'] }).toEqual({
      code: 'wrongUnit',
      found: 'NOK0',
      expected: '1',
    });
  });
});

describe('units that do not fit', () => {
  const wrong: [
    formula: string,
    code: string,
    spot: string,
    found: string,
    expected?: string | undefined,
    tried?: Tried,
  ][] = [
    // the whole formula
    ['economy.nominal', 'wrongUnit', 'economy.nominal', 'NOK', '1'],
    ['2', 'wrongUnit', '2', '1', 'NOK', { unit: 'NOK' }],
    ['economy.yearly', 'wrongUnit', 'economy.yearly', 'NOK/year', 'NOK', { unit: 'NOK' }],
    ['economy.nominal^1', 'wrongUnit', 'economy.nominal^1', 'NOK', 'NOK0', { unit: 'NOK0' }],
    // sums, comparisons and choices; the spot is the part that does not fit the ones before it
    ['economy.nominal + economy.real', 'unequalUnits', 'economy.real', 'NOK0', 'NOK'],
    ['economy.nominal - 1', 'unequalUnits', '1', '1', 'NOK'],
    ['economy.yearly + economy.nominal', 'unequalUnits', 'economy.nominal', 'NOK', 'NOK/year'],
    ['if(economy.nominal > 1, 1, 2)', 'unequalUnits', '1', '1', 'NOK'],
    ['if(economy.nominal = economy.real, 1, 2)', 'unequalUnits', 'economy.real', 'NOK0', 'NOK'],
    ['min(0, economy.nominal, economy.area)', 'unequalUnits', 'economy.area', 'm2', 'NOK'],
    ['max(economy.nominal, economy.real)', 'unequalUnits', 'economy.real', 'NOK0', 'NOK'],
    ['if(month > 3, economy.nominal, economy.real)', 'unequalUnits', 'economy.real', 'NOK0', 'NOK'],
    ['divide(economy.nominal, economy.real, 1)', 'unequalUnits', '1', '1', 'NOK/NOK0'],
    ['ceilTo(economy.nominal, 1)', 'unequalUnits', '1', '1', 'NOK'],
    ['mod(economy.nominal, 12)', 'unequalUnits', '12', '1', 'NOK'],
    ['sum(stream, capacity) + economy.nominal', 'unequalUnits', 'economy.nominal', 'NOK', 'tonne'],
    ['least(stream, capacity, 1)', 'unequalUnits', '1', '1', 'tonne'],
    // powers
    ['economy.area^0.5', 'exponentUnit', 'economy.area', 'm2'],
    ['economy.area^economy.share', 'exponentUnit', 'economy.area', 'm2'],
    ['economy.area^(1 + 1)', 'exponentUnit', 'economy.area', 'm2'],
    ['2^economy.area', 'exponentUnit', 'economy.area', 'm2'],
    // arguments that must be pure
    ['active(economy.nominal, 3)', 'wrongUnit', 'economy.nominal', 'NOK'],
    ['active(3, economy.years)', 'wrongUnit', 'economy.years', 'year'],
    ['monthsSince(economy.area)', 'wrongUnit', 'economy.area', 'm2'],
    ['compounded(economy.nominal, economy.priceYear)', 'wrongUnit', 'economy.nominal', 'NOK'],
    ['lag(sold, economy.area)', 'wrongUnit', 'economy.area', 'm2', undefined, perStream],
  ];
  test.each(wrong)('%s: %s at %s', (formula, code, spot, found, expected, tried) => {
    const error = errorIn(formula, tried);
    expect(error.code).toBe(code);
    const right = expected === undefined ? {} : { expected };
    expect(error.details).toMatchObject({ line: 'volumes.tried', text: formula, found, ...right });
    const { position = 0, length = 0 } = error.details;
    expect(formula.slice(position, position + length)).toBe(spot);
  });

  test('adding kroner of two kinds is refused with both units, as algebra gives them', () => {
    expect(errorIn('economy.nominal + economy.real * economy.share').message).toBe(
      'volumes.tried: NOK0 and NOK cannot be combined by "+"; the units must be equal. ' +
        '(character 19: economy.nominal + economy.real * economy.share)',
    );
  });
});
