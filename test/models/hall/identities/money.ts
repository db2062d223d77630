import { monthly, type HallRun } from '../hallRun.ts';
import { posted } from '../postingsOf.ts';
import { numberIn } from './givenNumbers.ts';
import { sourcePeriod } from './sources.ts';
import { addsUp, at, eachMonth, equals, total, type Series, type Wrong } from './sums.ts';

/** Identity 2: cash moves by what is paid; what is recognised and not yet paid is owed to the hall, or by it. */
export function cashAddsUp(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const line = (name: string): Series => monthly(run, name);
  const [cash, cashIn, cashOut] = ['cash', 'cashIn', 'cashOut'].map((name) => line(`accounts.${name}`)) as [Series, Series, Series]; // prettier-ignore
  const income = total(run.months, [
    posted(hall, ({ side }) => side === 'income'),
    ...['accounts.interestIncome', 'loans.drawn', 'assets.investmentGrant', 'assets.replacedValue'].map(line),
  ]);
  const cost = total(run.months, [posted(hall, ({ side }) => side !== 'income'), line('assets.investment')]);
  const [customers, grants, advances] = ['accounts.receivables', 'funding.grantReceivable', 'funding.unspent'].map(line) as [Series, Series, Series]; // prettier-ignore
  const [payables, interest] = [line('accounts.payables'), line('loans.accruedInterest')];
  const opening = scenario.read.number('accounts.openingCash').value;
  const heldAtStart = advancesAtStart(hall);
  return eachMonth(run.months, (month) => {
    const before = month === 0 ? opening : at(cash, month - 1);
    const unspentBefore = month === 0 ? heldAtStart : at(advances, month - 1);
    const owedBefore = [at(customers, month - 1), at(grants, month - 1), -unspentBefore];
    const owed = [-at(customers, month), -at(grants, month), at(advances, month)];
    const owingBefore = [at(payables, month - 1), at(interest, month - 1)];
    const owing = [-at(payables, month), -at(interest, month)];
    return [
      ...addsUp('cash', month, before, at(cashIn, month), -at(cashOut, month), -at(cash, month)),
      ...addsUp('not received', month, at(income, month), -at(cashIn, month), ...owedBefore, ...owed),
      ...addsUp('not paid', month, at(cost, month), -at(cashOut, month), ...owingBefore, ...owing),
    ];
  });
}

/** Grants paid in advance before the first month: in the opening cash, and not yet used. */
export const advancesAtStart = (hall: HallRun): number =>
  hall.scenario.read.members('fundingSource').reduce((sum, { id }) => sum + advanceAtStart(hall, id), 0);

/** What one source paid in advance before the first month, for a period that is not over then. */
export function advanceAtStart(hall: HallRun, id: string): number {
  const { read } = hall.scenario;
  const grant = read.members('fundingSource').some((source) => source.id === id && source.kind === 'grant');
  if (!grant || read.choice('funding.payment', id) !== 'advance') return 0;
  const { from, last } = sourcePeriod(hall, id);
  return from < 0 && last >= 0 ? read.number('funding.granted', id).value : 0;
}

/** Bills and invoices are unpaid for so many days, in months of thirty; wages and sources are paid at once. */
export function termsHold(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  return (
    [
      ['accounts.payables', 'cost', 'accounts.paymentDays'],
      ['accounts.receivables', 'income', 'accounts.collectionDays'],
    ] as const
  ).flatMap(([line, on, term]) => {
    const sent = posted(hall, ({ side, payment }) => side === on && payment === 'invoice');
    const unpaid = monthly(run, line);
    const days = scenario.read.number(term).value;
    return eachMonth(run.months, (month) => {
      const parts = [0, 1, 2, 3].map((back) => Math.min(30, Math.max(0, days - 30 * back)) * at(sent, month - back)); // prettier-ignore
      const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
      return equals(line, month, 30 * at(unpaid, month), parts.reduce((sum, part) => sum + part, 0), size); // prettier-ignore
    });
  });
}

/** Value-added tax: the state gets its part of what customers pay, and the hall bears what it does not get back. */
export function vatAddsUp(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const { read } = scenario;
  const mode = read.choice('operations.vatMode');
  const rate = read.number('operations.vatRate').value;
  const liable = { internal: 0, market: 1, mixed: read.number('operations.vatableShare').value }[mode] ?? NaN;
  const borne = mode === 'mixed' ? 1 - read.number('operations.recoveredShare').value : 0;
  const natures = ['recurring', 'pilot', 'oneOff'].map((wanted) => ({
    purchases: posted(hall, ({ side, vat, nature }) => side === 'cost' && vat === 'standard' && nature === wanted), // prettier-ignore
    charged: posted(hall, ({ line, nature }) => nature === wanted && line.startsWith('operations.unrecoveredVat')), // prettier-ignore
  }));
  const notRecovered = monthly(run, 'operations.unrecoveredVat');
  const level = monthly(run, 'priceIndex.level', 'sales');
  const sales = read.members('stream').flatMap(({ id }) => {
    const [sold, price, kept] = ['volumes.sold', 'volumes.tonnePrice', 'operations.sales'].map((line) => monthly(run, line, id)) as [Series, Series, Series]; // prettier-ignore
    return eachMonth(run.months, (month) => {
      const paid = at(sold, month) * at(price, month) * at(level, month);
      return addsUp(`what customers pay for ${id}`, month, paid, -at(kept, month), (-paid * liable * rate) / (1 + rate)); // prettier-ignore
    });
  });
  const cost = eachMonth(run.months, (month) => [
    ...natures.flatMap(({ purchases, charged }) => equals('VAT not recovered', month, at(charged, month), at(purchases, month) * rate * borne)), // prettier-ignore
    ...addsUp('VAT in all', month, at(notRecovered, month), ...natures.map(({ charged }) => -at(charged, month))), // prettier-ignore
  ]);
  return [...sales, ...cost];
}

/** Interest on cash is earned on what stood there the month before, less the additional support that is tried. */
export function interestOnCash({ run, scenario: { read } }: HallRun): Wrong {
  const [cash, earned, more] = ['accounts.cash', 'accounts.interestIncome', 'funding.additionalSupport'].map((name) => monthly(run, name)) as [Series, Series, Series]; // prettier-ignore
  let support = 0;
  return eachMonth(run.months, (month) => {
    const stood = month === 0 ? read.number('accounts.openingCash').value : at(cash, month - 1);
    const own = Math.max(0, stood - support);
    support += at(more, month);
    return equals('interest earned', month, at(earned, month) * 12, own * numberIn(read, 'accounts.cashRate', month), Math.abs(stood)); // prettier-ignore
  });
}
