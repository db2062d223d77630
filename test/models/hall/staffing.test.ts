import { describe, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

/** 1 695 hours · (1 − 0.09) / 12 a month and FTE. */
const productiveHours = 128.5375;

const byWork = { kind: 'workload', yearlySalary: 600_000, holidayFactor: 1, pensionRate: 0, sickLeave: 0.09 };

function fte(stream: Parts, role: Parts, parts: Parts = {}): readonly number[] {
  const streams = { goods: { ...tenTonnes, ...stream } };
  return monthly(quietRun({ streams, roles: { one: { ...byWork, ...role } }, ...parts }).run, 'staffing.fte');
}

describe('staffing by workload', () => {
  // In the first month: 10 t in, 5 out, none to own units.
  const hours = { intakeHours: 8, preparationHours: 4, saleHours: 2, transportHours: 1 };
  const shares = { intakeShare: 1, preparationShare: 0.5, saleShare: 1, transportShare: 1, openingShare: 1 };
  const staffing = { zone: 'V', openingHours: 30 };
  // 80 + 0.5 · 40 + 10 + 10 + 30 · 52 / 12 = 130: 250 hours.
  const needed = 250 / productiveHours;

  it('is the hours of every kind, by the share of the role', () => {
    expectValues(fte(hours, { ...shares, adjusted: 'monthly' }, { staffing }).slice(0, 1), [needed]);
  });

  it('counts what own units fetch as transport', () => {
    // 10 t offered and 2 to own units.
    expectValues(fte({ transportHours: 1, internalDemand: 24 }, { transportShare: 1 }).slice(0, 1), [12 / productiveHours]); // prettier-ignore
  });

  it('counts opening hours from opening to closing only', () => {
    const timeline = { ...quietHall.timeline, opening: '2027-02', closing: '2027-04' };
    const open = 130 / productiveHours;
    expectValues(fte({}, { openingShare: 1, adjusted: 'monthly' }, { staffing, timeline }), [0, open, open, 0]); // prettier-ignore
  });

  it('is rounded up to the step, and never below the minimum', () => {
    const all = { ...shares, adjusted: 'monthly' };
    expectValues(fte(hours, { ...all, fteStep: 0.5 }, { staffing }).slice(0, 1), [2]);
    expectValues(fte(hours, { ...all, minimumFte: 3, fteStep: 0.5 }, { staffing }).slice(0, 1), [3]);
    expectValues(fte(hours, { ...all, minimumFte: 1 }, { staffing }).slice(0, 1), [needed]);
  });

  it('that is a whole number of steps is not rounded up', () => {
    // 12.85375 hours a tonne: exactly 1 FTE.
    expectValues(fte({ intakeHours: productiveHours / 10 }, { intakeShare: 1, adjusted: 'monthly', fteStep: 0.25 }), [1]); // prettier-ignore
  });

  it('ends with the role, also its minimum', () => {
    expectValues(fte({}, { minimumFte: 1, from: '2027-02', to: '2027-03' }), [0, 1, 1, 0]);
  });
});

describe('staffing adjusted yearly', () => {
  // Open from July. 1 FTE is needed each month, and 2 from October: a mean of 1.5 while it was open.
  const stream = {
    intakeHours: productiveHours / 10,
    yearlyPotential: 240,
    captureRate: { value: 0.5, steps: [{ from: '2027-10', value: 1 }] },
  };
  const timeline = { start: '2027-01', years: 3, opening: '2027-07' };
  const times = (months: number, value: number) => Array<number>(months).fill(value);
  const firstYear = [...times(6, 0), ...times(3, 1), ...times(3, 2)];

  it('follows the work in the first year, then the mean of the months it was open the year before', () => {
    expectValues(fte(stream, { intakeShare: 1 }, { timeline }), [...firstYear, ...times(12, 1.5), ...times(12, 2)]); // prettier-ignore
  });

  it('has a minimum and a step on top', () => {
    expectValues(fte(stream, { intakeShare: 1, minimumFte: 1.6 }, { timeline }), [...firstYear.map((each) => Math.max(1.6, each)), ...times(12, 1.6), ...times(12, 2)]); // prettier-ignore
    expectValues(fte(stream, { intakeShare: 1, fteStep: 0.4 }, { timeline }).slice(12), [...times(12, 1.6), ...times(12, 2)]); // prettier-ignore
  });

  it('follows the work in the calendar year of opening, also when that is not the first', () => {
    // Open from July 2028: nobody before, then month by month, and the mean of the six from January 2029.
    const later = { timeline: { ...timeline, opening: '2028-07' } };
    const steady = { ...stream, captureRate: { value: 0.5, steps: [{ from: '2028-10', value: 1 }] } };
    expectValues(fte(steady, { intakeShare: 1 }, later), [...times(12, 0), ...firstYear, ...times(12, 1.5)]);
    // Before the opening there is the minimum only.
    expectValues(fte(steady, { intakeShare: 1, minimumFte: 0.2 }, later).slice(0, 19), [
      ...times(18, 0.2),
      1,
    ]);
  });

  it('grows with the ramp in a first open year, instead of keeping its first month', () => {
    // From January 2028: 10 % of 2 FTE, and all of it after nine months, an even tenth more each month.
    const volumes = { rampStart: 0.1, rampMonths: 9 };
    const january = { timeline: { ...timeline, opening: '2028-01' }, volumes };
    const grows = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2, 2];
    // Their sum is 15: a mean of 1.25.
    expectValues(fte({ ...stream, captureRate: 1 }, { intakeShare: 1 }, january), [...times(12, 0), ...grows, ...times(12, 1.25)]); // prettier-ignore
  });

  it('counts the months of a first year that is not whole', () => {
    // From October: three months of 2 FTE, mean 2.
    const late = { start: '2027-10', years: 2, opening: '2027-10' };
    expectValues(fte(stream, { intakeShare: 1 }, { timeline: late }), [2, 2, 2, ...times(12, 2)]);
  });
});
