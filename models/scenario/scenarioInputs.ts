/** One number of a scenario, with the path it is reached by; what a simulation may draw and an analysis may change. */
export interface NumberLeaf {
  /** JSON path with ids for members, such as `streams.doors.price` or `economy.priceIndices.wages.growth.years.2028`. */
  readonly path: string;
  /** In the unit of the input, rates as shares. */
  readonly value: number;
  /** The path of the number in the file, for a year that is drawn by itself but written nowhere. */
  readonly writtenAt?: string;
}

/** The month of an event that does not happen, as the deterministic run has it: long after any run. */
export const neverHappens = 1e9;

/** What may happen to a number: from the month of the event on it is set, moved or multiplied. */
export interface NumberEvent {
  /** `events.<id>.month`: the month of the run from which it is in effect; `neverHappens` in the scenario itself. */
  readonly month: NumberLeaf;
  readonly effect: 'set' | 'add' | 'multiply';
  /** In the unit of the number; a pure factor where it multiplies. */
  readonly value: NumberLeaf;
  /** What the number may be, whatever happens; ±Infinity where it has no limit. */
  readonly low: number;
  readonly high: number;
}

/** What may happen to a date that has not come yet: it becomes another, or so many months later. */
export interface DateEvent {
  readonly month: NumberLeaf;
  readonly to: DateValue | number;
}

/** An amount in kroner of another year than the scenario's price year, and the growth that moves it. */
export interface PriceShift {
  /** Id of the timed rate input, and the member whose rate it is. */
  readonly rate: string;
  readonly member: string;
  readonly fromYear: number;
  readonly toYear: number;
}

/** A number over time: its value, and at most one of values by calendar year, steps by date, weights by month. */
export interface NumberValue extends NumberLeaf {
  readonly years?: ReadonlyMap<number, NumberLeaf>;
  /** From each date on, until the next in the list takes over. */
  readonly steps?: readonly { readonly from: DateValue; readonly leaf: NumberLeaf }[];
  /** Twelve weights, January first; scaled to mean 1 when read. */
  readonly months?: readonly NumberLeaf[];
  /** Whether it is rounded half up to a whole number after drawing. */
  readonly whole?: boolean;
  readonly priceShift?: PriceShift;
  /** In order of id. */
  readonly events?: readonly NumberEvent[];
}

/** A date: a month number from the start of the run, or a milestone plus months. */
export type DateValue = (
  | (NumberLeaf & { readonly milestone?: undefined })
  | { readonly path: string; readonly milestone: string; readonly months: number }
) & {
  /** In order of id. */
  readonly events?: readonly DateEvent[];
};

/** A user's own formula and the path it stands at. */
export interface FormulaValue {
  readonly path: string;
  readonly text: string;
}

/** One member of a list of the scenario. */
export interface Member {
  readonly id: string;
  readonly kind?: string;
}

/**
 * A resolved scenario as the engine reads it: every input by its id (`topic.name`) and member. Asking for an input
 * the schema does not have is a bug and throws.
 */
export interface ScenarioInputs {
  /** First calendar month of the run: year × 12 + month, January = 0. */
  readonly start: number;
  /** Length of the run. */
  readonly months: number;
  /** Members in order of id, so that sums do not depend on the order in the file. */
  members(dimension: string): readonly Member[];
  /** Whether a number that may be left out is there. */
  has(id: string, member?: string): boolean;
  number(id: string, member?: string): NumberValue;
  choice(id: string, member?: string): string;
  /** Undefined where the reference points at nothing. */
  reference(id: string, member?: string): string | undefined;
  date(id: string, member?: string): DateValue;
  /** The date of a milestone, named as dates name it (`pilot.end`, `opening`, `start`, `end`, or one of the user's). */
  milestone(name: string): DateValue;
  formula(id: string, member?: string): FormulaValue;
  /** The scenario's own value for a posting attribute of a line, where it overrides the model's. */
  posting(line: string, member: string | undefined, attribute: string): string | undefined;
}
