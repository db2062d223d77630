import { asCell, entryOf, type Cell } from '../../scenario/cell.ts';
import type { NumberField } from '../../scenario/field.ts';
import { valueInside } from '../../scenario/fields/number.ts';
import { changedFrom, numberInForce, type InForce } from '../../scenario/partsInForce.ts';

/** One number of a scenario that a lever moves, in the unit of the input. */
export interface LeverCell {
  readonly path: string;
  /** The cell as it is. */
  readonly own: number | Cell;
  /** What is in force in the year that levers speak of. */
  readonly base: number;
  /** What the scenario allows of it as a lever, and what one unit of change costs; absent where it does not say. */
  readonly lever:
    { readonly low: number; readonly high: number; readonly cost: number | undefined } | undefined;
  /** What the schema allows. */
  readonly least: number;
  readonly most: number;
  readonly leaves: readonly number[];
  /** The cell with the numbers in force from the year on changed, within what the schema allows. */
  readonly changed: (change: (inside: number) => number) => number | Cell;
  /** The numbers of the leaves in such a changed cell. */
  readonly valuesOf: (entry: number | Cell) => readonly number[];
}

/** A number without the noise of a multiplication, to seven digits. */
export const tidy = (value: number): number => Number(value.toPrecision(7));

/** Finds what a lever needs of a cell. */
export function leverCell(
  path: string,
  entry: number | Cell,
  field: NumberField,
  inForce: InForce,
  places: ReadonlyMap<string, readonly number[]>,
): LeverCell {
  const cell = asCell(entry);
  const { unit, lever } = cell;
  const inside = (value: number): number => valueInside(field, { unit, value });
  const times = inside(1);
  const [least, most] = [field.min ?? -Infinity, field.max ?? Infinity];
  const within = (value: number): number => Math.min(most, Math.max(least, value));
  const found = partsOf(path, cell).flatMap((part) =>
    (places.get(part.path) ?? []).map((leaf) => ({ ...part, leaf })),
  );
  return {
    path,
    own: entry,
    base: inside(numberInForce(entry, inForce)),
    lever: lever === undefined ? undefined : { low: inside(lever.low), high: inside(lever.high), cost: lever.cost === undefined ? undefined : lever.cost / times }, // prettier-ignore
    least,
    most,
    leaves: found.map(({ leaf }) => leaf),
    changed: (change) => changedFrom(entry, inForce, (value) => tidy(within(change(inside(value))) / times)),
    valuesOf: (changed) =>
      found.map(({ read }) => valueInside(field, entryOf(asCell(changed), read(asCell(changed))))),
  };
}

interface Part {
  readonly path: string;
  readonly read: (cell: Cell) => number | Cell;
}

/** The numbers of a cell, each with the path of its leaf. */
function partsOf(path: string, cell: Cell): readonly Part[] {
  const years = Object.keys(cell.years ?? {}).map((year) => ({
    path: `${path}.years.${year}`,
    read: ({ years: changed }: Cell) => changed?.[year] ?? NaN,
  }));
  const steps = (cell.steps ?? []).map((_, index) => ({
    path: `${path}.steps.${index}.value`,
    read: ({ steps: changed }: Cell) => changed?.[index]?.value ?? NaN,
  }));
  return [{ path, read: ({ value }) => value }, ...years, ...steps];
}
