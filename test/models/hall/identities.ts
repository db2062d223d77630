import { resolvedMonth } from '../../../models/scenario/resolvedMonth.ts';
import { membersOf, monthly, type HallRun } from './hallRun.ts';
import { postingsOf, type PostedLine } from './postingsOf.ts';

/** The share of the largest term by which an identity may miss. */
const tolerance = 1e-9;

type Series = readonly number[];

const at = (list: Series, month: number): number => list[month] ?? 0;

/** What is wrong in a month, in words; nothing where the terms add up to 0. */
function addsUp(what: string, month: number, ...terms: readonly number[]): readonly string[] {
  const sum = terms.reduce((total, term) => total + term, 0);
  const largest = Math.max(...terms.map(Math.abs));
  return Math.abs(sum) <= tolerance * largest ? [] : [`${what} in ${month}: ${terms.join(' + ')} = ${sum}`];
}

/** What is wrong where a number is above its most by more than the tolerance of a size. */
function atMost(what: string, month: number, found: number, most: number, size = 0): readonly string[] {
  const slack = tolerance * Math.max(Math.abs(most), size);
  return found <= most + slack ? [] : [`${what} in ${month}: ${found} > ${most}`];
}

const eachMonth = (months: number, check: (month: number) => readonly string[]): readonly string[] =>
  Array.from({ length: months }, (_, month) => check(month)).flat();

/** Identity 1: tonnes that come in leave or stay, per stream; nothing is below 0; no more area is used than there is. */
export function goodsAddUp({ run }: HallRun): readonly string[] {
  const available = monthly(run, 'premises.storageAvailable');
  const used = monthly(run, 'volumes.areaUsed');
  const area = eachMonth(run.months, (month) =>
    atMost('area used', month, at(used, month), at(available, month)),
  );
  const flows = membersOf(run, 'volumes.stock').flatMap((stream = '') => {
    const line = (name: string): Series => monthly(run, `volumes.${name}`, stream);
    const [offered, stock] = [line('offered'), line('stock')];
    const ways = ['rejected', 'turnedAway', 'internal', 'sold', 'given', 'scrapped', 'forcedOut'].map(line);
    return eachMonth(run.months, (month) => {
      const before = at(stock, month - 1);
      const out = ways.map((way) => -at(way, month));
      const size = at(offered, month) + before;
      return [
        ...addsUp(stream, month, at(offered, month), before, -at(stock, month), ...out),
        ...[...out, -at(stock, month)].flatMap((below) => atMost(`${stream} below 0`, month, below, 0, size)),
      ];
    });
  });
  return [...area, ...flows];
}

/** Identity 2: cash moves by what is paid; what is recognised and not yet paid is a receivable, or a payable. */
export function cashAddsUp(hall: HallRun): readonly string[] {
  const { run, scenario } = hall;
  const line = (name: string): Series => monthly(run, `accounts.${name}`);
  const [cash, cashIn, cashOut] = [line('cash'), line('cashIn'), line('cashOut')];
  const [customers, payables] = [line('receivables'), line('payables')];
  const grants = monthly(run, 'funding.grantReceivable');
  const income = posted(hall, ({ side }) => side === 'income');
  const cost = posted(hall, ({ side }) => side === 'cost');
  const opening = scenario.read.number('accounts.openingCash').value;
  return eachMonth(run.months, (month) => {
    const before = month === 0 ? opening : at(cash, month - 1);
    const owedBefore = at(customers, month - 1) + at(grants, month - 1);
    const owed = at(customers, month) + at(grants, month);
    return [
      ...addsUp('cash', month, before, at(cashIn, month), -at(cashOut, month), -at(cash, month)),
      ...addsUp('not received', month, at(income, month), -at(cashIn, month), owedBefore, -owed),
      ...addsUp('not paid', month, at(cost, month), -at(cashOut, month), at(payables, month - 1), -at(payables, month)), // prettier-ignore
    ];
  });
}

const rows = {
  operatingIncome: ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent'],
  operatingCost: ['salaries', 'socialCosts', 'goodsAndServices', 'transfersToOthers'],
} as const;

/** Identity 4, the first part: every posting stands in one row of the accounts, and rows add up to the results. */
export function postingsAddUp(hall: HallRun): readonly string[] {
  const { run, scenario } = hall;
  const line = (name: string): Series => monthly(run, `accounts.${name}`);
  const rowOf = ({ art }: PostedLine): string =>
    (scenario.values['arts'] as Record<string, { row: string }>)[art]?.row ?? '';
  const same = (what: string, wanted: Series, found: Series): readonly string[] =>
    eachMonth(run.months, (month) => addsUp(what, month, at(wanted, month), -at(found, month)));
  const [income, cost] = (['income', 'cost'] as const).map((side) => posted(hall, (each) => each.side === side)) as [Series, Series]; // prettier-ignore
  const [lasting, lastingCost] = (['income', 'cost'] as const).map((side) => posted(hall, (each) => each.side === side && each.nature === 'recurring')) as [Series, Series]; // prettier-ignore
  const byRow = [...rows.operatingIncome, ...rows.operatingCost].flatMap((row) => {
    const side = rows.operatingIncome.some((each) => each === row) ? 'income' : 'cost';
    return same(row, posted(hall, (each) => each.side === side && rowOf(each) === row), line(row)); // prettier-ignore
  });
  const [structural, gross, net] = ['structuralResult', 'grossResult', 'netOperatingResult'].map(line) as [Series, Series, Series]; // prettier-ignore
  const results = eachMonth(run.months, (month) => [
    ...addsUp('structural result', month, at(lasting, month), -at(lastingCost, month), -at(structural, month)), // prettier-ignore
    ...addsUp('gross result', month, at(income, month), -at(cost, month), -at(gross, month)),
    ...addsUp('net result', month, at(gross, month), -at(net, month)),
  ]);
  return [...byRow, ...same('income', income, line('operatingIncome')), ...same('cost', cost, line('operatingCost')), ...results]; // prettier-ignore
}

/** Identity 4, the second part: cash + receivables = payables + reserve + other equity, kept here beside the model. */
export function balanceSheetAddsUp({ run, scenario }: HallRun): readonly string[] {
  const line = (name: string): Series => monthly(run, `accounts.${name}`);
  const [cash, net, toOwner] = [line('cash'), line('netOperatingResult'), line('toOwner')];
  const [receivables, payables] = [line('receivables'), line('payables')];
  const [reserve, uncovered] = [line('reserve'), line('uncoveredDeficit')];
  const grants = monthly(run, 'funding.grantReceivable');
  const { read } = scenario;
  let owned = read.number('accounts.openingCash').value - read.number('accounts.openingReserve').value;
  let undisposed = 0;
  return eachMonth(run.months, (month) => {
    owned += at(toOwner, month);
    undisposed = (read.start + month) % 12 === 11 ? 0 : undisposed + at(net, month);
    const assets = at(cash, month) + at(receivables, month) + at(grants, month);
    const debt = at(payables, month) + at(reserve, month) - at(uncovered, month) + owned + undisposed;
    const sizes = [owned, undisposed, ...[cash, receivables, grants, payables, reserve, uncovered].map((each) => at(each, month))]; // prettier-ignore
    return atMost('balance sheet', month, Math.abs(assets - debt), 0, Math.max(...sizes.map(Math.abs)));
  });
}

/** Identity 4, the third part: months add up to the years of the result, and a year's result to what became of it. */
export function yearsAddUp({ run, result, scenario }: HallRun): readonly string[] {
  const line = (name: string): Series => monthly(run, `accounts.${name}`);
  const net = line('netOperatingResult');
  const uncovered = line('uncoveredDeficit');
  const became = [line('toReserve'), line('fromReserve'), line('toOwner')] as const;
  const { start } = scenario.read;
  return result.years.flatMap((year, index) => {
    const from = Math.max(0, year * 12 - start);
    const to = Math.min(run.months, (year + 1) * 12 - start);
    const months = net.slice(from, to);
    const said = result.lines['accounts.netOperatingResult']?.values?.[index] ?? NaN;
    const closed = (start + to) % 12 === 0;
    const [toReserve, fromReserve, toOwner] = became.map((each) => at(each, to - 1)) as [number, number, number]; // prettier-ignore
    const owing = [at(uncovered, to - 1), -at(uncovered, from - 1)];
    return [
      ...addsUp('the year', year, ...months, -said),
      ...(closed ? addsUp('its disposal', year, ...months, -toReserve, fromReserve, -toOwner, ...owing) : []),
    ];
  });
}

/** Identity 5: no grant gives more than granted, than its share, or outside its period; no krone is covered twice. */
export function grantsKeepTheirTerms({ run, scenario }: HallRun): readonly string[] {
  const { read } = scenario;
  const grants = read.members('fundingSource').filter(({ kind }) => kind === 'grant');
  const eligible = monthly(run, 'funding.eligibleCost');
  const given = grants.map(({ id }) => monthly(run, 'funding.grant', id));
  const together = eachMonth(run.months, (month) => {
    const sum = given.reduce((total, grant) => total + at(grant, month), 0);
    return atMost('covered', month, sum, Math.max(0, at(eligible, month)));
  });
  const alone = grants.flatMap(({ id }, index) => {
    const grant = given[index] ?? [];
    const granted = read.number('funding.granted', id).value;
    const share = read.number('funding.coveredShare', id).value;
    const [from, to] = ['from', 'to'].map((name) => resolvedMonth(read, read.date(`funding.${name}`, id))) as [number, number]; // prettier-ignore
    const [pool, balance, lapsed] = ['eligibleLeft', 'grantLeft', 'lapsed'].map((name) => monthly(run, `funding.${name}`, id)) as [Series, Series, Series]; // prettier-ignore
    let sofar = 0;
    return eachMonth(run.months, (month) => {
      sofar += at(grant, month);
      const within = month >= from && month <= to ? share * Math.max(0, at(pool, month)) : 0;
      const before = month === 0 ? granted : at(balance, month - 1);
      return [
        ...atMost(`${id} so far`, month, sofar, granted),
        ...atMost(`${id} within its share`, month, at(grant, month), within),
        ...atMost(`${id} below 0`, month, -at(grant, month), 0),
        ...addsUp(`left of ${id}`, month, before, -at(grant, month), -at(lapsed, month), -at(balance, month)),
      ];
    });
  });
  return [...together, ...alone];
}

/** The sum of some of the postings by month. */
function posted(hall: HallRun, wanted: (posting: PostedLine) => boolean): Series {
  const chosen = postingsOf(hall).filter(wanted);
  return Array.from({ length: hall.run.months }, (_, month) =>
    chosen.reduce((sum, { values }) => sum + (values[month] ?? 0), 0),
  );
}
