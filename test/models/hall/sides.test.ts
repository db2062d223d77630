import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { monthly } from './hallRun.ts';
import { expectValues, quietHall, quietRun } from './quietHall.ts';

/** The paths at which a scenario is refused. */
function refusedAt(parts: object): readonly string[] {
  try {
    openScenario({ ...quietHall, ...parts });
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.problems.map(({ path }) => path);
  }
}

describe('the art of a source of funding', () => {
  const sponsor = (art: string) => ({ funding: { sponsor: { kind: 'sponsor', commitment: 'decided', amount: 1200, art } } }); // prettier-ignore

  it('is one of income: on another side its money would be in no row', () => {
    expect(refusedAt(sponsor('120'))).toEqual(['funding.sponsor.art']);
    expect(refusedAt(sponsor('500'))).toEqual(['funding.sponsor.art']);
    expect(refusedAt(sponsor('890'))).toEqual([]);
  });
});

describe('interest and instalments in one row', () => {
  // A loan of 120 000 at 12 % a year, 10 000 repaid a month: interest 1200, then 1100 (by hand).
  const loan = {
    assets: { van: { outlay: 120_000, depreciationClass: 'own', ownLife: 1 } },
    loans: { van: { kind: 'serial', asset: 'van', principal: 120_000, termMonths: 12, payments: 'monthly', nominalRate: 0.12 } }, // prettier-ignore
    arts: { 510: { row: 'interest' } },
  };

  it('leave the results and the balance sheet as they are', () => {
    const { run } = quietRun(loan);
    expectValues(monthly(run, 'accounts.interest'), [0, 11_200, 11_100]);
    expectValues(monthly(run, 'accounts.netOperatingResult'), [0, -11_200, -11_100]);
    expectValues(monthly(run, 'accounts.totalEquityAndDebt'), monthly(run, 'accounts.totalAssets').slice());
  });

  it('leave the result of a limited company without instalments', () => {
    const { run } = quietRun({ ...loan, accounts: { legalForm: 'as' } });
    // Interest, and a twelfth of the outlay in wear.
    expectValues(monthly(run, 'accounts.netOperatingResult'), [0, -11_200, -11_100]);
  });

  it('a purchase draws on what a municipality has at its disposal, and not on that of a company', () => {
    const own = { assets: { van: { outlay: 120_000, depreciationClass: 'own', ownLife: 1 } } };
    expectValues(monthly(quietRun(own).run, 'accounts.disposable'), [-120_000, 0, 0]);
    expectValues(monthly(quietRun({ ...own, accounts: { legalForm: 'as' } }).run, 'accounts.disposable'), [0, -10_000, -10_000]); // prettier-ignore
  });
});

describe('interest on cash', () => {
  it('is not earned on additional support: the support needed is met to the krone', () => {
    // 24 000 in cash at 12 % a year earns 240 a month; costs of 1000 a month (by hand).
    const parts = { operations: { itCost: 12_000 }, accounts: { openingCash: 24_000, cashRate: 0.12 } };
    const { run } = quietRun(parts);
    const supported = quietRun({ ...parts, verdict: { trialSupport: 12_000 } }).run;
    expectValues(monthly(run, 'accounts.interestIncome'), [240, 232.4, 224.724]);
    expectValues(monthly(supported, 'accounts.interestIncome'), [240, 232.4, 224.724]);
    const needed = run.value('verdict.additionalSupportPerYear');
    const met = quietRun({ ...parts, verdict: { trialSupport: needed } }).run;
    expect(Math.abs(Math.min(...['resultMargin', 'structureMargin', 'liquidityMargin'].map((name) => met.value(`verdict.${name}`))))).toBeLessThan(0.001); // prettier-ignore
  });
});
