import { monthly, type HallRun } from '../hallRun.ts';
import { postingsOf } from '../postingsOf.ts';
import { monthOf, numberIn } from './givenNumbers.ts';
import { sourcePeriod } from './sources.ts';
import { at, atMost, eachMonth, equals, type Series, type Wrong } from './sums.ts';

/**
 * Identity 6: opening fund + fees + interest on the fund = what the fee is to cover + closing fund; a fee that follows
 * the cost leaves an empty fund empty; and the fee covers no shop and no business goods unless a line says so itself.
 */
export function feeCoversFullCost(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const { read } = scenario;
  const fees = read.members('fundingSource').filter(({ kind }) => kind === 'wasteFee');
  const parts = fees.map(({ id }) => sourcePeriod(hall, id).part);
  const follows = fees.every(({ id }) => read.choice('funding.policy', id) === 'follow');
  const [basis, fee, interest, fund] = ['selfCost.basis', 'funding.wasteFee', 'selfCost.fundInterest', 'selfCost.fund'].map((name) => monthly(run, name)) as [Series, Series, Series, Series]; // prettier-ignore
  const bound = monthly(run, 'accounts.boundFunds');
  const opening = read.number('selfCost.openingFund').value;
  let before = opening;
  let size = Math.abs(opening);
  let expected = opening;
  const fundRuns = eachMonth(run.months, (month) => {
    const covered = parts.reduce((sum, part) => sum + part(month) * at(basis, month), 0);
    const earned = (before * numberIn(read, 'selfCost.imputedRate', month)) / 12;
    expected += at(fee, month) + at(interest, month) - covered;
    before = at(fund, month);
    size = Math.max(size, covered, at(fee, month), Math.abs(expected));
    return [
      ...equals('full-cost fund', month, at(fund, month), expected, size),
      ...equals('earmarked funds', month, at(bound, month), Math.max(0, expected), size),
      ...equals('interest on the fund', month, at(interest, month), earned, size),
      ...(follows && opening === 0
        ? equals('fund of a fee that follows', month, at(fund, month), 0, size)
        : []),
    ];
  });
  return [...fundRuns, ...basisIsHouseholds(hall)];
}

/** What the fee is to cover: the households' part of lasting costs and of capital, less income tied to them. */
function basisIsHouseholds(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const { read } = scenario;
  const shops = read.choice('selfCost.keyBy') === 'tonnes' ? read.number('selfCost.shopShare').value : 0;
  const [basis, key] = ['selfCost.basis', 'selfCost.key'].map((name) => monthly(run, name)) as [Series, Series]; // prettier-ignore
  const streams = read.members('stream').map(({ id }) => ({ tonnes: monthly(run, 'volumes.admitted', id), households: read.number('volumes.fromHouseholds', id).value })); // prettier-ignore
  const carrying = postingsOf(hall).filter(({ side, nature, feeShare }) => feeShare !== 0 && (side === 'income' || (side === 'cost' && nature === 'recurring'))); // prettier-ignore
  const [eligible, granted] = ['funding.eligibleCost', 'funding.grant'].map((name) => monthly(run, name)) as [Series, Series]; // prettier-ignore
  const assets = read.members('asset').flatMap(({ id }) => {
    if (read.choice('assets.nature', id) !== 'recurring') return [];
    const own = read.has('assets.feeShare', id) ? read.number('assets.feeShare', id).value : undefined;
    return [{ own, net: notGranted(hall, id), worn: monthly(run, 'assets.depreciation', id), value: monthly(run, 'assets.bookValue', id) }]; // prettier-ignore
  });
  return eachMonth(run.months, (month) => {
    const all = streams.reduce((sum, { tonnes }) => sum + at(tonnes, month), 0);
    const theirs = streams.reduce((sum, { tonnes, households }) => sum + at(tonnes, month) * households, 0);
    const share = at(key, month);
    let costs = 0;
    let size = 0;
    let grantable = 0;
    for (const { side, feeShare = share, grantEligible, values } of carrying) {
      const carried = (side === 'cost' ? feeShare : -feeShare) * at(values, month);
      costs += carried;
      grantable += carried * grantEligible;
      size += Math.abs(at(values, month));
    }
    const rate = numberIn(read, 'selfCost.imputedRate', month) / 12;
    const capital = assets.reduce((sum, { own = share, net, worn, value }) => {
      const mean = (at(value, month - 1) * net(month - 1) + at(value, month) * net(month)) / 2;
      return sum + own * (at(worn, month) * net(month - 1) + mean * rate);
    }, 0);
    const part = at(eligible, month) > 0 ? Math.min(1, Math.max(0, grantable / at(eligible, month))) : 0;
    const net = costs + capital - part * at(granted, month);
    return [
      ...equals('fee basis', month, at(basis, month), Math.max(0, net), size + capital),
      ...atMost('key', month, share * all, theirs * (1 - shops), all),
      ...(theirs === 0 ? equals('key without household goods', month, share, 0) : []),
    ];
  });
}

/** The share of what stands in a month that no grant has paid: a grant is for the first purchase only. */
function notGranted({ run, scenario: { read } }: HallRun, id: string): (month: number) => number {
  const first = monthOf(read, 'assets.date', id);
  const again = monthly(run, 'assets.bought', id).findIndex((bought, when) => bought === 1 && when > first);
  const own = 1 - read.number('assets.grantShare', id).value;
  return (month) => (first >= 0 && month >= first && (again < 0 || month < again) ? own : 1);
}
