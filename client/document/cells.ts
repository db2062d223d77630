import { asCell, edgeFactor, type Cell, type NumberField } from '../../models/index.ts';

/** The unit a number is shown and typed in: the cell's own, else the field's. */
export const shownUnit = (
  field: Pick<NumberField, 'unit' | 'shownIn'>,
  entry: number | Cell | undefined,
): string => (typeof entry === 'object' ? entry.unit : undefined) ?? field.shownIn ?? field.unit;

/** A number of a cell as it is shown. */
export function shownValue(field: Pick<NumberField, 'unit' | 'shownIn'>, entry: number | Cell): number {
  const cell = asCell(entry);
  return cell.unit === undefined ? withoutNoise(cell.value / shownFactor(field)) : cell.value;
}

/** A number as it is typed, as the cell holds it. */
export function heldValue(field: NumberField, entry: number | Cell | undefined, typed: number): number {
  const ownUnit = typeof entry === 'object' && entry.unit !== undefined;
  return ownUnit ? typed : withoutNoise(typed * shownFactor(field));
}

/** Whether a number is a calendar year, which is written without grouping. */
export const isYear = ({ whole, min }: NumberField): boolean => whole === true && (min ?? 0) >= 1900;

/** A number in the field's own unit as it is shown in a unit. */
export const inShownUnit = (field: NumberField, unit: string, value: number): number =>
  unit === field.unit ? value : withoutNoise(value / (edgeFactor(unit, field.unit) ?? 1));

/**
 * A cell with another number. The old source and status spoke of the old number and go; a number that is the base's
 * again is the base's cell again, and one that is the default again where the base has none is left out (`null`).
 */
export function withNumber(
  old: number | Cell | undefined,
  value: number,
  base: number | Cell | undefined,
  fallback?: number | Cell,
): number | Cell | null {
  if (base !== undefined && sameButValue(old, base) && asCell(base).value === value) return base;
  if (
    base === undefined &&
    fallback !== undefined &&
    sameButValue(old, fallback) &&
    asCell(fallback).value === value
  )
    return null;
  if (old === undefined || typeof old === 'number') return value;
  const { source: _, status: __, range: ___, ...kept } = old;
  const cell = { ...kept, value, ...insideRange(old, value) };
  return Object.keys(cell).length === 1 ? value : cell;
}

/** The range stays as long as the number is in it. */
function insideRange({ range }: Cell, value: number): Pick<Cell, 'range'> {
  return range !== undefined && value >= range.low && value <= range.high ? { range } : {};
}

/** Whether a cell is over time in the same way as the base's, so that only its first number differs. */
function sameButValue(old: number | Cell | undefined, base: number | Cell): boolean {
  const part = (entry: number | Cell | undefined): string => {
    const { years, steps, months, unit, priceYear } = entry === undefined ? ({} as Cell) : asCell(entry);
    return JSON.stringify([years, steps, months, unit, priceYear]);
  };
  return part(old) === part(base);
}

const shownFactor = (field: Pick<NumberField, 'unit' | 'shownIn'>): number =>
  field.shownIn === undefined ? 1 : (edgeFactor(field.shownIn, field.unit) ?? 1);

const withoutNoise = (value: number): number => Number(value.toPrecision(13));
