import type { Run } from '../engine/run.ts';
import { calendarYears } from '../engine/yearly.ts';
import type { Translated } from '../language/translated.ts';
import {
  changeSentence,
  coversSentence,
  pilotEndsSentence,
  worsensSentence,
} from '../sentences/reasonSentences.ts';
import {
  costBands,
  fundingBands,
  incomeBands,
  type CostBand,
  type FundingBands,
  type IncomeBand,
} from './fundingBands.ts';

/** One band before and after the pilot ends, in kroner of the price year a year. */
export interface BandChange {
  readonly side: 'income' | 'cost';
  readonly band: IncomeBand | CostBand;
  readonly before: number;
  readonly after: number;
}

/** Why a hall comes out as it does, from its numbers. */
export interface VerdictReasons {
  /** The last full year of the pilot and the first full year after it; null where one is missing. */
  readonly years: { readonly before: number; readonly after: number } | null;
  /** What changes between them, the largest change first; empty without such years. */
  readonly changes: readonly BandChange[];
  /** Recurring income over recurring cost in the years tested. */
  readonly coverage: number;
  /** What is missing a year on average, and the first year in which anything is; null where nothing is. */
  readonly missing: { readonly perYear: number; readonly since: number } | null;
  /** The same in words, one sentence for each reason. */
  readonly sentences: readonly Translated[];
}

/** What is said of a change in kroner, at least: less is no reason. */
const worthSaying = 10_000;
/** And of growth, which is a year's. */
const worthGrowth = 1000;

/**
 * Why a hall holds or does not: what changes when the pilot ends, band by band, how much of the recurring cost
 * recurring income covers, and whether it gets worse over the years. It says what the numbers are made of, not what
 * would mend them (see `gapMenu`).
 */
export function verdictReasons(run: Run): VerdictReasons {
  const bands = fundingBands(run, { prices: 'fixed' });
  const years = yearsAround(run, bands);
  const changes = years === null ? [] : bandChanges(bands, years);
  const coverage = run.value('verdict.recurringCoverage');
  const missing = missingOf(run);
  const around = years === null ? [] : changeSentences(run, changes, years);
  const worse = missing === null ? undefined : worsening(run);
  return {
    years,
    changes,
    coverage,
    missing,
    sentences: [...around, ...(coverage < 1 ? [coversSentence(coverage)] : []), ...(worse === undefined ? [] : [worse])], // prettier-ignore
  };
}

type Years = NonNullable<VerdictReasons['years']>;

/** The last full year that the pilot fills, and the first that is tested. */
function yearsAround(run: Run, { years, monthsOfYear }: FundingBands): Years | null {
  if (run.assembly.inputs.choice('pilot.kind') !== 'period') return null;
  const lastMonth = run.assembly.inputs.start + run.value('verdict.pilotEnd');
  const before = years.filter((year, index) => monthsOfYear[index] === 12 && year * 12 + 11 <= lastMonth).at(-1); // prettier-ignore
  return before === undefined ? null : { before, after: run.value('verdict.firstWindowYear') };
}

function bandChanges({ years, income, cost }: FundingBands, { before, after }: Years): readonly BandChange[] {
  const at = (values: readonly number[], year: number): number => values[years.indexOf(year)] ?? 0;
  const all: readonly BandChange[] = [
    ...incomeBands.map((band): BandChange => ({ side: 'income', band, before: at(income[band], before), after: at(income[band], after) })), // prettier-ignore
    ...costBands.map((band): BandChange => ({ side: 'cost', band, before: at(cost[band], before), after: at(cost[band], after) })), // prettier-ignore
  ];
  const size = (change: BandChange): number => Math.abs(change.after - change.before);
  return all.filter((change) => size(change) > 0).sort((one, other) => size(other) - size(one));
}

function changeSentences(
  run: Run,
  changes: readonly BandChange[],
  { before, after }: Years,
): readonly Translated[] {
  const sum = (suits: (change: BandChange) => boolean): number =>
    changes.filter(suits).reduce((all, change) => all + change.after - change.before, 0);
  const lost = -sum(({ band }) => band === 'pilot');
  const others = sum(({ side, band }) => side === 'income' && band !== 'pilot');
  const costs = sum(({ side }) => side === 'cost');
  const priceYear = run.assembly.inputs.number('economy.priceYear').value;
  return [
    ...(lost >= worthSaying ? [pilotEndsSentence(lost, before, after, priceYear)] : []),
    ...(Math.abs(costs) >= worthSaying ? [changeSentence('costs', costs)] : []),
    ...(Math.abs(others) >= worthSaying ? [changeSentence('income', others)] : []),
  ];
}

/** What is missing a year on average in the years tested, and since when. */
function missingOf(run: Run): VerdictReasons['missing'] {
  const perYear = run.value('verdict.gap');
  const first = calendarYears(run).find((_, index) => run.value('verdict.inWindow', index) === 1 && run.value('verdict.realStructural', index) < -0.5); // prettier-ignore
  return first === undefined ? null : { perYear, since: first.year };
}

/** That recurring costs grow by more a year than recurring income over the years tested; undefined where not. */
function worsening(run: Run): Translated | undefined {
  const [first, last] = [run.value('verdict.firstWindowYear'), run.value('verdict.lastWindowYear')];
  if (last === first) return undefined;
  const years = calendarYears(run).map(({ year }) => year);
  const growth = (line: string): number =>
    (run.value(line, years.indexOf(last)) - run.value(line, years.indexOf(first))) / (last - first);
  const [costs, income] = [growth('verdict.realRecurringCost'), growth('verdict.realRecurringIncome')];
  const worse = costs >= worthGrowth && costs - Math.max(0, income) >= worthGrowth;
  return worse
    ? worsensSentence({ costs, income: income >= worthGrowth ? income : 0, first, last })
    : undefined;
}
