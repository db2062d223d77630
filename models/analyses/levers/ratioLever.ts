import type { Lever, LeverEntry } from './lever.ts';
import type { LeverCell } from './leverCell.ts';
import { printedTo, stepOf } from './printedTo.ts';

/** What makes a lever of cells that move in the same proportion. */
export interface RatioLever extends Pick<Lever, 'id' | 'label' | 'unit' | 'base' | 'said'> {
  readonly cells: readonly LeverCell[];
  /** How far it may go as shares of today, where the scenario says nothing: 0.5 and 1.5 are half up and half down. */
  readonly span: readonly [low: number, high: number];
  /** A physical limit as a share of today, besides what the schema allows of each cell. */
  readonly most?: number;
  readonly step?: number;
  readonly printed?: Lever['printed'];
  readonly measured?: Lever['measured'];
}

/**
 * A lever of several cells that move in the same proportion, so that its number (a mean, a sum) moves in that
 * proportion too. How far it may go: no further than each cell may by what the scenario writes as its `lever`, else by
 * the usual span; and never further than the schema allows of any of them. A change costs what each cell's costs,
 * where all of them have a cost.
 */
export function ratioLever(parts: RatioLever): Lever {
  const { id, label, unit, base, said, cells, span, measured } = parts;
  const moving = cells.filter((cell) => cell.base !== 0);
  const step = parts.step ?? stepOf(base);
  const printed = parts.printed ?? printedTo(step);
  const shares = moving.map((cell) => sharesOf(cell, span));
  const low = Math.min(1, Math.max(...shares.map((share) => share.low)));
  const high = Math.max(1, Math.min(parts.most ?? Infinity, ...shares.map((share) => share.high)));
  const costs = moving.map(({ lever, base: value }) => (lever?.cost === undefined ? NaN : (lever.cost * value) / base)); // prettier-ignore
  const cost = costs.reduce((sum, each) => sum + each, 0);
  return {
    id,
    label,
    unit,
    base,
    low: base * low,
    high: base * high,
    chosen: true,
    cost: Number.isNaN(cost) ? undefined : cost,
    printed,
    leaves: cells.flatMap(({ leaves }) => leaves),
    valuesAt: (x) => cells.flatMap((cell) => cell.valuesOf(cell.changed((value) => (value * x) / base))),
    entriesAt: (x) =>
      cells.map((cell): LeverEntry => [cell.path, cell.changed((value) => (value * x) / base)]),
    said,
    usualSpan: moving.every(({ lever }) => lever === undefined),
    ...(measured === undefined ? {} : { measured }),
  };
}

interface Shares {
  readonly low: number;
  readonly high: number;
}

function sharesOf({ lever, base, least, most }: LeverCell, [low, high]: RatioLever['span']): Shares {
  const allowed = lever === undefined ? { low, high } : { low: lever.low / base, high: lever.high / base };
  return { low: Math.max(allowed.low, least / base), high: Math.min(allowed.high, most / base) };
}
