import { monthly, type HallRun } from '../hallRun.ts';
import { posted } from '../postingsOf.ts';
import { advancesAtStart } from './money.ts';
import { addsUp, at, eachMonth, equals, total, type Series, type Wrong } from './sums.ts';

/**
 * Identity 4, the balance sheet: cash + receivables + book value = payables + debt + unspent advances + equity. What the
 * hall owns more than it owes is kept here, beside the model: all that it earned and bore, wear included.
 */
export function balanceSheetAddsUp(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const line = (name: string): Series => monthly(run, name);
  const owned = ['accounts.cash', 'accounts.receivables', 'funding.grantReceivable', 'assets.bookValue'].map(line); // prettier-ignore
  const owing = ['accounts.payables', 'loans.accruedInterest', 'loans.balance', 'funding.unspent'].map(line);
  const claims = ['boundFunds', 'reserve', 'otherEquity'].map((name) => line(`accounts.${name}`));
  const [assets, others] = [line('accounts.totalAssets'), line('accounts.totalEquityAndDebt')];
  const earned = total(run.months, [
    posted(hall, ({ side }) => side === 'income'),
    ...['accounts.interestIncome', 'assets.investmentGrant'].map(line),
  ]);
  const borne = total(run.months, [
    posted(hall, ({ side }) => side === 'cost'),
    ...['loans.interest', 'assets.depreciation'].map(line),
  ]);
  let equity = scenario.read.number('accounts.openingCash').value - advancesAtStart(hall);
  return eachMonth(run.months, (month) => {
    equity += at(earned, month) - at(borne, month);
    const inMonth = (lists: readonly Series[]): Series => lists.map((each) => at(each, month));
    const [has, owes, claimed] = [inMonth(owned), inMonth(owing), inMonth(claims)];
    const size = Math.max(...[...has, ...owes, ...claimed].map(Math.abs));
    const sum = (list: Series): number => list.reduce((all, value) => all + value, 0);
    return [
      ...equals('equity', month, sum(has) - sum(owes), equity, size),
      ...equals('bound funds, reserve and other equity', month, sum(claimed), equity, size),
      ...equals('total assets', month, at(assets, month), sum(has), size),
      ...equals('total equity and debt', month, at(others, month), sum(has), size),
    ];
  });
}

/** Identity 4, the investment account: outlays = loans + grants + what the old was sold for + transfer from operations. */
export function investmentAccountIsZero({ run, scenario }: HallRun): Wrong {
  const names = ['assets.investment', 'loans.drawn', 'assets.investmentGrant', 'assets.replacedValue', 'accounts.toInvestment']; // prettier-ignore
  const [outlays, ...paidBy] = names.map((name) => monthly(run, name)) as [Series, ...Series[]];
  const { start } = scenario.read;
  const first = Math.floor(start / 12);
  const years = Math.floor((start + run.months - 1) / 12) - first + 1;
  return eachMonth(years, (year) => {
    const months = (list: Series): Series => list.slice(Math.max(0, (first + year) * 12 - start), (first + year + 1) * 12 - start); // prettier-ignore
    return addsUp('investment account', first + year, ...months(outlays), ...paidBy.flatMap((list) => months(list).map((value) => -value))); // prettier-ignore
  });
}

/**
 * Identity 4, the fund lines: a year's surplus covers what is still owed, then goes to the reserve and the owner; a
 * deficit takes from the reserve down to nothing, and the rest is owed.
 */
export function resultIsDisposed({ run, scenario: { read } }: HallRun): Wrong {
  const line = (name: string): Series => monthly(run, `accounts.${name}`);
  const [net, invested, bound] = ['netOperatingResult', 'toInvestment', 'boundFunds'].map(line) as [Series, Series, Series]; // prettier-ignore
  const [reserve, uncovered, toOwner] = ['reserve', 'uncoveredDeficit', 'toOwner'].map(line) as [Series, Series, Series]; // prettier-ignore
  const company = read.choice('accounts.legalForm') === 'as';
  const kept = read.number('accounts.surplusKept').value;
  let boundBefore = Math.max(0, read.number('selfCost.openingFund').value);
  let saved = read.number('accounts.openingReserve').value;
  let [owed, left, size] = [0, 0, saved];
  return eachMonth(run.months, (month) => {
    left += at(net, month) - (company ? 0 : at(invested, month)) - at(bound, month) + boundBefore;
    boundBefore = at(bound, month);
    size = Math.max(size, ...[net, invested, bound].map((list) => Math.abs(at(list, month))));
    let free = 0;
    if ((read.start + month) % 12 === 11) {
      const [surplus, deficit] = [Math.max(0, left), Math.max(0, -left)];
      const [covered, taken] = [Math.min(owed, surplus), Math.min(saved, deficit)];
      free = surplus - covered;
      saved += kept * free - taken;
      owed += deficit - taken - covered;
      left = 0;
    }
    size = Math.max(size, saved, owed);
    return [
      ...equals('reserve', month, at(reserve, month), saved, size),
      ...equals('deficit not covered', month, at(uncovered, month), owed, size),
      ...equals('given to the owner', month, at(toOwner, month), (1 - kept) * free, size),
    ];
  });
}
