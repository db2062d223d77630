import { monthly, type HallRun } from '../hallRun.ts';
import { postingsOf } from '../postingsOf.ts';
import { sourcePeriod } from './sources.ts';
import { addsUp, at, atMost, eachMonth, equals, total, type Series, type Wrong } from './sums.ts';

/**
 * Identity 5: no grant gives more than granted, than its share and its ceilings, or outside its period; no krone is
 * covered twice, also where grants may stack.
 */
export function grantsKeepTheirTerms(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const eligible = eligibleCost(hall);
  const pool = monthly(run, 'funding.eligibleCost');
  const inLine = grantsInLine(hall);
  const given = inLine.map((id) => monthly(run, 'funding.grant', id));
  const size = costs(hall);
  const together = eachMonth(run.months, (month) => [
    ...equals('eligible cost', month, at(pool, month), at(eligible, month), at(size, month)),
    ...atMost('covered', month, at(total(run.months, given), month), Math.max(0, at(eligible, month)), at(size, month)), // prettier-ignore
  ]);
  const alone = inLine.flatMap((id, index) => {
    const before = total(run.months, given.slice(0, index));
    const stacking = scenario.read.choice('funding.stacking', id) === 'yes';
    const counted = eligible.map((cost, month) => (stacking ? cost : cost - at(before, month)));
    const room = eligible.map((cost, month) => Math.max(0, cost - at(before, month)));
    return [...withinTerms(hall, id, counted, room, size), ...paidAsAgreed(hall, id)];
  });
  return [...together, ...alone];
}

/** Grants in the order they cover costs: by priority, then by id. */
function grantsInLine({ scenario: { read } }: HallRun): readonly string[] {
  const grants = read.members('fundingSource').filter(({ kind }) => kind === 'grant');
  const place = (id: string): number => read.number('funding.priority', id).value;
  return grants.map(({ id }) => id).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** The eligible share of every cost, less refunds of the same. */
function eligibleCost(hall: HallRun): Series {
  const shares = postingsOf(hall).map(({ side, grantEligible, values }) => ({ sign: side === 'cost' ? grantEligible : side === 'income' ? -grantEligible : 0, values })); // prettier-ignore
  return Array.from({ length: hall.run.months }, (_, month) => shares.reduce((sum, { sign, values }) => sum + sign * at(values, month), 0)); // prettier-ignore
}

const costs = (hall: HallRun): Series =>
  total(hall.run.months, postingsOf(hall).filter(({ side }) => side === 'cost').map(({ values }) => values)); // prettier-ignore

function withinTerms(hall: HallRun, id: string, counted: Series, room: Series, size: Series): Wrong {
  const { run, scenario } = hall;
  const { read } = scenario;
  const { part, last } = sourcePeriod(hall, id);
  const [granted, share] = ['granted', 'coveredShare'].map((name) => read.number(`funding.${name}`, id).value) as [number, number]; // prettier-ignore
  const cap = (name: string): number => read.has(`funding.${name}`, id) ? read.number(`funding.${name}`, id).value : Infinity; // prettier-ignore
  const [perYear, perFte, perHour] = ['capPerYear', 'capPerFte', 'capPerHour'].map(cap) as [number, number, number]; // prettier-ignore
  const [grant, left, lapsed] = ['grant', 'grantLeft', 'lapsed'].map((name) => monthly(run, `funding.${name}`, id)) as [Series, Series, Series]; // prettier-ignore
  const fte = monthly(run, 'staffing.fte');
  const hours = read.members('role').map((role) => run.values('staffing.fte', role.id).map((each, month) => each * run.value('staffing.productiveHours', month, role.id))); // prettier-ignore
  const worked = total(run.months, hours);
  let [sofar, thisYear] = [0, 0];
  return eachMonth(run.months, (month) => {
    const found = at(grant, month);
    sofar += found;
    if ((scenario.read.start + month) % 12 === 0) thisYear = 0;
    const leftOfYear = perYear - thisYear;
    thisYear += found;
    const before = month === 0 ? granted : at(left, month - 1);
    const ceilings = [
      share * Math.max(0, at(counted, month)),
      at(room, month),
      ...(perYear === Infinity ? [] : [Math.max(0, leftOfYear)]),
      ...(perFte === Infinity ? [] : [(perFte / 12) * at(fte, month)]),
      ...(perHour === Infinity ? [] : [perHour * at(worked, month)]),
    ];
    return [
      ...atMost(`${id} so far`, month, sofar, granted),
      ...ceilings.flatMap((most) => atMost(`${id} within its ceilings`, month, found, most * part(month), at(size, month))), // prettier-ignore
      ...equals(`${id}`, month, found, Math.min(before, ...ceilings) * part(month), Math.max(granted, at(size, month))), // prettier-ignore
      ...addsUp(`left of ${id}`, month, before, -found, -at(lapsed, month), -at(left, month)),
      ...(month >= last ? equals(`left of ${id} when it is over`, month, at(left, month), 0) : []),
      ...(month < last
        ? equals(`lapsed of ${id} before it is over`, month, at(lapsed, month), 0, granted)
        : []),
    ];
  });
}

/** In arrears: so many months later, with a part retained to the end. In advance: all at first, and what is unused back. */
function paidAsAgreed(hall: HallRun, id: string): Wrong {
  const { run, scenario } = hall;
  const { read } = scenario;
  const { from, last } = sourcePeriod(hall, id);
  const [grant, paid, owed, unspent] = ['grant', 'grantPaid', 'grantReceivable', 'unspent'].map((name) => monthly(run, `funding.${name}`, id)) as [Series, Series, Series, Series]; // prettier-ignore
  const [granted, lag, retained] = ['granted', 'lagMonths', 'retainedShare'].map((name) => read.number(`funding.${name}`, id).value) as [number, number, number]; // prettier-ignore
  const advance = read.choice('funding.payment', id) === 'advance';
  const before = from < 0 && last >= 0 ? granted : 0;
  const recognised = running(grant);
  const received = running(paid);
  return eachMonth(run.months, (month) => {
    const earned = at(recognised, month);
    const got = at(received, month);
    if (!advance) {
      const reported = at(recognised, month - lag);
      const due = (1 - retained) * reported + (month >= last + lag ? retained * at(recognised, month) : 0);
      return [...equals(`${id} paid`, month, got, due, granted), ...equals(`${id} owed`, month, at(owed, month), earned - got, granted), ...equals(`${id} unspent`, month, at(unspent, month), 0)]; // prettier-ignore
    }
    const held = month >= from && month <= last ? granted - earned : 0;
    return [
      ...equals(`${id} unspent`, month, at(unspent, month), held, granted),
      ...equals(`${id} received`, month, before + got, earned + held, granted),
      ...equals(`${id} owed`, month, at(owed, month), 0),
    ];
  });
}

function running(list: Series): Series {
  let sum = 0;
  return list.map((value) => (sum += value));
}
