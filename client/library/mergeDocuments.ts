import { sameJson } from '../document/sameJson.ts';

/** A place where two tabs have written different things. */
interface Conflict {
  /** Keys from the top of the document. */
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Two versions of a document put together. */
interface Merged<Value> {
  readonly value: Value;
  /** Where both had changed the same: mine stands, unless it was only taken away. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Puts together two versions that both come from the same base, number by number: what only one of them changed is as
 * that one has it. Where both changed the same, mine stands and the other is told; what one took away and the other
 * changed stays. Lists are whole.
 */
export function mergeDocuments<Value>(base: Value, mine: Value, theirs: Value): Merged<Value> {
  const conflicts: Conflict[] = [];
  return { value: merged(base, mine, theirs, [], conflicts) as Value, conflicts };
}

function merged(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: readonly string[],
  conflicts: Conflict[],
): unknown {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  if (isHolder(mine) && isHolder(theirs)) {
    const from = isHolder(base) ? base : {};
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return Object.fromEntries(
      keys
        .map((key) => [key, merged(from[key], mine[key], theirs[key], [...path, key], conflicts)] as const)
        .filter(([, value]) => value !== undefined),
    );
  }
  const kept = mine ?? theirs;
  conflicts.push({ path, mine, theirs });
  return kept;
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
