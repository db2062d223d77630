import type { Run } from '../engine/run.ts';
import { internalRateOfReturn, type NoRateReason } from '../finance/internalRateOfReturn.ts';
import { words, type Translated } from '../language/translated.ts';

/** Whose money it is. */
export type Perspective = 'hall' | 'municipality' | 'society';

/** The internal rate of return of one perspective, before financing. */
export interface PerspectiveRate {
  readonly perspective: Perspective;
  /** Yearly real rate as a share; null where there is none, or no single one. */
  readonly rate: number | null;
  /** Every rate at which the flows are worth 0, rising. */
  readonly all: readonly number[];
  readonly reason?: Translated;
  /** The flows it is of: kroner of the price year by calendar year. */
  readonly flows: readonly number[];
}

/** The internal rates of return of all perspectives. */
export interface RatesOfReturn {
  readonly rates: readonly PerspectiveRate[];
}

const reasons: Readonly<Record<NoRateReason, Translated>> = {
  noFlows: words('Det er ingen kontantstrøm.', 'Det er ingen kontantstraum.', 'There is no cash flow.'),
  allFlowsZero: words('Kontantstrømmen er 0 i alle år.', 'Kontantstraumen er 0 i alle år.', 'The cash flow is 0 in every year.'),
  allFlowsPositive: words('Internrenten finnes ikke: kontantstrømmen er aldri negativ.', 'Internrenta finst ikkje: kontantstraumen er aldri negativ.', 'There is no internal rate: the cash flow is never negative.'),
  allFlowsNegative: words('Internrenten finnes ikke: kontantstrømmen er aldri positiv.', 'Internrenta finst ikkje: kontantstraumen er aldri positiv.', 'There is no internal rate: the cash flow is never positive.'),
  noRoot: words('Internrenten finnes ikke: ingen rente gir nåverdien 0.', 'Internrenta finst ikkje: inga rente gir noverdien 0.', 'There is no internal rate: no rate makes the present value 0.'),
  severalRoots: words('Internrenten er ikke entydig: flere renter gir nåverdien 0. Bruk nåverdien.', 'Internrenta er ikkje eintydig: fleire renter gir noverdien 0. Bruk noverdien.', 'The internal rate is not unique: several rates make the present value 0. Use the present value.'),
}; // prettier-ignore

const perspectives: readonly Perspective[] = ['hall', 'municipality', 'society'];

/**
 * The internal rate of return before financing of each perspective: of yearly flows in fixed prices, so a real yearly
 * rate, without a residual value. Absent with its reason where there is none or more than one.
 */
export function ratesOfReturn(run: Run): RatesOfReturn {
  const rates = perspectives.map((perspective): PerspectiveRate => {
    const flows = Array.from(run.values(`perspectives.${perspective}Year`));
    const found = internalRateOfReturn({ flows, periodsPerYear: 1 });
    const all = found.roots.map(({ yearlyRate }) => yearlyRate);
    return found.rate === undefined
      ? { perspective, rate: null, all, reason: reasons[found.reason], flows }
      : { perspective, rate: found.rate.yearlyRate, all, flows };
  });
  return { rates };
}
