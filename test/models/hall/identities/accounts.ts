import { membersOf, monthly, type HallRun } from '../hallRun.ts';
import { posted, type PostedLine } from '../postingsOf.ts';
import { addsUp, at, eachMonth, equals, total, type Series, type Wrong } from './sums.ts';

/** The rows of § 5-6 by the side of the accounts their postings stand on. */
const rows: Readonly<Record<string, readonly string[]>> = {
  income: ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent'],
  cost: ['salaries', 'socialCosts', 'goodsAndServices', 'transfersToOthers'],
  finance: ['interest', 'instalments'],
};

/** Identity 4, the first part: every posting stands in one row of the accounts, and rows add up to the results. */
export function postingsAddUp(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const line = (name: string): Series => monthly(run, `accounts.${name}`);
  const rowOf = ({ art }: PostedLine): string =>
    (scenario.values['arts'] as Record<string, { row: string }>)[art]?.row ?? '';
  const same = (what: string, wanted: Series, found: Series): Wrong =>
    eachMonth(run.months, (month) => addsUp(what, month, at(wanted, month), -at(found, month)));
  const on = (wanted: string): Series => posted(hall, ({ side }) => side === wanted);
  const byRow = Object.entries(rows).flatMap(
    ([on, names]) =>
    names.flatMap((row) => same(row, posted(hall, (each) => each.side === on && rowOf(each) === row), line(row))), // prettier-ignore
  );
  const inSomeRow = Object.entries(rows).flatMap(([side, names]) =>
    same(side, on(side), total(run.months, names.map(line))),
  );
  const pilot = posted(hall, ({ side, nature }) => side === 'income' && nature === 'pilot');
  return [...byRow, ...inSomeRow, ...same('pilot income', pilot, line('pilotIncome')), ...resultsAddUp(hall), ...overheadIsItsShare(hall), ...functionsAddUp(hall)]; // prettier-ignore
}

const isOverhead = ({ line }: PostedLine): boolean => line.startsWith('operations.overhead');

const afterOverhead = (posting: PostedLine): boolean =>
  isOverhead(posting) || posting.line === 'operations.partnerShares' || posting.line.startsWith('operations.unrecoveredVat'); // prettier-ignore

/** Overhead is its share of all cost before itself, partners' shares, VAT and capital, of each nature by itself. */
function overheadIsItsShare(hall: HallRun): Wrong {
  const share = hall.scenario.read.number('operations.overheadShare').value;
  const all = monthly(hall.run, 'operations.overhead');
  const natures = ['recurring', 'pilot', 'oneOff'].map((wanted) => ({
    before: posted(hall, (each) => each.side === 'cost' && each.nature === wanted && !afterOverhead(each)),
    charged: posted(hall, (each) => each.nature === wanted && isOverhead(each)),
  }));
  return eachMonth(hall.run.months, (month) => [
    ...natures.flatMap(({ before, charged }) => equals('overhead', month, at(charged, month), share * at(before, month))), // prettier-ignore
    ...addsUp('overhead in all', month, at(all, month), ...natures.map(({ charged }) => -at(charged, month))),
  ]);
}

/** The results, from the postings: of a municipality without depreciation and with instalments, of a company the other way. */
function resultsAddUp(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const line = (name: string): Series => monthly(run, name);
  const sum = (wanted: (posting: PostedLine) => boolean): Series => posted(hall, wanted);
  const [income, cost] = [sum(({ side }) => side === 'income'), sum(({ side }) => side === 'cost')];
  const lasting = (on: string): Series => sum(({ side, nature }) => side === on && nature === 'recurring');
  const [recurringIncome, recurringCost] = [lasting('income'), lasting('cost')];
  const [wear, interest, repaid, earned] = ['assets.depreciation', 'loans.interest', 'loans.instalments', 'accounts.interestIncome'].map(line) as [Series, Series, Series, Series]; // prettier-ignore
  const borne = lastingCapital(hall);
  const setAside = feeSetAside(hall);
  const [structural, gross, net, netCost] = ['structuralResult', 'grossResult', 'netOperatingResult', 'netCost'].map((name) => line(`accounts.${name}`)) as [Series, Series, Series, Series]; // prettier-ignore
  const [support, more] = [line('funding.ownerSupport'), line('funding.additionalSupport')];
  const company = scenario.read.choice('accounts.legalForm') === 'as';
  return eachMonth(run.months, (month) => {
    const before = [at(income, month), -at(cost, month), at(earned, month), -at(interest, month)];
    // Wear is booked and taken out again; what is left of a large number has its rounding.
    const inAndOut = [at(wear, month), -at(wear, month)];
    const capital = -(company ? at(wear, month) : at(repaid, month));
    return [
      ...addsUp('structural result', month, at(recurringIncome, month), -at(setAside, month), -at(recurringCost, month), -at(borne, month), -at(structural, month)), // prettier-ignore
      ...addsUp('gross result', month, at(income, month), -at(cost, month), -at(wear, month), -at(gross, month)), // prettier-ignore
      ...addsUp('net result', month, ...before, capital, ...inAndOut, -at(net, month)),
      ...addsUp('net cost', month, ...before, ...inAndOut, -at(repaid, month), -at(support, month), -at(more, month), at(netCost, month)), // prettier-ignore
    ];
  });
}

/** What bears the assets that last, each by its own nature. */
function lastingCapital({ run, scenario: { read } }: HallRun): Series {
  const lasting = read.members('asset').filter(({ id }) => read.choice('assets.nature', id) === 'recurring');
  return total(run.months, lasting.map(({ id }) => monthly(run, 'assets.capitalCost', id))); // prettier-ignore
}

/** What a lasting fee puts aside for its users: the growth of a fund above 0. */
export function feeSetAside({ run, scenario: { read } }: HallRun): Series {
  const lasts = read.members('fundingSource').some(({ id, kind }) => kind === 'wasteFee' && read.choice('funding.nature', id) === 'recurring'); // prettier-ignore
  const held = monthly(run, 'selfCost.fund').map((fund) => Math.max(0, fund));
  const opening = Math.max(0, read.number('selfCost.openingFund').value);
  return held.map((fund, month) => (lasts ? fund - (held[month - 1] ?? opening) : 0));
}

/** The KOSTRA functions share the net cost among them, and leave nothing. */
function functionsAddUp({ run }: HallRun): Wrong {
  const functions = membersOf(run, 'kostraFunction.netCost').map((id) => monthly(run, 'kostraFunction.netCost', id)); // prettier-ignore
  const netCost = monthly(run, 'accounts.netCost');
  const shared = total(run.months, functions);
  return eachMonth(run.months, (month) => equals('net cost by function', month, at(shared, month), at(netCost, month))); // prettier-ignore
}

/** Identity 4, the years: flows are the sum of their months, stocks what they end with. */
export function yearsAddUp({ run, result, scenario }: HallRun): Wrong {
  const { start } = scenario.read;
  return Object.entries(result.lines).flatMap(([id, { kind, values }]) => {
    if (!id.startsWith('accounts.') || kind === 'figure') return [];
    const months = monthly(run, id);
    return result.years.flatMap((year, index) => {
      const within = months.slice(Math.max(0, year * 12 - start), (year + 1) * 12 - start);
      return addsUp(`${id} of the year`, year, ...(kind === 'flow' ? within : within.slice(-1)), -(values?.[index] ?? NaN)); // prettier-ignore
    });
  });
}
