import { inAmount } from './leverSaid.ts';
import type { Lever, LeverEntry, MissingLever } from './lever.ts';
import type { LeverGround } from './leverGround.ts';
import { leverLabels, missingWords } from './leverWords.ts';
import { printedAmount } from './printedTo.ts';

/**
 * Municipal operating support a year, decided: more is paid from the month after the pilot on top of what is there;
 * less takes from what was tried in addition, then from the decided sources in their order. At most what the
 * municipality has typed as its limit on top of today; where none is typed, all of what the hall costs in a year (or
 * twice what it needs, if that is more).
 */
export function supportLever(ground: LeverGround): Lever | MissingLever {
  const id = 'support';
  const label = leverLabels[id];
  const trial = ground.cell('verdict.trialSupport');
  if (trial === undefined) return { id, label, missing: missingWords.fullList };
  const sources = ground.cells('funding', 'yearlyAmount', ([, { kind, commitment }]) => kind === 'ownerSupport' && commitment === 'decided'); // prettier-ignore
  const base = sources.reduce((sum, source) => sum + source.base, trial.base);
  const { lever } = trial;
  const most = lever === undefined ? limitOf(ground) : lever.high - trial.base;
  const high = base + Math.max(0, Math.min(most, trial.most - trial.base));
  const partsAt = (x: number) => {
    const more = trial.changed(() => Math.max(0, trial.base + x - base));
    let less = Math.max(0, base - x - trial.base);
    const cut = sources.map((source) => {
      const taken = Math.min(source.base, less);
      less -= taken;
      return { source, taken, entry: source.changed((value) => Math.max(0, value - taken)) };
    });
    return { more, cut };
  };
  return {
    id,
    label,
    unit: 'NOK/year',
    base,
    low: 0,
    high,
    usualSpan: false,
    chosen: true,
    cost: lever?.cost,
    printed: printedAmount(base, high - base),
    leaves: [...trial.leaves, ...sources.flatMap(({ leaves }) => leaves)],
    valuesAt: (x) => {
      const { more, cut } = partsAt(x);
      return [...trial.valuesOf(more), ...cut.flatMap(({ source, taken, entry }) => source.valuesOf(taken === 0 ? source.own : entry))]; // prettier-ignore
    },
    entriesAt: (x) => {
      const { more, cut } = partsAt(x);
      const taken = cut.filter((each) => each.taken > 0);
      return [[trial.path, more], ...taken.map(({ source, entry }): LeverEntry => [source.path, entry])];
    },
    said: inAmount(id),
  };
}

function limitOf({ run, scenario }: LeverGround): number {
  const figure = (name: string): number => run.value(`verdict.${name}`);
  if (scenario.read.has('verdict.supportLimit')) return figure('limit');
  return Math.max(figure('meanRecurringCost'), 2 * figure('additionalSupportPerYear'));
}
