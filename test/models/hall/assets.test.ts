import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { expectProblem, problemsOf } from '../scenario/refusal.ts';
import { vectorFile } from '../statistics/vectorFile.ts';
import { monthly, yearly } from './hallRun.ts';
import { expectValues, quietHall, quietRun, type Parts } from './quietHall.ts';

interface DepreciationCase {
  readonly cost: number;
  readonly residual: number;
  readonly lifeMonths: number;
  readonly startMonth: number;
  readonly horizonMonths: number;
}

interface DepreciationAnswer {
  readonly monthlyDepreciation: number;
  readonly depreciationByTwelveMonths: readonly number[];
  readonly totalDepreciation: number;
  readonly bookValues: readonly number[];
}

describe('depreciation.json', () => {
  const file = vectorFile<DepreciationCase, DepreciationAnswer>('depreciation');
  const { tolerance } = file;
  const cases = file.cases.map((each, number) => ({ ...each, number }));
  const possible = cases.filter(({ in: { cost, residual } }) => residual < cost || cost === 0);

  // The first charge of the vectors is in startMonth; here it is in the month after the purchase. A year stands first.
  const thing = ({ cost, residual, lifeMonths, startMonth }: DepreciationCase) => ({
    outlay: cost,
    date: { milestone: 'start', months: 11 + startMonth },
    depreciationClass: 'own',
    ownLife: lifeMonths / 12,
    residualShare: cost === 0 ? 0 : residual / cost,
  });

  it.each(possible)('case $number: $in.cost over $in.lifeMonths months', ({ in: given, out }) => {
    const { run } = quietRun({
      timeline: { start: '2027-01', years: Math.ceil(given.horizonMonths / 12) + 1 },
      assets: { thing: thing(given) },
    });
    const charges = run.values('assets.depreciation', 'thing').slice(12, 12 + given.horizonMonths);
    const books = run.values('assets.bookValue', 'thing');
    for (const [month, book] of out.bookValues.entries()) {
      // The asset is bought at the end of the month before: it is then worth what it cost.
      const wanted = month === given.startMonth - 1 ? given.cost : book;
      expect(books[12 + month]).toBeWithin(wanted, tolerance, `book value of month ${month}`);
    }
    const first = charges[given.startMonth] ?? 0;
    expect(first).toBeWithin(out.monthlyDepreciation, tolerance, 'a month');
    const years = out.depreciationByTwelveMonths.entries();
    for (const [year, wanted] of years) {
      const found = charges.slice(12 * year, 12 * year + 12).reduce((sum, value) => sum + value, 0);
      expect(found).toBeWithin(wanted, tolerance, `year ${year}`);
    }
    const total = charges.reduce((sum, value) => sum + value, 0);
    expect(total).toBeWithin(out.totalDepreciation, tolerance, 'in all');
  });

  it('has one case of a thing that never wears, which is refused', () => {
    const rest = cases.filter((each) => !possible.includes(each));
    expect(rest).toHaveLength(1);
    const document = { ...quietHall, assets: { thing: thing(rest[0]!.in) } };
    const [problem] = problemsOf(() => openScenario(document));
    expectProblem(problem, {
      path: 'assets.thing.residualShare',
      found: '1',
      right: 'from 0 to 0.95 (0–95 %)',
    });
  });
});

describe('the depreciation classes', () => {
  // Budsjett- og regnskapsforskriften § 3-4: groups 1 to 5, and land, which is not depreciated.
  const classes = { it: 5, equipment: 10, technical: 20, building: 40, warehouse: 50 };
  it.each(Object.entries(classes))('%s is depreciated over %d years', (depreciationClass, years) => {
    const { run } = quietRun({ assets: { thing: { outlay: 1_200_000, depreciationClass } } });
    expectValues(run.values('assets.depreciation', 'thing'), [0, 100_000 / years, 100_000 / years]);
    expectValues(run.values('assets.lifeMonths', 'thing'), [12 * years]);
  });

  it('land is never depreciated, and never bought again', () => {
    const land = { outlay: 1_200_000, depreciationClass: 'land', reinvest: 'yes' };
    const { run } = quietRun({ timeline: { start: '2027-01', years: 12 }, assets: { land } });
    expectValues(yearly(run, 'assets.depreciation'), Array<number>(12).fill(0));
    expectValues(yearly(run, 'assets.investment'), [1_200_000, ...Array<number>(11).fill(0)]);
    expectValues(yearly(run, 'assets.bookValue'), Array<number>(12).fill(1_200_000));
  });

  // Rounded up to whole months: 3.6 months are 4, and no life is shorter than one.
  it.each([
    [0.3, 4, 300],
    [0.01, 1, 1200],
    [1e-9, 1, 1200],
    [1, 12, 100],
  ])('an own life of %d years is %d months', (ownLife, months, charge) => {
    const { run } = quietRun({ assets: { thing: { outlay: 1200, depreciationClass: 'own', ownLife } } });
    const charges = Array.from({ length: 14 }, (_, month) => (month >= 1 && month <= months ? charge : 0));
    expectValues(run.values('assets.depreciation', 'thing'), charges);
    expectValues([run.value('assets.bookValue', 23, 'thing')], [0]);
  });
});

describe('an asset that is bought again', () => {
  // 1 200 000 with 20 % left after five years: 960 000 / 60 = 16 000 a month. Prices stand still.
  const rack = { outlay: 1_200_000, depreciationClass: 'it', residualShare: 0.2, reinvest: 'yes', grantShare: 0.5 }; // prettier-ignore
  const line = (name: string, thing: Parts = {}, parts: Parts = {}) =>
    yearly(quietRun({ timeline: { start: '2027-01', years: 12 }, assets: { rack: { ...rack, ...thing } }, ...parts }).run, name); // prettier-ignore

  it('is replaced when its life is over, the old one paying its residual value', () => {
    const years = (first: number, other: number) => [first, 0, 0, 0, 0, other, 0, 0, 0, 0, other, 0];
    expectValues(line('assets.investment'), years(1_200_000, 1_200_000));
    expectValues(line('assets.replacedValue'), years(0, 240_000));
    // The grant is of the first purchase only; the rest comes from operations.
    expectValues(line('assets.investmentGrant'), years(600_000, 0));
    expectValues(line('accounts.toInvestment'), years(600_000, 960_000));
  });

  it('is replaced at the price of its day', () => {
    const construction = { growth: { value: 0, years: { 2032: 0.1 } } };
    const priceIndices = { ...quietHall.priceIndices, construction };
    expectValues([line('assets.investment', {}, { priceIndices })[5] ?? 0], [1_320_000]);
    // From February 2032: 1 320 000 · 0.8 / 60 = 17 600 a month; in January the last 16 000 of the old one.
    expectValues([line('assets.depreciation', {}, { priceIndices })[5] ?? 0], [16_000 + 11 * 17_600]);
  });

  it('costs its wear, whoever paid for it', () => {
    // 12 · 16 000 a year, the first year 11 months; own money or a grant makes no difference to what must be replaced.
    for (const grantShare of [0, 0.5, 1])
      expectValues(line('assets.capitalCost', { grantShare }), [176_000, 192_000, 192_000]);
  });
});

describe('the capital cost of an asset', () => {
  // 600 000 over ten years: 5 000 a month from February.
  const van = { outlay: 600_000, depreciationClass: 'equipment' };
  const loan = { kind: 'serial', asset: 'van', principal: 300_000, nominalRate: 0.04, termMonths: 60, payments: 'monthly' }; // prettier-ignore
  const first = (parts: Parts) => monthly(quietRun({ assets: { van }, ...parts }).run, 'assets.capitalCost').slice(0, 3); // prettier-ignore

  it('of own money is its depreciation', () => {
    expectValues(first({}), [0, 5000, 5000]);
  });

  it('of what a grant paid is nothing', () => {
    expectValues(first({ assets: { van: { ...van, grantShare: 1 } } }), [0, 0, 0]);
  });

  it('of a loan is interest and instalments, and depreciation for the half that own money paid', () => {
    // 300 000 · 4 % / 12 = 1 000, then 295 000: 983.33; instalments 5 000; half of 5 000.
    expectValues(first({ loans: { loan } }), [0, 8500, 2950 / 3 + 7500]);
  });

  // What is bought for the pilot or once is no lasting cost, whoever pays for it.
  it('is in the structural result only where it lasts', () => {
    const structural = (nature: string) =>
      monthly(quietRun({ assets: { van: { ...van, nature } }, loans: { loan } }).run, 'accounts.structuralResult').slice(0, 2); // prettier-ignore
    expectValues(structural('recurring'), [0, -8500]);
    expectValues(structural('pilot'), [0, 0]);
    expectValues(structural('oneOff'), [0, 0]);
  });

  it('in a limited company is interest and depreciation', () => {
    expectValues(first({ accounts: { legalForm: 'as' }, loans: { loan } }), [0, 6000, 2950 / 3 + 5000]);
  });

  it('of what is bought again is the higher of what is paid and the wear', () => {
    const assets = { van: { ...van, reinvest: 'yes' } };
    // Paid: 1 000 + 5 000 + 2 500; wear: 1 000 + 5 000.
    expectValues(first({ assets, loans: { loan } }), [0, 8500]);
    // A loan of all of it over thirty years: 600 000 / 360 = 1 666.67 paid off, but 5 000 worn; interest 2 000.
    const long = { ...loan, principal: 600_000, termMonths: 360 };
    expectValues(first({ assets, loans: { loan: long } }), [0, 7000]);
  });
});
