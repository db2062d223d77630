import { expect } from 'vitest';
import { hallRun, type HallRun } from './hallRun.ts';

/** Parts of a scenario file: groups and lists. */
export type Parts = Readonly<Record<string, unknown>>;

const indices = ['general', 'wages', 'rent', 'energy', 'construction', 'sales', 'newGoods', 'waste'];

/**
 * A hall without people, goods, places or money, from January 2027, without a pilot, where no price grows: what a test
 * adds is all there is.
 */
export const quietHall = {
  format: 'holdbar-scenario',
  version: 1,
  id: 'quiet',
  title: 'Quiet',
  timeline: { start: '2027-01', years: 2 },
  pilot: { kind: 'none' },
  economy: { priceYear: 2027 },
  priceIndices: Object.fromEntries(indices.map((index) => [index, { growth: 0 }])),
  staffing: { zone: 'V' },
};

/** The quiet hall with some parts added, run. */
export function quietRun(parts: Parts): HallRun {
  return hallRun({ ...quietHall, ...parts });
}

/** Each value is the expected one, to 1e-9 of it (or of 1). */
export function expectValues(found: Iterable<number>, expected: readonly number[]): void {
  const list = [...found].slice(0, expected.length);
  const off = list.map((value, index) => Math.abs(value - (expected[index] ?? NaN)) / Math.max(1, Math.abs(expected[index] ?? NaN))); // prettier-ignore
  expect(
    list.length === expected.length && off.every((error) => error <= 1e-9),
    `found ${list.join(', ')}\nexpected ${expected.join(', ')}`,
  ).toBe(true);
}

/** A stream of which 10 tonnes are offered and accepted each month, and half of what is for sale leaves. */
export const tenTonnes = {
  kind: 'tonnes',
  yearlyPotential: 120,
  captureRate: 1,
  acceptanceRate: 1,
  sellThrough: 0.5,
  scrapRate: 0,
  salesPrice: 0,
} as const;

/** A role by plan whose pay is easy to reckon: no holiday pay, no pension, no sick leave. */
export const plainRole = {
  kind: 'plan',
  yearlySalary: 600_000,
  plannedFte: 1,
  holidayFactor: 1,
  pensionRate: 0,
  sickLeave: 0,
} as const;
