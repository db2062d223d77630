import type { Translated } from './translated.ts';

/**
 * How a line behaves over time: *flow* (year = sum), *stock* (at month end; year = last month), *level* (holds during
 * the month; year = mean), *figure* (computed after the months: one value, or one per year with `per: 'year'`).
 */
export type LineKind = 'flow' | 'stock' | 'level' | 'figure';

/** One formula, or one per kind of member (`otherwise` for the kinds not named). */
export type FormulaText = string | Readonly<Record<string, string>>;

/** A line item: pure data; evaluation, explanation, workbook and handbook come from it. */
export interface LineDeclaration {
  /** `topic.name`; stable, since scenarios, traces and exports use it. */
  readonly id: string;
  /** The dimension with one value per member, or `year` for a figure per calendar year. */
  readonly per?: string;
  /** Unit as `unitOf` reads it. */
  readonly unit: string;
  /** The formula is a pure number and the line gives it its unit: how a price index turns NOK0 into NOK. */
  readonly givesUnit?: true;
  readonly kind: LineKind;
  readonly label: Translated;
  readonly formula: FormulaText;
  /** Value before the first month; needed, and allowed, only where someone looks back with `previous`. */
  readonly opening?: FormulaText;
  /** Where the definition comes from, or why it is so. */
  readonly source: Translated;
  /** When a figure has no value, and why; the first that holds is given as its reason. */
  readonly absent?: readonly Absence[];
  /** Where a money line belongs in the accounts: a value for each posting attribute of the model. */
  readonly posting?: Readonly<Record<string, string>>;
}

/** A condition under which a figure does not exist, with the reason that is shown. */
export interface Absence {
  readonly when: string;
  readonly reason: Translated;
}

/** A list of the scenario whose members lines may be `per`. */
export interface DimensionDeclaration {
  readonly id: string;
  readonly label: Translated;
  /** The members' possible kinds, when they come in kinds; `kind` is then a choice of the topic. */
  readonly kinds?: readonly string[];
  /** Members that are the same in every scenario, such as the price indices. */
  readonly fixedMembers?: readonly string[];
}

interface AnyInput {
  /** `topic.name`. */
  readonly id: string;
  readonly per?: string;
  /** The kinds of member that have this input; all of them when absent. */
  readonly kinds?: readonly string[];
}

/** A number: constant, or over time (by date, calendar year or month of the year) when `timed`. */
export interface NumberInput extends AnyInput {
  readonly type: 'number';
  readonly unit: string;
  /** Allowed values; used to see that a divisor cannot be 0. */
  readonly min?: number;
  readonly max?: number;
  /** Whether the limits themselves are excluded. */
  readonly aboveMin?: boolean;
  readonly belowMax?: boolean;
  readonly timed?: boolean;
  /** May be left out; formulas ask `x is none` before they read it. */
  readonly optional?: boolean;
  /** Never drawn: lengths, lags and years, known when the scenario is assembled. */
  readonly certain?: boolean;
}

/** One of a few options, never uncertain. */
export interface ChoiceInput extends AnyInput {
  readonly type: 'choice';
  readonly options: readonly string[];
}

/** Points at one member of a dimension (or at none), never uncertain. */
export interface ReferenceInput extends AnyInput {
  readonly type: 'reference';
  readonly dimension: string;
}

/** A month, as a number from the start. */
export interface DateInput extends AnyInput {
  readonly type: 'date';
}

/** A formula of the user's own, in this language; gives a value of the unit each month. */
export interface FormulaInput extends AnyInput {
  readonly type: 'formula';
  readonly unit: string;
}

/** What a scenario states, as formulas see it. */
export type InputDeclaration = NumberInput | ChoiceInput | ReferenceInput | DateInput | FormulaInput;

interface AnyAttribute {
  readonly name: string;
  /** What a line that says nothing of it has. */
  readonly default?: string;
  /** What the handbook calls it. */
  readonly label?: Translated;
}

/** A posting attribute: a choice or reference settled at assembly, or a share computed each month. */
export type PostingAttribute =
  | (AnyAttribute & {
      readonly type: 'choice';
      readonly options: readonly string[];
      /** What the handbook calls each option. */
      readonly optionLabels?: Readonly<Record<string, Translated>>;
    })
  | (AnyAttribute & { readonly type: 'reference'; readonly dimension: string })
  | (AnyAttribute & { readonly type: 'number'; readonly unit: string });

/** A rule check: a flag is raised where `when` is true. */
export interface RuleDeclaration {
  /** `topic.name`. */
  readonly id: string;
  readonly per?: string;
  /** A condition over figures and inputs. */
  readonly when: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: Translated;
  readonly source: Translated;
}

/** A whole model, before it is checked. */
export interface ModelDeclaration {
  readonly dimensions: readonly DimensionDeclaration[];
  readonly inputs: readonly InputDeclaration[];
  readonly lines: readonly LineDeclaration[];
  readonly rules: readonly RuleDeclaration[];
  readonly postingAttributes: readonly PostingAttribute[];
}
