import { describe, expect, it } from 'vitest';
import { monthly, yearly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, type Parts } from './quietHall.ts';

const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value);

describe('the zones of employer contribution', () => {
  // Satser for arbeidsgiveravgift fra 1. januar 2026; Ia pays the reduced rate until 850 000 is saved.
  const rates = { I: 14.1, Ia: 10.6, II: 10.6, III: 6.4, IV: 5.1, IVa: 7.9, V: 0 };
  it.each(Object.entries(rates))('%s pays %d per cent of pay and pension', (zone, percent) => {
    const one = { ...plainRole, pensionRate: 0.2 };
    const contributionZones = { Ia: { allowance: 850_000 } };
    const { run } = quietRun({ staffing: { zone }, contributionZones, roles: { one } });
    // 600 000 and 120 000 of pension.
    expectValues(yearly(run, 'staffing.employerContribution'), [7200 * percent]);
  });

  it('Ia pays in full what is above the allowance of a large employer', () => {
    // 50 million: 3.5 % of it is 1 750 000, of which 850 000 is saved.
    const { run } = quietRun({ staffing: { zone: 'Ia' }, contributionZones: { Ia: { allowance: 850_000 } }, roles: { one: { ...plainRole, plannedFte: 50, yearlySalary: 1_000_000 } } }); // prettier-ignore
    expectValues(yearly(run, 'staffing.employerContribution'), [7_050_000 - 850_000]);
  });
});

describe('the holiday factor', () => {
  // Ferieloven: 12 % for five weeks, 14.3 % for six from the year one turns 60; holiday pay replaces pay.
  it.each([
    ['of five weeks', (1 - 5 / 52) * 1.12, 1.0123],
    ['of six weeks', (1 - 6 / 52) * 1.143, 1.0111],
    ['of eleven months', (11 / 12) * 1.12, 1.0267],
  ])('%s', (_, exact, printed) => {
    expect(Math.round(exact * 10_000) / 10_000).toBe(printed);
    const { run } = quietRun({ roles: { one: { ...plainRole, holidayFactor: printed } } });
    expectValues(yearly(run, 'staffing.salaries'), [600_000 * printed]);
  });

  it('of five weeks is the one used unless another is given', () => {
    const { holidayFactor: _, ...role } = plainRole;
    expectValues(yearly(quietRun({ roles: { one: role } }).run, 'staffing.salaries'), [607_380]);
  });
});

describe('cover for sickness', () => {
  // 50 000 a month, 10 % ill, half of it covered: 2 500; pension 10 % of 52 500.
  const one = { ...plainRole, sickLeave: 0.1, sickCover: 0.5, pensionRate: 0.1 };
  it('is pay of its own, with pension', () => {
    const { run } = quietRun({ roles: { one } });
    expectValues(monthly(run, 'staffing.sickCoverCost'), [2500]);
    expectValues(monthly(run, 'staffing.pension'), [5250]);
    expectValues(monthly(run, 'accounts.salaries'), [52_500]);
  });

  it('gives back hours to handle goods', () => {
    // 1 695 / 12 · 0.9 = 127.125 hours; covered: 1 + 0.1 · 0.5 / 0.9 FTE.
    const { run } = quietRun({ roles: { one } });
    expectValues(monthly(run, 'staffing.handlingHours'), [127.125 * (1 + 0.05 / 0.9)]);
  });
});

describe('wage subsidy from NAV', () => {
  // nav.no: 40 % up to six months, then 30 %, at most a year; with reduced work capacity 60 % up to a year, then 50 %,
  // at most two; permanent 75 % the first year, then 67 %, at most 5 G a year. Of pay, holiday pay, pension, contribution.
  const zone = { staffing: { zone: 'I' }, economy: { priceYear: 2027, baseAmount: 130_000 } };
  const role = { ...plainRole, yearlySalary: 480_000, pensionRate: 0.15, subsidisedFte: 1 };
  // 40 000 · 1.15 · 1.141 = 52 486 a month.
  const base = 52_486;
  const subsidy = (fields: Parts, parts: Parts = {}) =>
    monthly(quietRun({ ...zone, ...parts, timeline: { start: '2027-01', years: 4 }, roles: { one: { ...role, ...fields } } }).run, 'staffing.wageSubsidy'); // prettier-ignore

  it('is temporary unless another scheme is given', () => {
    expectValues(subsidy({}), [...times(6, 0.4 * base), ...times(6, 0.3 * base), 0, 0]);
  });

  it('lasts longer with reduced work capacity', () => {
    const reduced = { subsidyShare: 0.6, subsidyStepMonths: 12, subsidyShareAfter: 0.5, subsidyMonths: 24 };
    expectValues(subsidy(reduced), [...times(12, 0.6 * base), ...times(12, 0.5 * base), 0]);
  });

  const permanent = { subsidyShare: 0.75, subsidyStepMonths: 12, subsidyShareAfter: 0.67, subsidyMonths: 480 }; // prettier-ignore
  it('may be permanent, up to 5 G', () => {
    expectValues(subsidy(permanent), [...times(12, 0.75 * base), ...times(36, 0.67 * base)]);
    // 900 000: 0.75 · 98 411.25 is above 5 · 130 000 / 12 = 54 166.67; so is 0.67 of it.
    expectValues(subsidy({ ...permanent, yearlySalary: 900_000 }), times(48, 650_000 / 12));
  });

  it('is for the people it is given for, from the month it begins', () => {
    const values = (subsidisedFte: number) =>
      subsidy({ plannedFte: 3, subsidisedFte, subsidyFrom: '2027-03' });
    expectValues(values(2), [0, 0, 0.8 * base, 0.8 * base]);
    // No more people are subsidised than there are.
    expectValues(values(5), [0, 0, 1.2 * base]);
  });

  it('is shorter where the whole is shorter than its first step', () => {
    expectValues(subsidy({ subsidyMonths: 2 }), [0.4 * base, 0.4 * base, 0]);
  });

  it('is money for a time: no part of the structural result, and taken out of eligible cost', () => {
    const { run } = quietRun({ ...zone, roles: { one: role } });
    expectValues(monthly(run, 'accounts.stateTransfers'), [0.4 * base]);
    expectValues(monthly(run, 'accounts.structuralResult'), [-base]);
    expectValues(monthly(run, 'accounts.netOperatingResult'), [-0.6 * base]);
    expectValues(monthly(run, 'funding.eligibleCost'), [0.6 * base]);
  });
});

describe('work training', () => {
  // iarbeid.no: VTO 7 067 a month (2025), VTA in sheltered work 17 455 and AFT 21 730 (2026).
  const wages = { growth: { value: 0, years: { 2026: 0.04, 2027: 0.05 } } };
  const priceIndices = { ...quietHall.priceIndices, wages };
  const income = (staffing: Parts) =>
    monthly(quietRun({ priceIndices, staffing: { zone: 'V', trainingPlaces: 3, ...staffing } }).run, 'staffing.trainingIncome'); // prettier-ignore

  it('pays what its scheme pays, moved with wages', () => {
    expectValues(income({}), [3 * 7067 * 1.04 * 1.05]);
    expectValues(income({ trainingPayment: { value: 17_455, priceYear: 2026 } }), [3 * 17_455 * 1.05]);
    expectValues(income({ trainingPayment: { value: 21_730, priceYear: 2026 } }), [3 * 21_730 * 1.05]);
  });

  it('pays while the hall is open', () => {
    const { run } = quietRun({ timeline: { start: '2027-01', years: 3, opening: '2027-03', closing: '2027-05' }, staffing: { zone: 'V', trainingPlaces: 1, trainingPayment: 1000 } }); // prettier-ignore
    expectValues(monthly(run, 'staffing.trainingIncome'), [0, 0, 1000, 1000, 0]);
  });
});

describe('helpers', () => {
  // 4 places that do 20 % of 1 695 hours, 5 volunteers of 120 hours; 10 % and 2 % of 1 695 hours to follow them up.
  const staffing = {
    zone: 'V',
    trainingPlaces: 4,
    trainingPayment: 0,
    volunteers: 5,
    volunteerHours: 120,
    volunteerExpense: 1200,
    volunteerSupervision: 0.02,
  };

  it('bring hours, take hours, and cost', () => {
    const { run } = quietRun({ staffing });
    expectValues(monthly(run, 'staffing.helperHours'), [4 * 28.25 + 50]);
    expectValues(monthly(run, 'staffing.supervisionHours'), [(0.4 + 0.1) * 141.25]);
    expectValues(monthly(run, 'staffing.volunteerCost'), [500]);
  });

  it('add to the hours of a plan', () => {
    const { run } = quietRun({ staffing, roles: { one: plainRole } });
    // 141.25 + 163 − 70.625.
    expectValues(monthly(run, 'staffing.handlingHours'), [233.625]);
  });

  it('spare staffing by workload the hours they do', () => {
    // 10 tonnes of 40 hours: 400; with 70.625 more and 163 less for employees: 307.625 / 141.25 FTE.
    const goods = { kind: 'tonnes', yearlyPotential: 120, captureRate: 1, acceptanceRate: 1, sellThrough: 1, salesPrice: 0, intakeHours: 30, preparationHours: 10 }; // prettier-ignore
    const { plannedFte: _, ...pay } = plainRole;
    const handlers = { ...pay, kind: 'workload', intakeShare: 1, preparationShare: 1, adjusted: 'monthly' };
    const { run } = quietRun({ staffing, streams: { goods }, roles: { handlers } });
    expectValues(monthly(run, 'staffing.fte'), [307.625 / 141.25]);
  });
});

describe('recruiting and training', () => {
  // 1, then 3 from March, 2 from May, 4 from July: 1, 2, 0 and 1 new.
  const plannedFte = { value: 1, steps: [{ from: '2027-03', value: 3 }, { from: '2027-05', value: 2 }, { from: '2027-07', value: 4 }] }; // prettier-ignore
  const one = { ...plainRole, plannedFte, recruitingCost: 40_000, trainingCost: 12_000 };

  it('is for people above the highest number so far', () => {
    const { run } = quietRun({ roles: { one } });
    expectValues(monthly(run, 'staffing.recruiting'), [40_000, 0, 80_000, 0, 0, 0, 40_000, 0]);
    expectValues(monthly(run, 'staffing.training'), [1000, 1000, 3000, 3000, 2000, 2000, 4000]);
  });

  it('is one-off and lasting cost', () => {
    const { run } = quietRun({ roles: { one: { ...one, yearlySalary: 0 } } });
    expectValues(monthly(run, 'accounts.structuralResult'), [-1000]);
    expectValues(monthly(run, 'accounts.netOperatingResult'), [-41_000]);
  });
});
