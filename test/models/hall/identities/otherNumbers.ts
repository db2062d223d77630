import { runAssembly, type Run } from '../../../../models/engine/run.ts';
import { unitOf } from '../../../../models/language/unit.ts';
import { tolerance, type Wrong } from './sums.ts';

/** The same assembly on other numbers. */
export function withLeaves(run: Run, changed: (path: string, value: number) => number): Run {
  const { leaves } = run.assembly;
  const vector = Float64Array.from(leaves, ({ path }, index) => changed(path, run.vector[index] ?? NaN));
  return runAssembly(run.assembly, vector);
}

/** Whether a number stands at one of the paths, or is what one is at some time; the dates of its steps are not. */
export function belongsTo(paths: ReadonlySet<string>, leaf: string): boolean {
  if (leaf.endsWith('.from')) return false;
  const parts = leaf.split('.');
  return parts.some((_, index) => paths.has(parts.slice(0, index + 1).join('.')));
}

/**
 * What differs from what a line of another run should be, in words.
 * @param expected undefined where nothing is said of a line
 */
export function differences(
  run: Run,
  other: Run,
  expected: (line: string, unit: string, value: number) => number | undefined,
): Wrong {
  return run.assembly.instances.flatMap((instance) => {
    const { id, unit } = instance.line.declaration;
    const twin = other.instance(id, instance.member);
    if (twin === undefined) return [`${id} is missing`];
    const length = run.lengthOf(instance);
    const values = Array.from({ length }, (_, index) => run.valueOf(instance, index));
    // What is left of large numbers has their rounding.
    const size = Math.max(...values.map(Math.abs));
    for (const [index, value] of values.entries()) {
      const wanted = expected(id, unit, value);
      const found = other.valueOf(twin, index);
      const slack = tolerance * Math.max(Math.abs(wanted ?? 0), size);
      if (wanted !== undefined && Math.abs(found - wanted) > slack)
        return [`${id} of ${instance.member ?? 'all'} at ${index}: ${found}, not ${wanted}`];
    }
    return [];
  });
}

const sizes = new Map<string, number>();

/** How often a unit doubles when the hall does: kroner once, kroner per tonne not at all. The year, its last part, does not. */
export function sizeOf(unit: string): number {
  const found = sizes.get(unit) ?? [...unitOf(unit)].slice(0, -1).reduce((sum, part) => sum + part, 0);
  sizes.set(unit, found);
  return found;
}
