import { openScenario } from '../../../models/hall/openScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { plainRole, quietHall, tenTonnes, type Parts } from '../hall/quietHall.ts';

/**
 * A hall of straight lines, four years without a pilot, all of them tested: 120 tonnes sold a year at 10 kr/kg, half of
 * what arises; one position of 600 000 kr, 1 000 m² at 20 kr a month, and 600 000 kr of other costs. It is 240 000 kr
 * short every year, and no price grows.
 */
export const plainHall = {
  ...quietHall,
  timeline: { start: '2027-01', years: 4 },
  economy: { priceYear: 2027, population: 10_000 },
  streams: {
    goods: { ...tenTonnes, yearlyPotential: 240, captureRate: 0.5, sellThrough: 1, salesPrice: 10_000 },
  },
  roles: { worker: plainRole },
  places: { hall: { kind: 'lease', shopArea: 1000, yearlyRent: 240 } },
  freeLines: { other: { kind: 'perMonth', amount: 50_000 } },
} as const;

/** The plain hall with some parts added or replaced. */
export const plainScenario = (parts: Parts = {}): AcceptedScenario =>
  openScenario({ ...plainHall, ...parts });

/** Decided support of the municipality, so many kroner a year. */
export const supportOf = (yearlyAmount: number): Parts => ({
  funding: { municipality: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount } },
});
