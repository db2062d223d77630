import { describe, expect, it } from 'vitest';
import { monthly, yearly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

// 10 tonnes a month: 6 from households, 3 from the municipality, 1 from businesses.
const goods = { ...tenTonnes, fromHouseholds: 0.6, fromMunicipality: 0.3, fromBusinesses: 0.1 };
const fee = { kind: 'wasteFee', commitment: 'decided' };

/** A hall whose one cost is 30 000 a month, with the fee as full cost unless it is planned. */
const hall = (parts: Parts = {}): Parts => ({
  streams: { goods },
  operations: { itCost: 360_000 },
  funding: { fee },
  ...parts,
});
const line = (name: string, parts: Parts = {}) => monthly(quietRun(hall(parts)).run, name);
const first = (name: string, parts: Parts = {}) => line(name, parts)[0] ?? NaN;

describe('the allocation key', () => {
  it('by tonnes is the household share of what is not shop', () => {
    // 0.6 · (1 − 0.4), the share of shop that is assumed; and 0.6 · (1 − 0.25).
    expectValues([first('selfCost.key'), first('selfCost.key', { selfCost: { shopShare: 0.25 } })], [0.36, 0.45]); // prettier-ignore
  });

  it('is weighed by what each stream brings', () => {
    // 10 tonnes of 60 % and 30 of 20 %: 12 of 40.
    const streams = { goods, more: { ...tenTonnes, yearlyPotential: 360, fromHouseholds: 0.2, fromBusinesses: 0.8 } }; // prettier-ignore
    expectValues([first('selfCost.householdShare', { streams })], [0.3]);
  });

  it('by area is storage and intake over all that is indoors', () => {
    // 100 + 50 of 250 m²; outdoors does not count, nor a place that is not yet in use.
    const places = {
      one: { kind: 'own', storageArea: 100, processingArea: 50, shopArea: 80, officeArea: 20, outdoorArea: 500 },
      later: { kind: 'own', storageArea: 750, from: '2027-03' },
    }; // prettier-ignore
    const keys = line('selfCost.key', { places, selfCost: { keyBy: 'area' } });
    // From March 900 of 1 000.
    expectValues(keys, [0.6 * 0.6, 0.6 * 0.6, 0.6 * 0.9]);
  });

  it('by hours is intake and preparation over these, sale and opening hours', () => {
    // 10 · 2 + 10 · 4 of these + 5 sold · 3 + 6 · 52 / 12 = 26: 60 of 101.
    const streams = { goods: { ...goods, intakeHours: 2, preparationHours: 4, saleHours: 3, transportHours: 9 } }; // prettier-ignore
    const staffing = { zone: 'V', openingHours: 6 };
    const workload = { ...plainRole, kind: 'workload', yearlySalary: 0, intakeShare: 1, preparationShare: 1 };
    const { plannedFte: _, ...role } = workload;
    expectValues([first('selfCost.key', { streams, staffing, roles: { role }, selfCost: { keyBy: 'hours' } })], [0.6 * (60 / 101)]); // prettier-ignore
  });

  it('is 0 where nothing comes in', () => {
    expectValues([first('selfCost.key', { streams: {} })], [0]);
  });
});

describe('the basis of the fee', () => {
  it('is the key of what costs carry it, or their own share', () => {
    // IT 30 000 · 0.36; pay 50 000 · 0.9; rent 10 000 · 0, a shop.
    const parts = {
      roles: { one: { ...plainRole, feeShare: 0.9 } },
      places: { shop: { kind: 'lease', shopArea: 100, yearlyRent: 1200, feeShare: 0 } },
    };
    expectValues([first('selfCost.basis', parts)], [10_800 + 45_000]);
    // Without shares of their own: 0.36 of all 90 000.
    const none = { roles: { one: plainRole }, places: { shop: { kind: 'lease', shopArea: 100, yearlyRent: 1200 } } }; // prettier-ignore
    expectValues([first('selfCost.basis', none)], [32_400]);
  });

  it('leaves out what is for the pilot or once, and partner shares', () => {
    const parts = { roles: { one: { ...plainRole, nature: 'pilot' } }, freeLines: { sign: { kind: 'perMonth', amount: 9000, nature: 'oneOff', feeShare: 1 } } }; // prettier-ignore
    expectValues([first('selfCost.basis', { ...parts, operations: { itCost: 360_000, partnerShare: 0.5 } })], [10_800]); // prettier-ignore
  });

  it('is less what is earned on the same work', () => {
    // 5 tonnes remain, half of them scrapped: 2.5 · 1 000 of disposal, 2.5 · 400 of metal sold; and 500 tied.
    const parts = {
      streams: { goods: { ...goods, scrapRate: 0.5 } },
      operations: { disposalPrice: 1000, recyclingPrice: 400 },
      freeLines: { tied: { kind: 'perMonth', amount: 500, side: 'income', art: '750', feeShare: 0.2 } },
    };
    expectValues([first('selfCost.basis', parts)], [0.36 * (2500 - 1000) - 100]);
  });

  // Forurensningsloven § 34: the fee covers cost, and what NAV or a grant has paid is none.
  it('is less what NAV gives for the pay it carries', () => {
    // Pay 50 000 of which the fee carries 0.36; 8 % sick leave, all refunded: 4 000; NAV gives 40 % of 50 000.
    const role = { ...plainRole, sickLeave: 0.08, refundedShare: 1, subsidisedFte: 1, subsidyShare: 0.4 };
    const basis = (more: Parts) => first('selfCost.basis', { operations: {}, roles: { one: { ...role, ...more } } }); // prettier-ignore
    expectValues([basis({})], [0.36 * (50_000 - 4000 - 20_000)]);
    // By the role's own share; and nothing of a role for the pilot, whose pay is not in the basis either.
    expectValues([basis({ feeShare: 0.5 }), basis({ nature: 'pilot' })], [0.5 * 26_000, 0]);
  });

  it('is less the part of a grant that pays what it carries', () => {
    // Half of pay 50 000 and IT 30 000 is granted, 40 000; the fee carries 0.36 of IT and 0.9 of pay: 55 800 of 80 000.
    const funding = { fee, grant: { kind: 'grant', commitment: 'decided', granted: 10_000_000, from: '2027-01', to: '2028-12', coveredShare: 0.5 } }; // prettier-ignore
    const parts = { funding, roles: { one: { ...plainRole, feeShare: 0.9 } } };
    expectValues([first('selfCost.grantPart', parts), first('selfCost.basis', parts)], [27_900, 27_900]);
    // Of a role that is there for the pilot only, the grant is none of the users' business: 0.36 of 15 000.
    const pilot = { funding, roles: { one: { ...plainRole, nature: 'pilot' } } };
    expectValues([first('selfCost.grantPart', pilot), first('selfCost.basis', pilot)], [5400, 5400]);
  });

  it('is never below 0', () => {
    const parts = { operations: {}, freeLines: { tied: { kind: 'perMonth', amount: 500, side: 'income', art: '750', feeShare: 1 } } }; // prettier-ignore
    expectValues([first('selfCost.basis', parts)], [0]);
  });

  it('has depreciation and the imputed rate on the mean book value', () => {
    // 1 200 000 over ten years: 10 000 a month from February, when it falls from 1 200 000 to 1 190 000;
    // 6 % a year of 1 195 000 is 5 975 a month. Half of the price is there on average in January: 3 000.
    const parts = { assets: { press: { outlay: 1_200_000 } }, selfCost: { imputedRate: 0.06 } };
    expectValues(line('selfCost.capital', parts), [0.36 * 3000, 0.36 * 15_975, 0.36 * 15_925]);
    expectValues(line('selfCost.basis', parts), [0.36 * 33_000, 0.36 * 45_975]);
  });

  it('has no capital that a grant has paid, until it is bought again', () => {
    // Half of 1 200 000 is granted; it lasts a year and wears by 100 000 a month, 50 000 of it the users'.
    const press = {
      outlay: 1_200_000,
      grantShare: 0.5,
      depreciationClass: 'own',
      ownLife: 1,
      reinvest: 'yes',
    };
    const capital = line('selfCost.capital', { assets: { press }, selfCost: { imputedRate: 0.06 } });
    // January: 0.5 % of the mean of 0 and 600 000. February: 50 000, and 0.5 % of the mean of 600 000 and 550 000.
    expectValues(capital, [0.36 * 1500, 0.36 * 52_875]);
    // January 2028: 50 000, and 0.5 % of the mean of 50 000 and 1 200 000; February 100 000 and of 1 200 000 and 1 100 000.
    expectValues(capital.slice(12, 14), [0.36 * 53_125, 0.36 * 105_750]);
  });

  it('has no capital of a shop, nor of what is for the pilot', () => {
    const capital = (more: Parts) => line('selfCost.capital', { assets: { press: { outlay: 1_200_000, ...more } }, selfCost: { imputedRate: 0.06 } }); // prettier-ignore
    expectValues(capital({ feeShare: 0.5 }), [1500, 7987.5]);
    expectValues(capital({ feeShare: 0 }), [0, 0]);
    expectValues(capital({ nature: 'pilot' }), [0, 0]);
  });

  it('has the imputed rate of each year', () => {
    // KBN, January 2024: 3.67 % for 2027, 3.71 % for 2028; on land, which does not wear.
    const parts = { assets: { land: { outlay: 1_200_000, depreciationClass: 'land' } }, selfCost: { shopShare: 0 } }; // prettier-ignore
    const capital = line('selfCost.capital', parts);
    expectValues([capital[1] ?? 0, capital[12] ?? 0], [0.6 * 3670, 0.6 * 3710]);
  });
});

describe('the waste fee', () => {
  it('as full cost is the basis, and leaves nothing in the fund', () => {
    expectValues(line('funding.wasteFee'), Array<number>(24).fill(10_800));
    expectValues(line('selfCost.fund'), Array<number>(24).fill(0));
    expectValues([first('accounts.salesAndRent')], [10_800 + 0]);
  });

  const planned = (plannedFee: unknown, more: Parts = {}) => ({
    economy: { priceYear: 2027, households: 1000 },
    funding: { fee: { ...fee, policy: 'planned', plannedFee } },
    selfCost: { imputedRate: 0.06 },
    ...more,
  });

  it('as planned is so much a household, the rest of full cost in the fund, with interest', () => {
    // 144 kroner a year from 1 000 households: 12 000 a month against 10 800; the fund bears 0.5 % a month.
    expectValues(line('funding.wasteFee', planned(144)), [12_000]);
    expectValues(line('selfCost.fundInterest', planned(144)), [0, 6, 12.03]);
    expectValues(line('selfCost.fund', planned(144)), [1200, 2406, 3618.03]);
    expectValues(line('accounts.boundFunds', planned(144)), [1200, 2406, 3618.03]);
  });

  it('above full cost is not income the hall may live on', () => {
    // 1 200 of 12 000 is the users', and 6 of interest on it; the hall keeps 10 800 against 30 000 of IT.
    expectValues(line('accounts.feeSetAside', planned(144)), [1200, 1206]);
    expectValues(line('accounts.recurringIncome', planned(144)), [10_800, 10_794]);
    expectValues(line('accounts.structuralResult', planned(144)), [-19_200, -19_206]);
    // A fund from before covers what a lower fee does not: 10 000 and 800 of the fund; then nothing is left.
    const fromFund = planned(120, { selfCost: { imputedRate: 0, openingFund: 1000 } });
    expectValues(line('accounts.recurringIncome', fromFund), [10_800, 10_200, 10_000]);
    // A fee that ends with the pilot is not in what lasts, and nothing is taken from that.
    const pilot = planned(144, { funding: { fee: { ...fee, policy: 'planned', plannedFee: 144, nature: 'pilot' } } }); // prettier-ignore
    expectValues(line('accounts.recurringIncome', pilot), [0]);
  });

  it('that is not decided is left out of the tests with what it puts aside', () => {
    const applied = planned(144, { funding: { fee: { ...fee, commitment: 'applied', policy: 'planned', plannedFee: 144 } } }); // prettier-ignore
    expectValues(line('verdict.decidedStructural', applied), [-30_000, -30_000]);
  });

  it('below full cost leaves a fund below 0, on which interest is owed', () => {
    expectValues(line('selfCost.fund', planned(120)), [-800, -1604]);
    expectValues(line('accounts.boundFunds', planned(120)), [0, 0]);
  });

  it('may be another from year to year, and start from a fund', () => {
    const values = line('selfCost.fund', planned({ value: 120, years: { 2028: 144 } }, { selfCost: { imputedRate: 0, openingFund: 20_000 } })); // prettier-ignore
    expectValues([values[0] ?? 0, values[11] ?? 0, values[12] ?? 0], [19_200, 20_000 - 9600, 10_400 + 1200]);
  });

  it('for a part of the time covers cost in that part only', () => {
    const funding = { fee: { ...fee, from: '2027-02', to: '2027-03' } };
    expectValues(line('funding.wasteFee', { funding }), [0, 10_800, 10_800, 0]);
    expectValues(line('selfCost.charged', { funding }), [0, 10_800, 10_800, 0]);
  });

  it('is told per household and year, with and without value-added tax', () => {
    // 10 800 · 12 over 1 000 households; 25 % on top.
    const parts = { economy: { priceYear: 2027, households: 1000 } };
    const { run } = quietRun(hall(parts));
    expectValues(run.values('selfCost.feePerHousehold'), [129.6, 129.6]);
    expectValues(run.values('selfCost.feePerHouseholdWithVat'), [162, 162]);
    const unknown = quietRun(hall()).run;
    for (const name of ['feePerHousehold', 'feePerHouseholdWithVat'])
      expect(unknown.absence(unknown.instance(`selfCost.${name}`)!)).toBe(0);
  });

  it('is income on art 640', () => {
    const { run } = quietRun({ ...quietHall, ...hall({ operations: { itCost: 360_000 } }), streams: { goods: { ...goods, salesPrice: 0 } } }); // prettier-ignore
    expectValues(yearly(run, 'accounts.salesAndRent'), [129_600, 129_600]);
  });
});
