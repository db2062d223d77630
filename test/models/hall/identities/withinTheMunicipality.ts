import type { Run } from '../../../../models/engine/run.ts';
import type { HallRun } from '../hallRun.ts';
import { withLeaves } from './otherNumbers.ts';
import { equals, type Wrong } from './sums.ts';

/** What own units pay each other, and the owner's support. */
const between = [
  /^streams\.\w+\.internalPrice$/,
  /^places\.\w+\.yearlyRent\b(?!.*\.from$)/,
  /^operations\.overheadShare$/,
  /^funding\.\w+\.yearlyAmount\b(?!.*\.from$)/,
];

/** What makes grants, fees and interest depend on them: without it nobody outside the municipality pays more. */
const reacting = [
  /^funding\.\w+\.coveredShare$/,
  /^streams\.\w+\.fromHouseholds$/,
  /^(roles|places|freeLines)\.\w+\.feeShare$/,
  /^accounts\.cashRate\b/,
];

/** A line of the user's own that is reckoned from internal rent. */
const holdsRent = /premises\.rent/;

/** Identity 9: what own units pay each other, and owner support, leave the municipality as a whole where it was. */
export function municipalityIsUnmoved({ run, scenario }: HallRun): Wrong {
  const { read } = scenario;
  const own = read.members('freeLine').filter(({ kind }) => kind === 'formula');
  if (own.some(({ id }) => holdsRent.test(read.formula('operations.ownFormula', id).text))) return [];
  const leased = read.members('place').filter(({ kind }) => kind === 'lease').map(({ id }) => `places.${id}.yearlyRent`); // prettier-ignore
  const one = withLeaves(run, (path, value) => (matches(reacting, path) ? 0 : value));
  const other = withLeaves(one, (path, value) =>
    matches(between, path) && !leased.some((rent) => path.startsWith(rent)) ? value * 0.7 + 0.11 : value,
  );
  const [before, after] = [one, other].map((each) => each.values('perspectives.municipalityResult')) as [Float64Array, Float64Array]; // prettier-ignore
  return Array.from(before).flatMap((value, month) =>
    equals('the municipality as a whole', month, after[month] ?? NaN, value, moneyIn(other, month)),
  );
}

const matches = (patterns: readonly RegExp[], path: string): boolean => patterns.some((each) => each.test(path)); // prettier-ignore

const moneyIn = (run: Run, month: number): number =>
  run.value('accounts.operatingCost', month) + run.value('accounts.operatingIncome', month);
