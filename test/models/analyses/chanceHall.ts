import { openScenario } from '../../../models/hall/openScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { quietHall, type Parts } from '../hall/quietHall.ts';

/** A number that may be anything from low to high, each value as likely. */
export const evenly = (value: number, low: number, high: number): Parts => ({ value, range: { low, high, dist: 'uniform', ends: 'absolute' } }); // prettier-ignore

/** Decided support of the municipality of so much a year. */
export const supportOf = (yearlyAmount: unknown): Parts => ({ kind: 'ownerSupport', commitment: 'decided', yearlyAmount }); // prettier-ignore

/**
 * A hall that costs 120 000 kr a year, 2027–2030, without a pilot, and has money enough; nothing grows. Its support is
 * decided but not known: anything from 100 000 to 140 000, so that half of the futures hold.
 */
export function chanceHall(more: Parts = {}): AcceptedScenario {
  return openScenario({
    ...quietHall,
    timeline: { start: '2027-01', years: 4 },
    operations: { itCost: 120_000 },
    accounts: { openingCash: 1_000_000 },
    funding: { owner: supportOf(evenly(120_000, 100_000, 140_000)) },
    ...more,
  });
}
