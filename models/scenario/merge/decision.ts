import { canonicalize } from 'json-canonicalize';

/** What becomes of a place: as it was, as one side has it, as both have it, or both differ and neither is as it was. */
export type Decision = 'same' | 'mine' | 'theirs' | 'agreed' | 'conflict';

/** A place in three versions, as it is written and as it is meant; undefined where a version does not have it. */
export interface Versions {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Whether two plain values are written the same, whatever the order of their keys. */
export const sameText = (a: unknown, b: unknown): boolean =>
  a === b || canonicalize([a ?? null]) === canonicalize([b ?? null]);

/**
 * What becomes of a place, and whose spelling of it is kept. What is only written otherwise has not been changed; where
 * nothing else speaks against it, the newer spelling is kept.
 * @param written the values as the files have them
 * @param meant the same without what is only spelling; as written where nothing is
 */
export function decided(
  written: Versions,
  meant: Versions = written,
): { readonly decision: Decision; readonly take: 'mine' | 'theirs' } {
  const mineChanged = !sameText(meant.base, meant.mine);
  const theirsChanged = !sameText(meant.base, meant.theirs);
  if (mineChanged && theirsChanged)
    return { decision: sameText(meant.mine, meant.theirs) ? 'agreed' : 'conflict', take: 'mine' };
  if (mineChanged) return { decision: 'mine', take: 'mine' };
  if (theirsChanged) return { decision: 'theirs', take: 'theirs' };
  return { decision: 'same', take: sameText(written.base, written.mine) ? 'theirs' : 'mine' };
}
