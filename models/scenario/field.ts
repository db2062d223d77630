import { z } from 'zod';
import type { Translated } from '../language/translated.ts';
import type { Cell } from './cell.ts';

/** What every input says of itself, for the form, the messages, the JSON Schema and the handbook. */
export interface FieldTexts {
  readonly label: Translated;
  /** One or two plain sentences for someone who has never made a budget. */
  readonly help: Translated;
  /** Shown only where another field of the same group has one of these options. */
  readonly shownWhen?: { readonly field: string; readonly is: readonly string[] };
  /** Folded away in the form and never in the first view. */
  readonly advanced?: true;
}

/** The ways a number may change over time. */
export type TimeForm = 'years' | 'steps' | 'months';

/** Where a default comes from; defaults without a source count as assumed. */
export interface DefaultSource {
  readonly status: 'sourced' | 'derived' | 'assumed';
  readonly source: Translated;
}

/** A number with its unit and limits. */
export interface NumberField extends FieldTexts {
  readonly type: 'number';
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly aboveMin?: true;
  readonly belowMax?: true;
  readonly default?: number | Cell;
  /** May be left out: formulas then ask `x is none`. */
  readonly optional?: true;
  readonly defaultSource?: DefaultSource;
  /** What one usually sees, for the help text. */
  readonly usual?: { readonly low: number; readonly high: number };
  /** The unit it is shown and typed in, where that differs: `%`, `kg/item`, `NOK/m2/month`. */
  readonly shownIn?: string;
  readonly timed?: readonly TimeForm[];
  readonly whole?: true;
  readonly certain?: true;
  /** Doubles when the hall doubles: tonnes, m², FTE, amounts. */
  readonly extensive?: true;
  /**
   * An `input` field beside it, whose number it is a value or a change of: it has its unit, and its limits or at most the
   * distance between them. `unit` is '1' until that input is known (see `pointedField`).
   */
  readonly like?: { readonly field: string; readonly as: 'value' | 'change' };
  /** The price index that moves it from another price year: a member of the dimension, or a reference field beside it. */
  readonly index?: { readonly member: string } | { readonly reference: string };
}

/** One of a few options. */
export interface ChoiceField extends FieldTexts {
  readonly type: 'choice';
  readonly options: Readonly<Record<string, Translated>>;
  readonly default?: string;
}

/** One member of a list, or none. */
export interface ReferenceField extends FieldTexts {
  readonly type: 'reference';
  readonly dimension: string;
  readonly default?: string;
  /** The default instead, where a choice beside it is so. */
  readonly otherDefault?: { readonly where: string; readonly is: string; readonly value: string };
  /** Whether it may point at nothing (written `none`). */
  readonly optional?: true;
}

/** A month, or a milestone plus months. */
export interface DateField extends FieldTexts {
  readonly type: 'date';
  readonly default?: DateText;
  /** A month only: neither a milestone nor ever uncertain. */
  readonly plain?: true;
  /** The first or the last month of a span, for the check that it ends after it starts. */
  readonly span?: { readonly until: string };
}

/** A formula in the language of the model. */
export interface FormulaField extends FieldTexts {
  readonly type: 'formula';
  readonly unit: string;
  readonly default?: string;
}

/** Words that no number depends on. */
export interface TextField extends FieldTexts {
  readonly type: 'text';
}

/** What a path may point at: a number that may change over time, a date, or a number with a range. */
export type PointedAt = 'timedNumber' | 'date' | 'uncertainNumber';

/** The path of an input of the same scenario, such as `streams.doors.salesPrice`. */
export interface InputField extends FieldTexts {
  readonly type: 'input';
  readonly allows: PointedAt;
}

/** Paths of inputs in an order that means something, each once; one that no longer exists keeps its place. */
export interface PathsField extends FieldTexts {
  readonly type: 'paths';
  readonly most: number;
  readonly default: readonly string[];
}

/** What a field is, whatever it is. */
export type Field =
  NumberField | ChoiceField | ReferenceField | DateField | FormulaField | TextField | InputField | PathsField;

/** A date as a file writes it. */
export type DateText = string | { readonly milestone: string; readonly months: number };

/** The description of every field's Zod schema. */
export const fieldRegistry = z.registry<{ field: Field }>();

/** The description of a field's schema, undefined for schemas that are not fields. */
export function fieldOf(schema: z.ZodType): Field | undefined {
  return fieldRegistry.get(schema)?.field;
}
