import { describe, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

// Open in January and February 2027 only.
const timeline = { ...quietHall.timeline, closing: '2027-03' };
const months = (line: string, parts: Parts) =>
  monthly(quietRun({ timeline, ...parts }).run, line).slice(0, 4);

describe('a hall that closes', () => {
  it('employs nobody from then on, unless a role has a last month of its own', () => {
    expectValues(months('staffing.fte', { roles: { one: plainRole } }), [1, 1, 0, 0]);
    expectValues(months('staffing.fte', { roles: { one: { ...plainRole, to: '2027-03' } } }), [1, 1, 1, 0]);
    // Adjusted yearly, with a minimum.
    const byWork = { kind: 'workload', yearlySalary: 600_000, intakeShare: 1, minimumFte: 1 };
    expectValues(months('staffing.fte', { streams: { goods: tenTonnes }, roles: { one: byWork } }), [1, 1, 0, 0]); // prettier-ignore
  });

  it('pays no rent, and moves out that month', () => {
    const places = { hall: { kind: 'lease', shopArea: 100, yearlyRent: 1200, exitCost: 50_000 } };
    expectValues(months('premises.rent', { places }), [10_000, 10_000, 0, 0]);
    expectValues(months('premises.movingOut', { places }), [0, 0, 50_000, 0]);
  });

  it('has no fixed costs, free lines or support', () => {
    const operations = { itCost: 12_000, insuranceCost: 1200, marketingCost: 2400, otherCost: 3600 };
    const lines = { it: 1000, insurance: 100, marketing: 200, other: 300 };
    for (const [name, cost] of Object.entries(lines))
      expectValues(months(`operations.${name}`, { operations }), [cost, cost, 0, 0]);
    expectValues(months('operations.free', { freeLines: { one: { kind: 'perMonth', amount: 700 } } }), [700, 700, 0, 0]); // prettier-ignore
    const owner = { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 120_000 };
    const sponsor = { kind: 'sponsor', commitment: 'decided', amount: 12_000 };
    expectValues(months('funding.recognised', { funding: { owner, sponsor } }), [11_000, 11_000, 0, 0]);
  });

  it('goes on with its loans', () => {
    const assets = { van: { outlay: 120_000 } };
    const loans = { bank: { kind: 'serial', asset: 'van', principal: 120_000, termMonths: 12, payments: 'monthly' } }; // prettier-ignore
    expectValues(months('loans.instalments', { assets, loans }), [0, 10_000, 10_000, 10_000]);
  });
});
