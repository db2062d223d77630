import type { Lever, LeverEntry, MissingLever } from './lever.ts';
import type { LeverGround } from './leverGround.ts';
import { inValues } from './leverSaid.ts';
import { leverLabels, missingWords } from './leverWords.ts';
import { tidy, type LeverCell } from './leverCell.ts';
import { printedTo } from './printedTo.ts';
import { ratioLever } from './ratioLever.ts';

/** Half up and half down. */
const halfOf = 0.5;
/** A percentage point either way, where the scenario says nothing. */
const aPoint = 0.01;

/** Staffing: planned FTE of all positions. It moves the largest position first, and none below what it may be. */
export function staffingLever(ground: LeverGround): Lever | MissingLever {
  const id = 'staffing';
  const label = leverLabels[id];
  const planned = [...ground.cells('roles', 'plannedFte')].sort((a, b) => b.base - a.base);
  const base = tidy(planned.reduce((sum, cell) => sum + cell.base, 0));
  if (!(base > 0))
    return { id, label, missing: ground.members('roles').length > 0 ? missingWords.workloadOnly : missingWords.noStaff }; // prettier-ignore
  const allowed = planned.some(({ lever }) => lever !== undefined);
  const least = (cell: LeverCell): number => cell.lever?.low ?? (allowed ? cell.base : 0);
  const most = (cell: LeverCell): number => cell.lever?.high ?? (allowed ? cell.base : cell.most);
  const sum = (of: (cell: LeverCell) => number): number => planned.reduce((all, cell) => all + of(cell), 0);
  const costs = planned.filter((cell) => least(cell) < most(cell)).map(({ lever }) => lever?.cost);
  const dearest = costs.includes(undefined) ? undefined : Math.max(...costs.map((cost) => cost ?? 0));
  const cellsAt = (x: number) => {
    let rest = x - base;
    return planned.map((cell) => {
      const next = Math.min(most(cell), Math.max(least(cell), cell.base + rest));
      const step = next - cell.base;
      rest -= step;
      return { cell, entry: step === 0 ? cell.own : cell.changed((value) => Math.max(0, value + step)) };
    });
  };
  const printed = printedTo(base < 1 ? 0.01 : 0.1);
  return {
    id,
    label,
    unit: 'FTE',
    base,
    low: allowed ? Math.min(base, sum(least)) : base * (1 - halfOf),
    high: allowed ? Math.max(base, sum(most)) : base * (1 + halfOf),
    usualSpan: !allowed,
    chosen: true,
    cost: dearest,
    printed,
    leaves: planned.flatMap(({ leaves }) => leaves),
    valuesAt: (x) => cellsAt(x).flatMap(({ cell, entry }) => cell.valuesOf(entry)),
    entriesAt: (x) => cellsAt(x).flatMap(({ cell, entry }): readonly LeverEntry[] => (entry === cell.own ? [] : [[cell.path, entry]])), // prettier-ignore
    said: inValues(id, 'count', 0.01),
  };
}

/** Work-training places; whole ones, up to double. */
export function workTrainingLever(ground: LeverGround): Lever | MissingLever {
  const id = 'workTraining';
  const cell = ground.cell('staffing.trainingPlaces');
  if (cell === undefined || !(cell.base > 0))
    return { id, label: leverLabels[id], missing: missingWords.noTraining };
  return ratioLever({
    id,
    label: leverLabels[id],
    unit: '1',
    base: cell.base,
    cells: [cell],
    span: [0, 2],
    step: 1,
    said: inValues(id, 'count', 1),
  });
}

/**
 * Wage growth a year. It is settled centrally, so it is a margin and no way out, unless the scenario itself marks it
 * as something that can be chosen.
 */
export function wageGrowthLever(ground: LeverGround): Lever | MissingLever {
  const id = 'wageGrowth';
  const cell = ground.cell('priceIndices.wages.growth');
  const label = leverLabels[id];
  if (cell === undefined || ground.members('roles').length === 0)
    return { id, label, missing: missingWords.noStaff };
  const { base, lever } = cell;
  const changed = (x: number) => cell.changed((value) => value + x - base);
  return {
    id,
    label,
    unit: '1',
    base,
    low: Math.min(base, lever?.low ?? base - aPoint),
    high: Math.max(base, lever?.high ?? base + aPoint),
    usualSpan: lever === undefined,
    chosen: lever !== undefined,
    cost: lever?.cost,
    printed: printedTo(0.001),
    leaves: cell.leaves,
    valuesAt: (x) => cell.valuesOf(changed(x)),
    entriesAt: (x) => [[cell.path, changed(x)]],
    said: inValues(id, 'percent', 0.1),
  };
}
