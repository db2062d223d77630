import { describe, expect, it } from 'vitest';
import { vectorFile } from '../statistics/vectorFile.ts';
import { hallRun, monthly, yearly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, type Parts } from './quietHall.ts';

interface PayrollCase {
  readonly yearlySalary: number;
  readonly fte: number;
  readonly wageIndex: number;
  readonly holidayFactor: number;
  readonly pensionRate: number;
  readonly zone: string;
}

describe('pay of a year', () => {
  const file = vectorFile<PayrollCase, Readonly<Record<string, number>>>('payroll');
  it.each(file.cases.map((each, number) => ({ ...each, number })))(
    'case $number of payroll.json, zone $in.zone',
    ({ in: given, out }) => {
      const { yearlySalary, fte, holidayFactor, pensionRate, zone, wageIndex } = given;
      // Prices of 2026, so that wages stand at the index of the case in 2027.
      const { run } = hallRun({
        ...quietHall,
        economy: { priceYear: 2026 },
        priceIndices: { wages: { growth: wageIndex - 1 } },
        staffing: { zone },
        roles: { one: { kind: 'plan', yearlySalary, plannedFte: fte, holidayFactor, pensionRate } },
      });
      const year = (line: string): number | undefined => yearly(run, `staffing.${line}`)[0];
      const { tolerance } = file;
      expect(year('salaries')).toBeWithin(out['salariesPerYear']!, tolerance, 'salaries');
      expect(year('pension')).toBeWithin(out['pensionPerYear']!, tolerance, 'pension');
      expect(year('employerContribution')).toBeWithin(out['employerContributionPerYear']!, tolerance, 'contribution'); // prettier-ignore
      expect(year('cost')).toBeWithin(out['totalPerYear']!, tolerance, 'total');
      expect(monthly(run, 'staffing.cost')[0]).toBeWithin(out['totalPerMonth']!, tolerance, 'a month');
    },
  );
});

describe('employer contribution', () => {
  const contribution = (parts: Parts, role?: string) =>
    monthly(quietRun(parts).run, 'staffing.employerContribution', role);

  // 10 FTE at 600 000 = 500 000 a month; 14.1 % = 70 500, 10.6 % = 53 000, so 17 500 is saved a month. Of an
  // allowance of 100 000, five months take 87 500; the sixth saves the last 12 500 and pays 58 000; then 70 500.
  const year = [53_000, 53_000, 53_000, 53_000, 53_000, 58_000, 70_500, 70_500, 70_500, 70_500, 70_500, 70_500]; // prettier-ignore
  const zoneIa = {
    staffing: { zone: 'Ia' },
    contributionZones: { Ia: { allowance: 100_000 } },
    roles: { one: { ...plainRole, plannedFte: 10 } },
  };

  it('in zone Ia is reduced until the allowance of the year is used, and again in January', () => {
    expectValues(contribution(zoneIa), [...year, ...year]);
    expectValues(yearly(quietRun(zoneIa).run, 'staffing.contributionSaving'), [100_000, 100_000]);
  });

  it('in zone Ia is saved by each role according to its base', () => {
    // 6 of 10 FTE: 0.6 · 70 500 − 0.6 · 17 500 = 31 800; in June 0.6 · 58 000 = 34 800.
    const roles = { one: { ...plainRole, plannedFte: 6 }, two: { ...plainRole, plannedFte: 4 } };
    expectValues(
      contribution({ ...zoneIa, roles }, 'one'),
      year.map((all) => 0.6 * all),
    );
    expectValues(contribution({ ...zoneIa, roles }), year);
  });

  it('in zone Ia starts the allowance where the run starts', () => {
    const parts = { ...zoneIa, timeline: { start: '2027-11', years: 3 } };
    expectValues(contribution(parts), [53_000, 53_000, ...year]);
  });

  it('in zone Ia has no allowance unless what is left for the hall is entered', () => {
    // The allowance is the whole municipality's: 12 · 70 500 in the year.
    expectValues(yearly(quietRun({ ...zoneIa, contributionZones: {} }).run, 'staffing.employerContribution'), [846_000]); // prettier-ignore
  });

  it('follows the rate of the year', () => {
    // 600 000 a year: 7.9 % of 50 000 = 3 950 a month; from 2028 10 % = 5 000.
    const contributionZones = { IVa: { rate: { value: 0.079, years: { 2028: 0.1 } } } };
    const values = contribution({ staffing: { zone: 'IVa' }, contributionZones, roles: { one: plainRole } });
    expectValues([values[11] ?? 0, values[12] ?? 0], [3950, 5000]);
  });

  it('is 0 where nobody is paid', () => {
    const nobody = { ...zoneIa, roles: { one: { ...plainRole, plannedFte: 0 } } };
    expectValues(contribution(nobody), [0, 0]);
  });
});

describe('sick pay', () => {
  // G = 100 000, so the cap is 600 000. Two FTE at 700 000, 10 % ill, half refunded:
  // 2 · 600 000 / 12 · 0.1 · 0.5 = 5 000 a month, without the holiday factor.
  const role = { ...plainRole, yearlySalary: 700_000, plannedFte: 2, sickLeave: 0.1, refundedShare: 0.5, holidayFactor: 1.0123, pensionRate: 0.15 }; // prettier-ignore
  const parts = { economy: { priceYear: 2027, baseAmount: 100_000 }, staffing: { zone: 'IVa' } };
  const line = (name: string, roles: Parts = { one: role }) =>
    monthly(quietRun({ ...parts, roles }).run, `staffing.${name}`);

  it('is refunded up to 6 G', () => {
    expectValues(line('sickPayRefund'), [5000, 5000]);
    // Below the cap the salary itself counts: 2 · 480 000 / 12 · 0.1 · 0.5 = 4 000.
    expectValues(line('sickPayRefund', { one: { ...role, yearlySalary: 480_000 } }), [4000]);
  });

  it('that is refunded bears no contribution', () => {
    // Salaries 2 · 700 000 / 12 · 1.0123 = 118 101.6667; pension 17 715.25; less 5 000; 7.9 %.
    expectValues(line('employerContribution'), [0.079 * ((1_400_000 / 12) * 1.0123 * 1.15 - 5000)]);
  });

  it('that is refunded is income on art 710, and takes its part out of eligible cost', () => {
    const { run } = quietRun({ ...parts, roles: { one: role } });
    expectValues(monthly(run, 'accounts.otherTransfers'), [5000]);
    const cost = monthly(run, 'staffing.cost')[0] ?? 0;
    expectValues(monthly(run, 'funding.eligibleCost'), [cost - 5000]);
  });

  it('follows G and wages', () => {
    // 10 % a year on wages from 2028: both the salary and the cap.
    const priceIndices = { ...quietHall.priceIndices, wages: { growth: { value: 0, years: { 2028: 0.1 } } } };
    const { run } = quietRun({ ...parts, priceIndices, roles: { one: role } });
    expectValues([monthly(run, 'staffing.sickPayRefund')[12] ?? 0], [5500]);
  });

  it('follows G by calendar year', () => {
    // 90 000 in 2027 is a cap of 540 000: 2 · 540 000 / 12 · 0.1 · 0.5 = 4 500; in 2028 100 000.
    const economy = { priceYear: 2027, baseAmount: { value: 100_000, years: { 2027: 90_000 } } };
    const { run } = quietRun({ ...parts, economy, roles: { one: role } });
    expectValues(monthly(run, 'staffing.sickPayRefund').slice(11, 13), [4500, 5000]);
  });

  it('takes hours from the work of the hall', () => {
    // 1 695 hours a year · (1 − 0.1) / 12 = 127.125 a month and FTE.
    expectValues(line('productiveHours'), [127.125]);
  });
});

describe('pension', () => {
  const pension = (pensionBase?: string) => {
    const one = { ...plainRole, holidayFactor: 1.2, pensionRate: 0.1, ...(pensionBase === undefined ? {} : { pensionBase }) }; // prettier-ignore
    return monthly(quietRun({ roles: { one } }).run, 'staffing.pension');
  };

  // 600 000 / 12 = 50 000 a month; with holiday pay 60 000.
  it('is of the salary with holiday pay unless it is said', () => {
    expectValues(pension(), [6000]);
    expectValues(pension('withHolidayPay'), [6000]);
  });

  it('may be of the fixed salary', () => {
    expectValues(pension('salaryOnly'), [5000]);
  });
});

describe('a role', () => {
  it('is paid from its first to its last month, with the holiday factor', () => {
    // 600 000 / 12 · 1.0123 = 50 615.
    const one = { ...plainRole, holidayFactor: 1.0123, from: '2027-02', to: '2027-03' };
    expectValues(monthly(quietRun({ roles: { one } }).run, 'staffing.salaries'), [0, 50_615, 50_615, 0, 0]);
  });

  it('has the steps of its plan', () => {
    const plannedFte = { value: 1, steps: [{ from: '2027-02', value: 2.5 }] };
    expectValues(monthly(quietRun({ roles: { one: { ...plainRole, plannedFte } } }).run, 'staffing.fte'), [1, 2.5, 2.5]); // prettier-ignore
  });

  it('costs what its zone says in the accounts: salaries, and social costs', () => {
    const { run } = quietRun({
      staffing: { zone: 'II' },
      roles: { one: { ...plainRole, pensionRate: 0.2 } },
    });
    // 50 000; 10 000 pension and 10.6 % of 60 000 = 6 360.
    expectValues(monthly(run, 'accounts.salaries'), [50_000]);
    expectValues(monthly(run, 'accounts.socialCosts'), [16_360]);
  });
});
