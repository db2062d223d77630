import { describe, expect, it } from 'vitest';
import { expectValues, quietHall, quietRun, type Parts } from './quietHall.ts';

// 100 m² at 1 200 are 10 000 a month; the pilot ends with June 2027.
const hall = { kind: 'lease', storageArea: 100, yearlyRent: 1200 };
const pilot = { kind: 'period', start: '2027-01', end: '2027-06' };
const committed = (parts: Parts) => quietRun({ pilot, ...parts }).run.value('verdict.commitmentAtPilotEnd');

describe('what is committed when the pilot ends', () => {
  it('is the rent of the notice, and moving out', () => {
    expectValues(
      [committed({ places: { hall: { ...hall, noticeMonths: 9, exitCost: 50_000 } } })],
      [140_000],
    );
  });

  it('is of the places in use then', () => {
    const exit = { ...hall, noticeMonths: 9, exitCost: 50_000 };
    expectValues([committed({ places: { gone: { ...exit, to: '2027-05' }, later: { ...exit, from: '2027-07' } } })], [0]); // prettier-ignore
  });

  it('is the rent of each month of the notice: after the rent-free ones, and not after the lease', () => {
    // Free until June: nine months of 10 000 from July. Let until September: three.
    expectValues(
      [committed({ places: { hall: { ...hall, noticeMonths: 9, rentFreeMonths: 6 } } })],
      [90_000],
    );
    expectValues([committed({ places: { hall: { ...hall, noticeMonths: 9, to: '2027-09' } } })], [30_000]);
    // Free until September: the notice has six months of rent.
    expectValues(
      [committed({ places: { hall: { ...hall, noticeMonths: 9, rentFreeMonths: 9 } } })],
      [60_000],
    );
  });

  it('counts part of a month, and rent beyond the run as in its last month', () => {
    expectValues([committed({ places: { hall: { ...hall, noticeMonths: 2.5 } } })], [25_000]);
    // Eighteen months are left of the run; the notice is 24, and prices rise 3 % in 2028.
    const priceIndices = { ...quietHall.priceIndices, rent: { growth: { value: 0, years: { 2028: 0.03 } } } };
    const places = { hall: { ...hall, noticeMonths: 24 } };
    expectValues([committed({ priceIndices, places })], [6 * 10_000 + 18 * 10_300]);
  });

  it('is at the prices of each month', () => {
    // Rent 3 % and construction 10 % up in 2028, the pilot ending with January 2028.
    const grows = (rate: number) => ({ growth: { value: 0, years: { 2028: rate } } });
    const priceIndices = { ...quietHall.priceIndices, rent: grows(0.03), construction: grows(0.1) };
    const timeline = { start: '2027-01', years: 4 };
    const places = { hall: { ...hall, noticeMonths: 2, exitCost: 50_000 } };
    expectValues([committed({ timeline, priceIndices, places, pilot: { ...pilot, end: '2028-01' } })], [20_600 + 55_000]); // prettier-ignore
  });

  it('has the debt', () => {
    // 120 000 in 24 instalments from February: 5 are paid by June.
    const assets = { van: { outlay: 120_000 } };
    const loans = { bank: { kind: 'serial', asset: 'van', principal: 120_000, termMonths: 24, payments: 'monthly' } }; // prettier-ignore
    expectValues([committed({ assets, loans })], [95_000]);
    expect(committed({ assets })).toBe(0);
  });
});
