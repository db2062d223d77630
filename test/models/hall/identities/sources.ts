import { monthly, type HallRun } from '../hallRun.ts';
import { monthOf, numberIn } from './givenNumbers.ts';
import { at, atMost, eachMonth, equals, type Wrong } from './sums.ts';

/** When a source of funding pays, and how much of it. */
export interface SourcePeriod {
  readonly from: number;
  /** The last month of its full amount, and the last it pays anything. */
  readonly to: number;
  readonly last: number;
  /** The part of it there is in a month: all in its period, then none, evenly less, or as its steps say. */
  readonly part: (month: number) => number;
}

/** The period of a source as the scenario says it. */
export function sourcePeriod({ scenario: { read } }: HallRun, id: string): SourcePeriod {
  const taper = read.choice('funding.taper', id);
  const months = taper === 'linear' ? read.number('funding.taperMonths', id).value : 0;
  const [from, to] = [monthOf(read, 'funding.from', id), monthOf(read, 'funding.to', id)];
  const part = (month: number): number => {
    if (month < from || month > to + months) return 0;
    if (month > to) return (months + 1 - (month - to)) / (months + 1);
    return taper === 'steps' ? numberIn(read, 'funding.taperShare', month, id) : 1;
  };
  return { from, to, last: to + months, part };
}

/** Every source pays in its period only, and as much of its amount as its taper says. */
export function sourcesKeepTheirPeriods(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  return scenario.read.members('fundingSource').flatMap(({ id, kind }) => {
    const { part } = sourcePeriod(hall, id);
    const recognised = monthly(run, 'funding.recognised', id);
    const most = kind === 'grant' ? undefined : fullAmount(hall, id, kind ?? '');
    return eachMonth(run.months, (month) => {
      const found = at(recognised, month);
      const full = most?.(month);
      return [
        ...atMost(`${id} below 0`, month, -found, 0),
        ...(part(month) === 0 ? equals(`${id} outside its period`, month, found, 0) : []),
        ...(full === undefined ? [] : equals(id, month, found, part(month) * full, full)),
      ];
    });
  });
}

/** What a source would pay in a month without taper; undefined where its amount is of another price year. */
function fullAmount(
  { run, scenario: { read } }: HallRun,
  id: string,
  kind: string,
): ((month: number) => number) | undefined {
  // prettier-ignore
  if (kind === 'wasteFee') {
    if (read.choice('funding.policy', id) === 'follow') return (month) => run.value('selfCost.basis', month);
    return (month) => (numberIn(read, 'funding.plannedFee', month, id) * read.number('economy.households').value) / 12; // prettier-ignore
  }
  const amount = kind === 'ownerSupport' ? 'funding.yearlyAmount' : 'funding.amount';
  if (read.number(amount, id).priceShift !== undefined) return undefined;
  const index = read.reference('funding.indexedBy', id);
  const kroner = (month: number): number => numberIn(read, amount, month, id) * run.value('priceIndex.level', month, index); // prettier-ignore
  switch (kind) {
    case 'ownerSupport': {
      const cut = 1 - read.number('funding.efficiencyCut', id).value;
      const begins = Math.max(0, monthOf(read, 'funding.from', id));
      const yearsOn = (month: number): number => Math.max(0, Math.floor((read.start + month) / 12) - Math.floor((read.start + begins) / 12)); // prettier-ignore
      return (month) => (kroner(month) / 12) * cut ** yearsOn(month);
    }
    case 'perTonne': {
      const of = { admitted: ['admitted'], sold: ['sold'], reused: ['reused'] }[read.choice('funding.tonnesOf', id)] ?? []; // prettier-ignore
      const lines = of.map((name) => monthly(run, `volumes.${name}`));
      return (month) => kroner(month) * lines.reduce((sum, tonnes) => sum + at(tonnes, month), 0);
    }
    case 'perInhabitant':
      return (month) => (kroner(month) / 12) * read.number('economy.population').value;
    default:
      return (month) => kroner(month) / 12;
  }
}
