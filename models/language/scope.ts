import type { Expression, NameExpression } from './expression.ts';
import { ModelError, type Place } from './modelError.ts';
import type { ErrorCode } from './errorTexts.ts';
import { postingDimension, type Meaning } from './meaning.ts';
import type { Names } from './names.ts';

/**
 * When a formula is evaluated: in a *month* of the run, before it (*opening*), for a whole calendar year inside
 * `compounded` (*rate*), or after the months for the whole *run*, one *year*, a month of the run (*runMonth*) or a
 * month of a year (*yearMonth*).
 */
export type Time = 'month' | 'opening' | 'rate' | 'run' | 'year' | 'runMonth' | 'yearMonth';

/** What a formula may read at one spot: its topic, the members bound around it (with their kind when known), the time. */
export interface Scope {
  readonly names: Names;
  readonly topic: string;
  readonly bound: ReadonlyMap<string, string | undefined>;
  readonly time: Time;
  readonly place: Place;
  /** Ids of the inputs that may be left out and are known to be there. */
  readonly given?: ReadonlySet<string>;
}

/** Whether a month is known. */
export const hasMonth = (time: Time): boolean =>
  time === 'month' || time === 'runMonth' || time === 'yearMonth';

/** Whether a calendar year is known. */
export const hasYear = (time: Time): boolean => hasMonth(time) || time === 'year' || time === 'rate';

/** Whether figures exist yet. */
export const hasFigures = (time: Time): boolean =>
  time === 'run' || time === 'year' || time === 'runMonth' || time === 'yearMonth';

/** The scope with another member bound, of whom nothing is known yet. */
export function binding(scope: Scope, dimension: string): Scope {
  const given = [...(scope.given ?? [])].filter((id) => scope.names.get(id)?.per !== dimension);
  return { ...scope, bound: new Map(scope.bound).set(dimension, undefined), given: new Set(given) };
}

/** An error at one expression of the scope's formula. */
export function errorAt(
  scope: Scope,
  expression: Expression,
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
): ModelError {
  return new ModelError(code, { ...scope.place, ...expression.span, ...details });
}

/** What a name of the scope means. */
export function meaningOf(scope: Scope, expression: NameExpression): Meaning {
  return scope.names.resolve(
    expression,
    scope.topic,
    scope.bound.has(postingDimension),
    (dimension) => scope.bound.get(dimension),
    scope.place,
  );
}
