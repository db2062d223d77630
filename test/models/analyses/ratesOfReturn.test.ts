import { describe, expect, it } from 'vitest';
import { ratesOfReturn } from '../../../models/analyses/ratesOfReturn.ts';
import { quietRun, type Parts } from '../hall/quietHall.ts';

const income = (perMonth: number, from: string, to: string): Parts => ({ kind: 'perMonth', side: 'income', art: '770', amount: perMonth, from, to }); // prettier-ignore
const shelves = { outlay: 1_200_000, date: '2027-01' };
const ofHall = (parts: Parts) =>
  ratesOfReturn(quietRun(parts).run).rates.find(({ perspective }) => perspective === 'hall');

describe('the internal rate of return', () => {
  it('is the rate at which the flows are worth nothing', () => {
    // −1 200 000 in 2027 and 12 · 110 000 in 2028: 1 320 000 / 1 200 000 − 1.
    const found = ofHall({ assets: { shelves }, freeLines: { back: income(110_000, '2028-01', '2028-12') } });
    expect(found?.flows.map(Math.round)).toEqual([-1_200_000, 1_320_000]);
    expect(found?.rate).toBeCloseTo(0.1, 9);
    expect(found?.reason).toBeUndefined();
  });

  it('is absent with its reason where the flow never changes sign', () => {
    const found = ofHall({ freeLines: { back: income(1000, '2027-01', '2028-12') } });
    expect(found).toMatchObject({ rate: null, all: [] });
    expect(found?.reason?.en).toBe('There is no internal rate: the cash flow is never negative.');
  });

  it('is absent where several rates would do, and names them', () => {
    // −1 000, 2 500, −1 540 by year: (1.1 and 1.4) worked back from the factors.
    const cost = { kind: 'perMonth', side: 'cost', amount: 1540 / 12, from: '2029-01', to: '2029-12' };
    const timeline = { start: '2027-01', years: 3 };
    const found = ofHall({
      timeline,
      assets: { shelves: { ...shelves, outlay: 1000 } },
      freeLines: { back: income(2500 / 12, '2028-01', '2028-12'), clearing: cost },
    });
    expect(found?.rate).toBeNull();
    expect(found?.all.map((rate) => Math.round(rate * 1e9) / 1e9)).toEqual([0.1, 0.4]);
    expect(found?.reason?.nb).toContain('flere renter');
  });
});

describe('the residual value', () => {
  it('counts in the present values only where it is chosen', () => {
    // Shelves of 1 200 000 over 120 months, from the month after: 23 · 10 000 written off, discounted a year at 4 %.
    const assets = { shelves: { ...shelves, depreciationClass: 'equipment' } };
    const value = (perspectives: Parts) =>
      quietRun({ assets, perspectives: { discountRate: 0.04, ...perspectives } }).run.value('perspectives.presentValueHall'); // prettier-ignore
    expect(value({})).toBeCloseTo(-1_200_000, 6);
    const left = quietRun({ assets }).run.values('assets.bookValue', 'shelves').at(-1) ?? NaN;
    expect(value({ residualValue: 'bookValue' })).toBeCloseTo(-1_200_000 + left / 1.04, 6);
    expect(left).toBeCloseTo(970_000, 0);
  });
});
