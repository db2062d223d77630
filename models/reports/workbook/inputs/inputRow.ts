import type { Translated } from '../../../language/translated.ts';

/** A line of the sheet of inputs: a number or month that may be changed, or what is settled when the sheet is made. */
export interface InputRow {
  /** The path of the leaf, or of the field where it has none. */
  readonly path: string;
  /** The path of the field in the scenario, and the place of the number in its cell. */
  readonly field: string;
  readonly label: Translated;
  /** What it means, for someone who has never made a budget. */
  readonly help: Translated;
  /** What it is called in formulas; undefined for what cannot be changed here. */
  readonly name: string | undefined;
  readonly type: 'number' | 'month' | 'fixed';
  /** As it is shown: in the unit shown, or the number of the month since year 0. */
  readonly value: number | Translated;
  /** The value of the scenario it rests on, where there is one and it has this number. */
  readonly base: number | undefined;
  readonly unit: string;
  /** The unit of the model; empty where a number has none. */
  readonly ownUnit: string;
  /** Shown in per cent: the cell holds the share. */
  readonly percent: boolean;
  readonly whole: boolean;
  /** What turns the number shown into the model's unit: multiply, then divide. */
  readonly times: number;
  readonly over: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly status: string;
  readonly source: Translated | undefined;
  readonly note: string;
}

/** A heading with what stands below it. */
export interface InputSection {
  readonly label: Translated;
  readonly rows: readonly InputRow[];
}
