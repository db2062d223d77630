/**
 * Puts together two sequences of ids that come from the same base: whoever moved what all three have, has moved it;
 * what is new stands after the one it was put after; what one took away is away. Each id occurs once.
 * @returns undefined where both have moved the same ids to different places
 */
export function mergedSequence(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const common = base.filter((id) => mine.includes(id) && theirs.includes(id));
  const of = (list: readonly string[]): readonly string[] => list.filter((id) => common.includes(id));
  const isAs = (a: readonly string[], b: readonly string[]): boolean => a.every((id, at) => id === b[at]);
  const [ofMine, ofTheirs] = [of(mine), of(theirs)];
  if (!isAs(ofMine, ofTheirs) && !isAs(ofMine, common) && !isAs(ofTheirs, common)) return undefined;
  const merged = [...(isAs(ofMine, common) ? ofTheirs : ofMine)];
  for (const list of [mine, theirs]) {
    for (const [at, id] of list.entries()) {
      if (merged.includes(id) || base.includes(id)) continue;
      const before = list
        .slice(0, at)
        .reverse()
        .find((each) => merged.includes(each));
      merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
    }
  }
  return merged;
}
