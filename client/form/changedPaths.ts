import { sameJson } from '../document/sameJson.ts';
import type { RawInputs } from '../state/createScenario.ts';

/**
 * The paths at which two scenarios differ: fields of groups and members, and whole members that only one of them has.
 * The order of lists, and that in which numbers are drawn, are no changes.
 */
export function changedPaths(inputs: RawInputs, baseline: RawInputs): readonly string[] {
  return differing(inputs, baseline, '', 0).filter(
    (path) => !path.startsWith('order') && path !== 'sampling.order',
  );
}

/** How deep fields stand: `list.member.field`. */
const deepest = 3;

function differing(a: unknown, b: unknown, at: string, depth: number): readonly string[] {
  if (sameJson(a, b)) return [];
  // A group that a file leaves out is a group of defaults.
  const [left, right] = depth === 1 ? [a ?? {}, b ?? {}] : [a, b];
  if (depth >= deepest || !isHolder(left, depth) || !isHolder(right, depth)) return [at];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) =>
    differing(part(left, key), part(right, key), at === '' ? key : `${at}.${key}`, depth + 1),
  );
}

const part = (holder: unknown, key: string): unknown =>
  (holder as Record<string, unknown> | undefined)?.[key];

/** Groups and members are opened; cells, which hold a value, are not. */
const isHolder = (value: unknown, depth: number): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (depth < 2 || !('value' in value || 'milestone' in value)) &&
  !('value' in value);
