import type { RuleId } from './ruleSentence.ts';

/** The outcome of the tests, with and without additional support. */
export type Outcome = 'holds' | 'holdsWithSupport' | 'doesNotHold';

/** One full calendar year in fixed prices (kroner of the price year), decided sources only. */
export interface YearFacts {
  readonly year: number;
  /** Recurring income − recurring cost − capital cost, without pilot money, one-offs and fund use; kroner. */
  readonly structuralResult: number;
  /** Recurring cost + capital cost; kroner. It tells whether a deficit comes from growing costs or from lost income. */
  readonly recurringCost: number;
}

/** The one-off sum that would do instead of a yearly amount, where the structure test passes (V13–V15). */
export interface OneOffSupport {
  /** The least sum that the tests that fail then need; kroner of the price year. */
  readonly sum: number;
  /** First calendar year in which some of it is needed. */
  readonly firstYear: number;
  /** Last calendar year in which some of it is needed; equal to `firstYear` if one year only. */
  readonly lastYear: number;
}

/** Cash month by month on decided sources, nominal kroner. */
export interface CashFacts {
  /** The required minimum, nominal kroner. */
  readonly floor: number;
  /**
   * First *tested* month that ends below the floor, `YYYY-MM`: for a unit of the municipality after the pilot's end
   * (no pilot: from the opening), for kf, iks and as any month. Undefined if there is none in the timeline.
   */
  readonly firstMonthBelowFloor: string | undefined;
  /** Whether some tested month ends below zero, and not only below the floor. */
  readonly goesBelowZero: boolean;
}

/** What a verdict in words is made from: plain data, months as `YYYY-MM`, yearly amounts in kroner of the price year. */
export interface VerdictFacts {
  readonly outcome: Outcome;
  /** Which tests pass on decided funding; `rules` is judged after X, `liquidity` passes if no month is below the floor. */
  readonly passes: {
    readonly result: boolean;
    readonly structure: boolean;
    readonly liquidity: boolean;
    readonly rules: boolean;
  };
  readonly legalForm: 'unit' | 'kf' | 'iks' | 'as';
  /** `economy.priceYear`. */
  readonly priceYear: number;

  /** X: additional support a year that makes all tests pass; 0 if they do. */
  readonly additionalSupportPerYear: number;
  /** Recurring owner support a year with commitment `decided`. */
  readonly decidedSupportPerYear: number;
  /** Recurring owner support a year in the scenario that is not decided. */
  readonly undecidedSupportPerYear: number;
  /** `verdict.supportLimit`; undefined if it is not typed, and then the undecided support is the limit. */
  readonly supportLimit: number | undefined;
  /** Smallest margin over the recurring cost of a year, a share; negative if it does not hold (−X over that cost). */
  readonly marginShare: number;
  /** Whether a window three years shorter or longer would give another outcome. */
  readonly horizonDecides: boolean;

  /** First and last month of the timeline. */
  readonly timeline: { readonly start: string; readonly end: string };
  /** First month of operations. */
  readonly opening: string;
  /** Last month of the pilot (included); undefined if the scenario has no pilot. */
  readonly pilotEnd: string | undefined;
  /** First and last calendar year of the window that is tested. */
  readonly window: { readonly firstYear: number; readonly lastYear: number };
  /** First year that must be in balance, as the scenario says; the window's first if it does not. */
  readonly breakEvenBy: number;
  /** Full calendar years in order, without gaps: from the first (also in the pilot) to the window's last. */
  readonly years: readonly YearFacts[];
  /**
   * Structural result from the month after the pilot's end to December, fixed prices; undefined if the pilot ends in
   * December or there is none. It is no test: it keeps V01 from saying "from the first month" where that is not so.
   */
  readonly restOfPilotYear: number | undefined;
  /** Recurring income, owner support included, over recurring cost + capital cost, in the window; a share. */
  readonly recurringCoverage: number;
  readonly cash: CashFacts;
  /** Given only where the structure test passes. */
  readonly oneOff: OneOffSupport | undefined;
  /** Rules of severity error that are broken. */
  readonly brokenRules: readonly RuleId[];
}

/** The scenario cannot be computed: there are no facts, only errors to mend. */
export interface InputErrors {
  /** How many errors the inputs have; 1 or more. */
  readonly inputErrors: number;
}

/** What the verdict is said about: a computed scenario, or one with errors. */
export type VerdictSource = VerdictFacts | InputErrors;

/** Whether the scenario cannot be computed. */
export const hasErrors = (source: VerdictSource): source is InputErrors => 'inputErrors' in source;
