import { describe, expect, it } from 'vitest';
import { vectorFile } from '../statistics/vectorFile.ts';
import { monthly, yearly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, type Parts } from './quietHall.ts';

/**
 * Every month 12.5 tonnes are offered, half from households and half from the municipality; 2.5 are rejected, 1 goes to
 * own units, 6.75 are sold and 2.25 given away. New goods cost 10 000 a tonne, and spare 2 tonnes of CO₂e.
 */
const goods = {
  kind: 'tonnes',
  yearlyPotential: 150,
  captureRate: 1,
  acceptanceRate: 0.8,
  sellThrough: 1,
  givenShare: 0.25,
  salesPrice: 2000,
  internalDemand: 12,
  internalPrice: 500,
  newPrice: 10_000,
  avoidedEmissions: 2,
  fromHouseholds: 0.5,
  fromMunicipality: 0.5,
  saleDisplacement: 0.7,
  giftDisplacement: 0.4,
};

/** 100 m² with internal rent, one role, overhead of 10 %, support and a grant, and a van on a loan without interest. */
const hall: Parts = {
  streams: { goods },
  roles: { one: plainRole },
  places: { depot: { kind: 'internalRent', storageArea: 100, yearlyRent: 1200, avoidableCost: 240, opportunityRent: 600 } }, // prettier-ignore
  operations: { disposalPrice: 1000, overheadShare: 0.1 },
  funding: {
    owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 480_000 },
    grant: { kind: 'grant', commitment: 'decided', granted: 10_000_000, from: '2027-01', to: '2028-12', coveredShare: 0.2, lagMonths: 0 }, // prettier-ignore
  },
  assets: { van: { outlay: 60_000, depreciationClass: 'it' } },
  loans: { bank: { kind: 'serial', asset: 'van', principal: 60_000, nominalRate: 0, termMonths: 60, payments: 'monthly' } }, // prettier-ignore
  perspectives: { carbonPrice: 2000, carbonPaidInNewGoods: 100, taxFinancingCost: 0.2 },
};

const { run } = quietRun(hall);
const line = (name: string) => monthly(run, `perspectives.${name}`);

describe('the hall itself', () => {
  it('has the result of its accounts', () => {
    // Sales 13 500, internal 500, support 40 000, grant 20 % of pay and rent 12 000; pay 50 000, rent 10 000,
    // disposal 2 500, overhead 6 250; from February 1 000 of instalments.
    expectValues(monthly(run, 'accounts.netOperatingResult'), [-2750, -3750, -3750]);
  });

  it('before financing has what it earns and pays, without loan and support', () => {
    // −2 750 − 40 000 less the van of 60 000; then −42 750 a month.
    expectValues(line('hallFlow'), [-102_750, -42_750, -42_750]);
  });
});

describe('the municipality as a whole', () => {
  it('saves purchases and disposal', () => {
    // 1 · 10 000 · 0.8 · 0.9; half of 12.5 · 1 000.
    expectValues(line('avoidedPurchases'), [7200]);
    expectValues(line('avoidedDisposal'), [6250]);
  });

  it('counts neither what it pays itself nor what it is paid by itself', () => {
    expectValues(line('chargedWithin'), [16_250]);
    expectValues(line('buildingCost'), [2000]);
    // −2 750 − 40 000 + 16 250 − 2 000 − 500 + 7 200 + 6 250.
    expectValues(line('municipalityResult'), [-15_550, -16_550]);
  });

  it('bears what shared administration really costs, whatever the hall is charged', () => {
    // 60 000 a year: 5 000 a month less than before, with an overhead of 10 % or of none.
    const with5000 = (overheadShare: number) => quietRun({ ...hall, operations: { disposalPrice: 1000, overheadShare }, perspectives: { ...(hall['perspectives'] as Parts), yearlyServiceCost: 60_000 } }).run; // prettier-ignore
    for (const share of [0.1, 0])
      expectValues(monthly(with5000(share), 'perspectives.municipalityResult'), [-20_550, -21_550]);
    expectValues(monthly(with5000(0.1), 'perspectives.societyResources'), [119_500, 59_500]);
    // It is over when the hall is closed.
    const closed = quietRun({ timeline: { start: '2027-01', years: 2, closing: '2027-03' }, perspectives: { yearlyServiceCost: 60_000 } }).run; // prettier-ignore
    expectValues(monthly(closed, 'perspectives.municipalityResult'), [-5000, -5000, 0]);
  });

  it('loses the rent of a building that could be let', () => {
    const letOut = quietRun({ ...hall, perspectives: { buildingCouldBeLet: 'yes' } }).run;
    expectValues(monthly(letOut, 'perspectives.buildingCost'), [7000]);
    // A leased place is no building of the municipality's.
    // An own building costs 2 000 a month in the hall already; its rent forgone counts beside it.
    const own = { depot: { kind: 'own', storageArea: 100, yearlyUpkeep: 240, avoidableCost: 240, opportunityRent: 600 } }; // prettier-ignore
    const owned = (perspectives: Parts) => monthly(quietRun({ places: own, perspectives }).run, 'perspectives.municipalityResult'); // prettier-ignore
    expectValues(owned({}), [-2000]);
    expectValues(owned({ buildingCouldBeLet: 'yes' }), [-7000]);
    const leased = quietRun({ ...hall, places: { depot: { kind: 'lease', storageArea: 100, yearlyRent: 1200, avoidableCost: 240 } } }).run; // prettier-ignore
    expectValues(monthly(leased, 'perspectives.buildingCost'), [0]);
  });

  it('before financing has the van when it is bought, and no instalments', () => {
    expectValues(line('municipalityFlow'), [-15_550 - 60_000, -15_550, -15_550]);
  });

  it('before financing is the same however the van is paid for', () => {
    for (const parts of [
      { loans: {} },
      { loans: { bank: { ...(hall['loans'] as { bank: Parts }).bank, nominalRate: 0.1 } } },
      { accounts: { legalForm: 'as' } },
    ])
      expectValues(monthly(quietRun({ ...hall, ...parts }).run, 'perspectives.municipalityFlow'), [-75_550, -15_550, -15_550]); // prettier-ignore
  });

  it('before financing has what is replaced, less what the old one brings and a grant', () => {
    const van = { outlay: 60_000, depreciationClass: 'own', ownLife: 0.25, residualShare: 0.5, reinvest: 'yes', grantShare: 0.1 }; // prettier-ignore
    const flow = monthly(
      quietRun({ ...hall, assets: { van }, loans: {} }).run,
      'perspectives.municipalityFlow',
    );
    expectValues(flow, [-15_550 - 54_000, -15_550, -15_550, -15_550 - 30_000, -15_550]);
  });
});

describe('society', () => {
  it('gains goods, climate and treatment', () => {
    // 1 · 0.8 + 6.75 · 0.7 + 2.25 · 0.4 = 6.425 tonnes of new goods not made.
    expectValues(line('displaced'), [6.425]);
    // New price less 2 · 100 of carbon in it; 6.425 · 2 · 2 000; 10 tonnes not treated.
    expectValues(line('societyGoods'), [6.425 * 9800]);
    expectValues(line('societyCarbon'), [25_700]);
    expectValues(line('societyTreatment'), [10_000]);
    // 10 tonnes · 2 if each replaced a new one; 6.425 · 2 of those that do.
    expectValues(line('co2e'), [20]);
    expectValues(line('co2eReplaced'), [12.85]);
  });

  it('bears real resources and the cost of tax', () => {
    // 68 750 less rent and overhead within the municipality, the building 2 000, and the van when it is bought.
    expectValues(line('societyResources'), [114_500, 54_500]);
    // 20 % of 40 000 + 12 000.
    expectValues(line('societyTax'), [10_400]);
    // 62 965 + 25 700 + 10 000 − 114 500 − 10 400.
    expectValues(line('societyResult'), [-26_235, 33_765, 33_765]);
  });

  it('pays for what NAV gives, too', () => {
    // Pay 50 000: 40 % of it given and 8 % refunded, and 2 places of 5 000: 20 % of 34 000.
    const role = { ...plainRole, sickLeave: 0.08, refundedShare: 1, subsidisedFte: 1, subsidyShare: 0.4 };
    const nav = quietRun({ roles: { role }, staffing: { zone: 'V', trainingPlaces: 2, trainingPayment: 5000 } }).run; // prettier-ignore
    expectValues(monthly(nav, 'perspectives.societyTax'), [6800]);
  });

  // 1 176 was proposed for 2024; the general index is 3.9 % in 2025 and 3.5 % in 2026. 2 530 is in kroner of 2026.
  it('has a carbon price in kroner of 2026', () => {
    const streams = { goods: { ...goods, internalDemand: 0, givenShare: 0, avoidedEmissions: 1, saleDisplacement: 1 } }; // prettier-ignore
    const growth = { value: 0, years: { 2025: 0.039, 2026: 0.035 } };
    const at = (start: string, priceYear: number) =>
      monthly(quietRun({ streams, timeline: { start, years: 2 }, economy: { priceYear }, priceIndices: { ...quietHall.priceIndices, general: { growth } } }).run, 'perspectives.societyCarbon')[0] ?? NaN; // prettier-ignore
    // Ten tonnes a month.
    expectValues([at('2030-01', 2026), at('2030-01', 2025)], [25_300, 25_300 / 1.035]);
    expect(at('2024-01', 2024) / 11_760).toBeCloseTo(1, 3);
  });

  it('is told in prices of the price year', () => {
    // New goods 4 % dearer, everything 2 %, waste 6 % in 2028; the carbon price is in kroner of the price year.
    const grows = (rate: number) => ({ growth: { value: 0, years: { 2028: rate } } });
    const priceIndices = { ...quietHall.priceIndices, newGoods: grows(0.04), general: grows(0.02), waste: grows(0.06) }; // prettier-ignore
    const later = quietRun({ ...hall, priceIndices }).run;
    const in2028 = (name: string) => monthly(later, `perspectives.${name}`)[12] ?? NaN;
    expectValues([in2028('societyGoods'), in2028('societyCarbon'), in2028('societyTreatment')], [(62_965 * 1.04) / 1.02, 25_700, (10_000 * 1.06) / 1.02]); // prettier-ignore
  });
});

describe('present values and ratios', () => {
  const value = (name: string) => run.value(`perspectives.${name}`);

  it('discount each year to the first', () => {
    // 2027: −102 750 − 11 · 42 750; 2028: −12 · 42 750; at 4 %. And so on.
    expectValues([value('presentValueHall')], [-573_000 - 513_000 / 1.04]);
    expectValues([value('presentValueMunicipality')], [-246_600 - 186_600 / 1.04]);
    expectValues([value('presentValueSociety')], [345_180 + 405_180 / 1.04]);
    expectValues([value('presentValueBenefit')], [12 * 98_665 * (1 + 1 / 1.04)]);
  });

  it('say benefit over cost', () => {
    const benefit = 1_183_980 * (1 + 1 / 1.04);
    expectValues([value('benefitCostRatio')], [benefit / (benefit - 345_180 - 405_180 / 1.04)]);
  });

  it('say what a tonne of CO₂e costs besides its own value', () => {
    // −(345 180 + 405 180 − 24 · 25 700) / (24 · 12.85): emissions of what replaces new, as in the numerator.
    expectValues([value('costPerTonneAvoided')], [-(750_360 - 616_800) / 308.4]);
  });

  it('do not exist where there is no cost or no emission to divide by', () => {
    const nothing = quietRun({}).run;
    for (const name of ['benefitCostRatio', 'costPerTonneAvoided'])
      expect(nothing.absence(nothing.instance(`perspectives.${name}`)!)).toBe(0);
    expect(run.absence(run.instance('perspectives.benefitCostRatio')!)).toBeUndefined();
  });

  it('add up the years of a line', () => {
    expectValues(run.values('perspectives.hallYear'), yearly(run, 'perspectives.hallFlow'));
  });
});

describe('excelFunctions.json: NPV of a hall of yearly flows', () => {
  const file = vectorFile<{ readonly function: string; readonly args: readonly [number, readonly number[]] }, number>('excelFunctions'); // prettier-ignore
  const cases = file.cases.filter(({ in: { function: name } }) => name === 'NPV');

  it('has three of them', () => {
    expect(cases).toHaveLength(3);
  });

  // A spreadsheet's NPV discounts the first year too; here the first year is that of the price.
  it.each(cases)('at $in.args.0', ({ in: { args }, out }) => {
    const [discountRate, flows] = args;
    const byYear = (sign: number) => ({ value: 0, years: Object.fromEntries(flows.map((flow, year) => [2027 + year, Math.max(0, sign * flow) / 12])) }); // prettier-ignore
    const found = quietRun({
      timeline: { start: '2027-01', years: flows.length },
      freeLines: {
        money: { kind: 'perMonth', amount: byYear(1), side: 'income', art: '650' },
        bills: { kind: 'perMonth', amount: byYear(-1) },
      },
      perspectives: { discountRate },
    }).run.value('perspectives.presentValueHall');
    expect(found / (1 + discountRate)).toBeWithin(out, { relative: 1e-11, absolute: 1e-8 }, 'NPV');
  });
});
