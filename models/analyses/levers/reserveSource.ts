import type { Run } from '../../engine/run.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthText } from '../../scenario/calendarMonth.ts';

/** A source that pays a one-off sum after the pilot, as a member of a scenario's funding. */
export interface ReserveSource {
  /** `funding.oneOffReserve`. */
  readonly path: string;
  /** The source with a sum in kroner of the price year; whole as a change of the scenario. */
  readonly memberWith: (sum: number) => Readonly<Record<string, unknown>>;
  /** The months, from the start of the run, in which a sum is paid, and how much of it. */
  readonly partsOf: (sum: number) => readonly { readonly month: number; readonly amount: number }[];
  /** Which leaves hold the sum, and what stands in each of them. */
  readonly partLeaves: readonly { readonly path: string; readonly share: (sum: number) => number }[];
  /** The largest sum that it can hold. */
  readonly most: number;
}

/** A source's amounts are a year's: what is paid in one month is written twelve times as large. */
const monthsOfYear = 12;
const mostAYear = 1_000_000_000;
const mostSources = 200;

/**
 * A one-off sum set aside when the pilot ends, paid as one-off operating support: what the cash needs before the first
 * year that is tested in the month after the pilot, the rest in January of that year, where it counts in the result.
 * It is not recurring, so it never mends the structural result. Undefined where no source can be added.
 */
export function reserveSource(scenario: AcceptedScenario, run: Run): ReserveSource | undefined {
  const sources = Object.keys(scenario.values['funding'] ?? {});
  if (sources.length >= mostSources) return undefined;
  const id = freeName(sources, 'oneOffReserve');
  const { start } = scenario.read;
  const after = Math.max(0, run.value('verdict.pilotEnd') + 1);
  const tested = run.value('verdict.firstWindowYear') * monthsOfYear - start;
  const early = shortBefore(run, after, tested);
  const first = (sum: number): number => Math.min(sum, early);
  const amounts: readonly (readonly [month: number, share: (sum: number) => number])[] =
    after === tested
      ? [[tested, (sum) => sum]]
      : [
          [after, first],
          [tested, (sum) => sum - first(sum)],
        ];
  const path = `funding.${id}`;
  const stepsOf = (sum: number) => {
    const steps = new Map<number, number>();
    for (const [month, share] of amounts) {
      steps.set(month, share(sum) * monthsOfYear);
      steps.set(month + 1, 0);
    }
    for (const [month, share] of amounts) steps.set(month, share(sum) * monthsOfYear);
    return [...steps].sort(([one], [other]) => one - other).map(([month, value]) => ({ from: monthText(start + month), value })); // prettier-ignore
  };
  const placeOf = (month: number): number => stepsOf(0).findIndex(({ from }) => from === monthText(start + month)); // prettier-ignore
  return {
    path,
    memberWith: (sum) => ({
      kind: 'ownerSupport',
      label: 'Engangsreserve',
      commitment: 'decided',
      yearlyAmount: { value: 0, steps: stepsOf(sum) },
      indexedBy: 'general',
      to: { milestone: 'end', months: 0 },
      nature: 'oneOff',
    }),
    partsOf: (sum) => amounts.map(([month, share]) => ({ month, amount: share(sum) })),
    partLeaves: amounts.map(([month, share]) => ({
      path: `${path}.yearlyAmount.steps.${placeOf(month)}.value`,
      share: (sum) => share(sum) * monthsOfYear,
    })),
    most: mostAYear / monthsOfYear,
  };
}

/** What the cash is short of, at its lowest between two months, in kroner of the price year. */
function shortBefore(run: Run, from: number, to: number): number {
  const floor = run.assembly.inputs.number('accounts.floor').value;
  let short = 0;
  for (let month = from; month < to; month += 1) {
    const level = run.value('priceIndex.level', month, 'general');
    short = Math.max(short, (floor - run.value('verdict.decidedCash', month)) / level);
  }
  return Math.ceil(short);
}

/** A name that no member has. */
export function freeName(taken: readonly string[], name: string): string {
  let found = name;
  for (let number = 2; taken.includes(found); number += 1) found = `${name}${number}`;
  return found;
}
