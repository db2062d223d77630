import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { asCell, entryOf, type Cell } from '../../scenario/cell.ts';
import type { Changes, InputDifference } from '../../scenario/difference/inputDifference.ts';
import { valueAt } from '../../scenario/fieldAddress.ts';

/**
 * Writes numbers that differ in the same form over time in both scenarios, without changing a result: a plain number
 * gets the other's steps, or years, with its own value in each. Then only numbers differ, and one assembly will do.
 */
export function sameForm(
  first: AcceptedScenario,
  second: AcceptedScenario,
  inputs: readonly InputDifference[],
): { readonly first: Changes; readonly second: Changes } {
  const pairs = inputs.flatMap(({ path, kind, unit }) => {
    if (kind !== 'changed' || unit === undefined) return [];
    const [one, other] = [first, second].map(({ values }) => asCell(valueAt(values, path) as number | Cell));
    if (one === undefined || other === undefined) return [];
    return [{ path, one: formed(one, other), other: formed(other, one) }];
  });
  const changes = (side: 'one' | 'other'): Changes =>
    Object.fromEntries(pairs.flatMap((pair) => (pair[side] === undefined ? [] : [[pair.path, pair[side]]])));
  return { first: changes('one'), second: changes('other') };
}

/** A cell in the form of another; undefined where it has that already, or cannot have it. */
function formed(cell: Cell, like: Cell): Cell | undefined {
  if (cell.months !== undefined || like.months !== undefined) return undefined;
  if (like.steps !== undefined && cell.steps === undefined && cell.years === undefined)
    return { ...cell, steps: like.steps.map(({ from }) => ({ from, value: cell.value })) };
  if (like.years === undefined || cell.steps !== undefined || like.steps !== undefined) return undefined;
  const added = Object.keys(like.years).filter((year) => !Object.hasOwn(cell.years ?? {}, year));
  if (added.length === 0) return undefined;
  const { value } = entryOf(cell, cell.value);
  return { ...cell, years: { ...cell.years, ...Object.fromEntries(added.map((year) => [year, value])) } };
}
