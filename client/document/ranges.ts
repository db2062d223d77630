import { asCell, valueAt, type Cell, type NumberField, type Range, type ScenarioDocument } from '../../models/index.ts'; // prettier-ignore
import { isVariant, withValue } from './editField.ts';

/** A span in the unit of a cell, and the number within it where one is said. */
interface GivenRange {
  readonly low: number;
  readonly high: number;
  readonly value?: number | undefined;
}

/** A cell that was given a span, and what that did besides. */
export interface Ranged {
  readonly cell: Cell;
  /** The number was not within the span, and is now its middle. */
  readonly isMiddle: boolean;
}

/**
 * A cell with a span. The number is what is said, else what it was if it lies within, else the middle of the span. What
 * else was said of the range stays, but for values that the old span was made of. The source and status of another
 * number go.
 */
export function withRange(
  field: NumberField,
  old: number | Cell | undefined,
  { low, high, value: said }: GivenRange,
): Ranged {
  const before = old === undefined ? undefined : asCell(old);
  const inside = before !== undefined && before.value >= low && before.value <= high;
  const middle = field.whole === true ? Math.round((low + high) / 2) : withoutNoise((low + high) / 2);
  const value = said ?? (inside ? before.value : middle);
  const { dist, values: _, ...kept } = before?.range ?? {};
  const range: Range = { ...kept, ...(dist === undefined || dist === 'discrete' ? {} : { dist }), low, high };
  const { source, status, ...others } = before ?? { value };
  const spoken = before?.value === value ? present({ source, status }) : {};
  return {
    cell: { ...others, ...spoken, value, range },
    isMiddle: said === undefined && !inside,
  };
}

/** A cell without its span: a plain number where nothing else is said of it. */
export function withoutRange(old: Cell): number | Cell {
  const { range: _, ...others } = old;
  return Object.keys(others).length === 1 ? others.value : others;
}

/** The paths of the numbers of a cell that have a span: the cell itself, its years and its steps. */
export function uncertainPaths(path: string, entry: number | Cell | null): readonly string[] {
  if (entry === null || typeof entry === 'number') return [];
  const has = (part: number | Cell): boolean => asCell(part).range !== undefined;
  return [
    ...(entry.range === undefined ? [] : [path]),
    ...Object.entries(entry.years ?? {}).flatMap(([year, part]) => has(part) ? [`${path}.years.${year}`] : []), // prettier-ignore
    ...(entry.steps ?? []).flatMap(({ value }, index) => has(value) ? [`${path}.steps.${index}.value`] : []), // prettier-ignore
  ];
}

/** Where a scenario says in which order its uncertain numbers are drawn. */
const orderPath = 'sampling.order';

/**
 * A document in which these numbers have their places in the order of drawing: who had a place keeps it, so that the
 * draws of the others do not move; who is new comes last.
 * @param inputs the raw inputs of the document, and of its base for a variant
 */
export function withPlaces(
  document: ScenarioDocument,
  paths: readonly string[],
  inputs: unknown,
  baseInputs: unknown,
): ScenarioDocument {
  const order = (valueAt(inputs, orderPath) ?? []) as readonly string[];
  const added = paths.filter((path) => !order.includes(path));
  if (added.length === 0) return document;
  const base = isVariant(document) ? valueAt(baseInputs, orderPath) : undefined;
  return withValue(document, orderPath, [...order, ...added], base);
}

/** Only what is there: a key that holds nothing is no key of a file. */
const present = <Parts extends object>(parts: Parts): Partial<Parts> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<Parts>;

const withoutNoise = (value: number): number => Number(value.toPrecision(13));
