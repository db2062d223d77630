import { describe, expect, it } from 'vitest';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { locales } from '../../../models/language/translated.ts';
import { plainRole, quietRun, tenTonnes, type Parts } from './quietHall.ts';

const support = (yearlyAmount: number, more: Parts = {}) => ({ owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount, ...more } }); // prettier-ignore
const costs = { operations: { itCost: 120_000 } };
const halfGrant = { kind: 'grant', commitment: 'decided', from: '2027-01', to: '2027-06', coveredShare: 0.5, lagMonths: 1 }; // prettier-ignore
const fee = { kind: 'wasteFee', commitment: 'decided' };
const goods = { ...tenTonnes, fromHouseholds: 0.6, fromBusinesses: 0.4 };
const van = { outlay: 60_000 };
const loan = { kind: 'serial', asset: 'van', termMonths: 24, principal: 60_000 };

const byWork = { kind: 'workload', yearlySalary: 600_000 };

const halfShop: Parts = { streams: { goods }, funding: { fee } };
const place = { kind: 'lease', storageArea: 100, yearlyRent: 1200 };

/** For each rule a hall that breaks it, and one that just does not; what its source must name. */
interface Row {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly breaks: Parts;
  readonly keeps: Parts;
  readonly source: RegExp;
}

const rows: readonly Row[] = [
  {
    // A deficit of one krone takes one from the reserve.
    rule: 'verdict.reserveForOperations',
    severity: 'note',
    breaks: { ...costs, funding: support(119_999), accounts: { openingReserve: 5000 } },
    keeps: { ...costs, funding: support(120_000), accounts: { openingReserve: 5000 } },
    source: /Kommuneloven kapittel 14/,
  },
  {
    rule: 'volumes.abovePotential',
    severity: 'warning',
    breaks: { streams: { goods }, volumes: { scale: 1.001 } },
    keeps: { streams: { goods }, volumes: { scale: 1 } },
    source: /ISO 14051/,
  },
  {
    // Six months of 10 000, half of it granted: the other 30 000 must be there.
    rule: 'funding.ownShareUncovered',
    severity: 'error',
    breaks: { ...costs, funding: { grant: { ...halfGrant, granted: 30_000 } }, accounts: { openingCash: 29_999 } }, // prettier-ignore
    keeps: { ...costs, funding: { grant: { ...halfGrant, granted: 30_000 } }, accounts: { openingCash: 30_000 } }, // prettier-ignore
    source: /Klimasats/,
  },
  {
    // The same grant, applied for: no error, since the verdict does not count it.
    rule: 'funding.ownShareNotFound',
    severity: 'warning',
    breaks: { ...costs, funding: { grant: { ...halfGrant, commitment: 'applied', granted: 30_000 } }, accounts: { openingCash: 29_999 } }, // prettier-ignore
    keeps: { ...costs, funding: { grant: { ...halfGrant, commitment: 'applied', granted: 30_000 } }, accounts: { openingCash: 30_000 } }, // prettier-ignore
    source: /Prosjektskjønn/,
  },
  {
    // More is granted than its share of the cost: what is over lapses.
    rule: 'funding.grantLapses',
    severity: 'warning',
    breaks: { ...costs, funding: { grant: { ...halfGrant, granted: 30_001 } }, accounts: { openingCash: 30_000 } }, // prettier-ignore
    keeps: { ...costs, funding: { grant: { ...halfGrant, granted: 30_000 } }, accounts: { openingCash: 30_000 } }, // prettier-ignore
    source: /økonomistyring i staten, kapittel 6/,
  },
  {
    // EUR 300 000 at 11.50 are 3 450 000 over three years: 1 150 000 a year.
    rule: 'funding.stateAidCeiling',
    severity: 'warning',
    breaks: { timeline: { start: '2027-01', years: 4 }, funding: support(1_150_001), accounts: { legalForm: 'as' } }, // prettier-ignore
    keeps: { timeline: { start: '2027-01', years: 4 }, funding: support(1_150_000), accounts: { legalForm: 'as' } }, // prettier-ignore
    source: /2023\/2831/,
  },
  {
    // The loan is drawn, but what it is for is never bought.
    rule: 'loans.loanForOperations',
    severity: 'error',
    breaks: { assets: { van: { ...van, date: '2029-01' } }, loans: { loan } },
    keeps: { assets: { van: { ...van, date: '2028-12' } }, loans: { loan } },
    source: /§ 14-14/,
  },
  {
    // Bought for 60 000 in December 2027 and worn by 6 000 in 2028: 60 000 · 6 000 / 60 000 must be repaid.
    rule: 'loans.belowMinimumInstalment',
    severity: 'warning',
    breaks: { assets: { van: { ...van, date: '2027-12' } }, loans: { loan: { ...loan, drawnOn: '2027-12', termMonths: 121, payments: 'monthly' } } }, // prettier-ignore
    keeps: { assets: { van: { ...van, date: '2027-12' } }, loans: { loan: { ...loan, drawnOn: '2027-12', termMonths: 120, payments: 'monthly' } } }, // prettier-ignore
    source: /§ 14-18/,
  },
  {
    rule: 'loans.graceAllTerm',
    severity: 'warning',
    breaks: { assets: { van }, loans: { loan: { ...loan, graceMonths: 24 } } },
    keeps: { assets: { van }, loans: { loan: { ...loan, graceMonths: 23 } } },
    source: /§ 14-18/,
  },
  {
    rule: 'loans.drawnBeforeStart',
    severity: 'warning',
    breaks: { assets: { van }, loans: { loan: { ...loan, drawnOn: '2026-12' } } },
    keeps: { assets: { van }, loans: { loan: { ...loan, drawnOn: '2027-01' } } },
    source: /§ 14-18/,
  },
  {
    rule: 'assets.boughtBeforeStart',
    severity: 'warning',
    breaks: { assets: { van: { ...van, date: '2026-12' } } },
    keeps: { assets: { van: { ...van, date: '2027-01' } } },
    source: /regnskapsforskriften § 3-4/,
  },
  {
    // Households bring 60 %, and two fifths of the work is shop: 36 % of the role, which is all the cost there is.
    rule: 'selfCost.feeForShop',
    severity: 'error',
    breaks: { streams: { goods }, roles: { one: { ...plainRole, feeShare: 0.361 } }, funding: { fee } },
    keeps: { streams: { goods }, roles: { one: { ...plainRole, feeShare: 0.36 } }, funding: { fee } },
    source: /§§ 30 og 34/,
  },
  {
    // Half of the hall is a shop of its own, so that the whole is within its 36 %.
    rule: 'staffing.feeForShop',
    severity: 'error',
    breaks: { ...halfShop, roles: { one: { ...plainRole, feeShare: 0.601 }, shop: { ...plainRole, feeShare: 0 } } }, // prettier-ignore
    keeps: {
      ...halfShop,
      roles: { one: { ...plainRole, feeShare: 0.6 }, shop: { ...plainRole, feeShare: 0 } },
    },
    source: /§§ 30 og 34/,
  },
  {
    rule: 'premises.feeForShop',
    severity: 'error',
    breaks: { ...halfShop, places: { one: { ...place, feeShare: 0.601 }, shop: { ...place, feeShare: 0 } } },
    keeps: { ...halfShop, places: { one: { ...place, feeShare: 0.6 }, shop: { ...place, feeShare: 0 } } },
    source: /§§ 30 og 34/,
  },
  {
    rule: 'assets.feeForShop',
    severity: 'error',
    breaks: { ...halfShop, assets: { one: { ...van, feeShare: 0.601 }, shop: { ...van, feeShare: 0 } } },
    keeps: { ...halfShop, assets: { one: { ...van, feeShare: 0.6 }, shop: { ...van, feeShare: 0 } } },
    source: /§§ 30 og 34/,
  },
  {
    // 60 000 to give back: 900 a month leaves 6 000 after five years, 1 000 a month nothing.
    rule: 'selfCost.fundTooOld',
    severity: 'warning',
    breaks: fund(118.8),
    keeps: fund(117.6),
    source: /Selvkostforskriften/,
  },
  {
    // Full cost is 10 800 a month; the tolerance of half a krone is less than a krone a month over five years.
    rule: 'selfCost.feeAboveCost',
    severity: 'warning',
    breaks: { ...fund(129.612), selfCost: { imputedRate: 0 } },
    keeps: { ...fund(129.6), selfCost: { imputedRate: 0 } },
    source: /§ 34/,
  },
  {
    // 60 000 to charge: 900 a month leaves 6 000 after five years, 1 000 a month nothing.
    rule: 'selfCost.deficitTooOld',
    severity: 'warning',
    breaks: fund(140.4, -60_000),
    keeps: fund(141.6, -60_000),
    source: /Selvkostforskriften/,
  },
  {
    rule: 'perspectives.servicesFree',
    severity: 'note',
    breaks: { operations: { itCost: 120_000, overheadShare: 0.1 } },
    keeps: { operations: { itCost: 120_000, overheadShare: 0.1 }, perspectives: { yearlyServiceCost: 1 } },
    source: /DFØ/,
  },
  {
    rule: 'selfCost.separateAccounts',
    severity: 'note',
    breaks: { streams: { goods: { ...goods, salesPrice: 0.01 } }, funding: { fee } },
    keeps: { streams: { goods: { ...goods, salesPrice: 0 } }, funding: { fee } },
    source: /§ 15-4/,
  },
  {
    // 120 tonnes a year: 50 000 kroner is 416.67 a tonne.
    rule: 'operations.salesWithoutVat',
    severity: 'warning',
    breaks: { streams: { goods: { ...goods, sellThrough: 1, salesPrice: 416.67 } } },
    keeps: { streams: { goods: { ...goods, sellThrough: 1, salesPrice: 416.66 } } },
    source: /Merverdiavgiftshåndboken/,
  },
  {
    // 12 000 kroner of purchases, a tenth of them to be reuse.
    rule: 'volumes.purchasesWithoutPrice',
    severity: 'warning',
    breaks: { streams: { goods: { ...goods, yearlyPurchases: 12_000, purchaseShare: 0.1 } } },
    keeps: { streams: { goods: { ...goods, yearlyPurchases: 12_000, purchaseShare: 0.1, newPrice: 1 } } },
    source: /innkjøpsmålet/i,
  },
  {
    // One hour a tonne of intake: a role that takes all of it, or nearly.
    rule: 'staffing.workUndone',
    severity: 'warning',
    breaks: { streams: { goods: { ...goods, intakeHours: 1 } }, roles: { one: { ...byWork, intakeShare: 0.99 } } }, // prettier-ignore
    keeps: {
      streams: { goods: { ...goods, intakeHours: 1 } },
      roles: { one: { ...byWork, intakeShare: 1 } },
    },
    source: /fordeles helt/,
  },
];

/** A fee of so many kroner from 1 000 households against a cost of 10 800 a month, from a fund of 60 000 or another. */
function fund(plannedFee: number, openingFund = 60_000): Parts {
  return {
    timeline: { start: '2027-01', years: 6 },
    economy: { priceYear: 2027, households: 1000 },
    streams: { goods },
    operations: { itCost: 360_000 },
    funding: { fee: { ...fee, policy: 'planned', plannedFee } },
    selfCost: { openingFund, imputedRate: 0 },
  };
}

const flagsOf = (parts: Parts, rule: string) => quietRun(parts).result.flags.filter((flag) => flag.rule === rule); // prettier-ignore

describe('the rules', () => {
  it('are all tried', () => {
    expect(rows.map(({ rule }) => rule).sort()).toEqual(hallModel.rules.map(({ declaration }) => declaration.id).sort()); // prettier-ignore
  });

  it.each(rows)('$rule is broken', ({ rule, severity, breaks, source }) => {
    const [flag, ...more] = flagsOf(breaks, rule);
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ rule, severity });
    expect(flag?.source.nb).toMatch(source);
    for (const locale of locales) {
      expect(flag?.message[locale]).toMatch(/^\p{Lu}.*\.$/u);
      expect(flag?.source[locale].length).toBeGreaterThan(5);
    }
  });

  it.each(rows)('$rule is just not broken', ({ rule, keeps }) => {
    expect(flagsOf(keeps, rule)).toEqual([]);
  });

  it('of a member name it', () => {
    const { breaks, rule } = rows.find((row) => row.rule === 'loans.loanForOperations')!;
    expect(flagsOf(breaks, rule)).toMatchObject([{ member: 'van' }]);
  });

  it('of severity error fail the verdict, others do not', () => {
    for (const { rule, severity, breaks } of rows) {
      const { verdict, flags } = quietRun(breaks).result;
      const passes = verdict.tests.find(({ id }) => id === 'rules')?.passes;
      const errors = flags.filter((flag) => flag.severity === 'error');
      expect({ rule, passes }).toEqual({ rule, passes: errors.length === 0 });
      expect(errors.length > 0).toBe(severity === 'error');
    }
  });
});

describe('the ceiling of de minimis aid', () => {
  const rule = 'funding.stateAidCeiling';
  const years4 = { timeline: { start: '2027-01', years: 4 } };

  it('is not for a unit of the municipality', () => {
    expect(flagsOf({ ...years4, funding: support(5_000_000) }, rule)).toEqual([]);
  });

  it('counts any three years running', () => {
    // 2 300 000 in the last half of 2027 and as much in the first half of 2030 are 4 600 000 in three years.
    const amount = { value: 0, steps: [{ from: '2027-07', value: 2_000_000 }, { from: '2028-01', value: 0 }, { from: '2029-07', value: 5_000_000 }, { from: '2030-01', value: 0 }] }; // prettier-ignore
    const as = { ...years4, accounts: { legalForm: 'as' } };
    expect(flagsOf({ ...as, funding: support(0, { yearlyAmount: amount }) }, rule)).toHaveLength(1);
    // Three and a half years apart they are 2 500 000.
    const apart = {
      ...amount,
      steps: [amount.steps[0], amount.steps[1], { from: '2030-07', value: 5_000_000 }],
    };
    expect(flagsOf({ ...as, funding: support(0, { yearlyAmount: apart }) }, rule)).toEqual([]);
  });

  it('counts the additional support that the verdict says is needed', () => {
    // 1 200 000 a year is missing: 3 600 000 over three years.
    const short = (itCost: number) => flagsOf({ ...years4, operations: { itCost }, accounts: { legalForm: 'iks' } }, rule); // prettier-ignore
    expect(short(1_200_000)).toHaveLength(1);
    expect(short(1_150_000)).toEqual([]);
  });

  it('may be another', () => {
    expect(flagsOf({ ...years4, funding: support(1_150_001), accounts: { legalForm: 'kf' }, stateAid: { aidCeiling: 3_500_000 } }, rule)).toEqual([]); // prettier-ignore
  });
});

describe('a loan on what was bought before the run', () => {
  it('is a warning of its own, not a loan for operations', () => {
    const before = { assets: { van: { ...van, date: '2026-06' } }, loans: { loan: { ...loan, drawnOn: '2026-06' } } }; // prettier-ignore
    const { flags } = quietRun(before).result;
    expect(flags.map(({ rule }) => rule)).toEqual(['assets.boughtBeforeStart', 'loans.drawnBeforeStart']);
  });

  it('half a krone above is accepted by the file and by the rule alike', () => {
    const parts = { assets: { van: { outlay: 60_000 } }, loans: { loan: { ...loan, principal: 60_000.4 } } };
    expect(flagsOf(parts, 'loans.loanForOperations')).toEqual([]);
  });
});

describe('work that nobody does', () => {
  const rule = 'staffing.workUndone';
  const all = { intakeHours: 1, preparationHours: 1, saleHours: 1, transportHours: 1, sellThrough: 0.5 };
  const whole = { intakeShare: 1, preparationShare: 1, saleShare: 1, transportShare: 1, openingShare: 1 };
  const hall = (role: Parts, more: Parts = {}) =>
    flagsOf({ streams: { goods: { ...goods, ...all } }, staffing: { zone: 'V', openingHours: 30 }, roles: { one: { ...byWork, ...whole, ...role }, ...more } }, rule); // prettier-ignore

  it('is any kind of work', () => {
    expect(hall({})).toEqual([]);
    for (const share of Object.keys(whole)) expect(hall({ [share]: 0.5 })).toHaveLength(1);
  });

  it('may be taken by roles by plan: intake and preparation by those who handle goods', () => {
    const half = Object.fromEntries(Object.keys(whole).map((share) => [share, 0.5]));
    expect(hall(half, { planned: { ...plainRole, handlingShare: 0.5 } })).toEqual([]);
    expect(hall(half, { planned: { ...plainRole, handlingShare: 0 } })).toHaveLength(1);
    expect(hall({ saleShare: 0.5 }, { planned: { ...plainRole, handlingShare: 0 } })).toEqual([]);
  });

  it('is not said of a hall with a fixed plan only', () => {
    expect(flagsOf({ streams: { goods: { ...goods, ...all } }, roles: { one: plainRole } }, rule)).toEqual(
      [],
    );
  });
});

describe('what a rule leaves alone', () => {
  it('the reserve that buys an investment after the pilot, and takes no part of running costs', () => {
    const rule = 'verdict.reserveForOperations';
    const accounts = { openingReserve: 100_000, openingCash: 100_000 };
    expect(flagsOf({ ...costs, accounts, assets: { van }, funding: support(120_000) }, rule)).toEqual([]);
    // One krone short of the costs of the year: the reserve pays for it too.
    expect(flagsOf({ ...costs, accounts, assets: { van }, funding: support(119_999) }, rule)).toHaveLength(1);
  });

  it('goods of the material bank, which no potential holds', () => {
    const bank = {
      demolitions: { school: { date: '2027-03', floorArea: 1000 } },
      components: { doors: { building: 'school', stream: 'goods', weightPerArea: 0.01, reusableShare: 1 } },
    };
    const none = { goods: { ...goods, yearlyPotential: 0 } };
    expect(flagsOf({ ...bank, streams: none }, 'volumes.abovePotential')).toEqual([]);
    expect(flagsOf({ ...bank, streams: { goods }, volumes: { scale: 1.001 } }, 'volumes.abovePotential')).toHaveLength(1); // prettier-ignore
  });

  it('the instalments of a limited company', () => {
    const rule = 'loans.belowMinimumInstalment';
    const { breaks } = rows.find((row) => row.rule === rule)!;
    const flagged = (legalForm: string) => flagsOf({ ...breaks, accounts: { legalForm } }, rule).length;
    expect(['unit', 'kf', 'iks', 'as'].map(flagged)).toEqual([1, 1, 1, 0]);
  });
});
