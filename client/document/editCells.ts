import { asCell, valueAt, type Cell, type NumberField, type ScenarioDocument } from '../../models/index.ts';
import type { TypedRange } from '../language/rangeEntry.ts';
import { heldValue, withNumber } from './cells.ts';
import { withValue } from './editField.ts';
import { uncertainPaths, withoutRange, withPlaces, withRange } from './ranges.ts';

/** A new value for the field at a path; `null` leaves it out. */
export interface CellEdit {
  readonly path: string;
  readonly value: unknown;
}

type Held = number | Cell | undefined;

/** What a field holds once a number is typed in it, in the unit it is shown in. */
export const typedNumber = (
  field: NumberField,
  held: Held,
  base: Held,
  typed: number,
): number | Cell | null => withNumber(held, heldValue(field, held, typed), base, field.default);

/** The same for a span. */
export function typedRange(field: NumberField, held: Held, { low, high, value }: TypedRange): Cell {
  const inside = (typed: number): number => heldValue(field, held, typed);
  const given = { low: inside(low), high: inside(high) };
  return withRange(field, held, value === undefined ? given : { ...given, value: inside(value) }).cell;
}

/** The same for a span that is taken away. */
export const clearedRange = (held: Held): number | Cell | undefined =>
  held === undefined ? undefined : withoutRange(asCell(held));

/**
 * A document with many values at once; numbers that become uncertain take their places in the order of drawing.
 * @param inputs the raw inputs of the document, and of what it is shown against
 */
export function withCells(
  document: ScenarioDocument,
  edits: readonly CellEdit[],
  inputs: unknown,
  baseline: unknown,
): ScenarioDocument {
  const edited = edits.reduce(
    (changed, { path, value }) => withValue(changed, path, value, valueAt(baseline, path)),
    document,
  );
  const uncertain = edits.flatMap(({ path, value }) => isNumber(value) ? uncertainPaths(path, value) : []); // prettier-ignore
  return withPlaces(edited, uncertain, inputs, baseline);
}

const isNumber = (value: unknown): value is number | Cell =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'value' in value);
