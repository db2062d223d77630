import type { Measured } from './measured.ts';
import type { BackTestKind } from './tolerances.ts';

/** One published figure, and how the model is asked for it. */
export interface BackTest {
  /** The hall or system, as the table says it. */
  readonly of: string;
  readonly quantity: string;
  readonly unit: string;
  readonly scenario: string;
  /** Single inputs replaced: a factor from another case. */
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly published: number;
  /** The published figure is only a floor ("more than"): the answer may be higher. */
  readonly atLeast?: true;
  /** The same two figures as another test, the other way round: shown, but not counted twice. */
  readonly repeats?: true;
  readonly answer: (run: Measured) => number;
  readonly kind: BackTestKind;
  /** What the answer rests on. */
  readonly basis: string;
  /** Why the model is known to be further off than its tolerance. */
  readonly miss?: string;
  readonly source: string;
}

/** A million, for sums that are published in millions. */
export const million = 1_000_000;

/** What own units would have bought new. */
export const saved = 'perspectives.avoidedPurchases';

/** Avoided emissions. */
export const emissions = 'perspectives.co2e';

/** Kilograms per item where the source has no weight (Asker's, rounded); money and emissions do not depend on it. */
export const itemWeight = 12.9;

/** Asker: 90 t over 7,000 registered items, in kilograms. */
export const askerWeight = 90_000 / 7000;

/** Trollhättan's 62.4 kg CO₂e per item (139 t over 2,227), in tonnes per tonne of items of another weight in kilograms. */
export const trollhattanFactor = (weight: number) => ({ value: 62.4 / weight, status: 'derived' });

/**
 * The share of stock scrapped in a month that gives a reuse share in steady operation, when a third of the stock is
 * sold each month: sold 0.33 S, scrapped r (S − 0.33 S), so that 0.33 / (0.33 + 0.67 r) is the reuse share.
 */
export const scrapRateFor = (reuseShare: number) => ({
  value: (0.33 * (1 - reuseShare)) / (reuseShare * (1 - 0.33)),
  status: 'derived',
});
