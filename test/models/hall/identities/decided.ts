import { monthly, type HallRun } from '../hallRun.ts';
import { postingsOf } from '../postingsOf.ts';
import { feeSetAside } from './accounts.ts';
import { advanceAtStart } from './money.ts';
import { addsUp, at, eachMonth, total, type Series, type Wrong } from './sums.ts';

/**
 * What the tests read: the accounts less all that sources which are not decided recognise (results) and pay (cash);
 * nothing else reacts to it.
 */
export function decidedLeavesOutTheRest(hall: HallRun): Wrong {
  const { run, scenario } = hall;
  const { read } = scenario;
  const undecided = read.members('fundingSource').map(({ id }) => id).filter((id) => read.choice('funding.commitment', id) !== 'decided'); // prettier-ignore
  const line = (name: string): Series => monthly(run, name);
  const theirs = postingsOf(hall).filter(({ line: id, member }) => id.startsWith('funding.') && member !== undefined && undecided.includes(member)); // prettier-ignore
  const recognised = total(run.months, theirs.map(({ values }) => values)); // prettier-ignore
  const lasting = total(run.months, theirs.filter(({ nature }) => nature === 'recurring').map(({ values }) => values)); // prettier-ignore
  const owed = total(run.months, undecided.map((id) => monthly(run, 'funding.grantReceivable', id))); // prettier-ignore
  const held = total(run.months, undecided.map((id) => monthly(run, 'funding.unspent', id))); // prettier-ignore
  const [net, structural, cash] = ['netOperatingResult', 'structuralResult', 'cash'].map((name) => line(`accounts.${name}`)) as [Series, Series, Series]; // prettier-ignore
  const [decidedNet, decidedStructural, decidedCash] = ['decidedResult', 'decidedStructural', 'decidedCash'].map((name) => line(`verdict.${name}`)) as [Series, Series, Series]; // prettier-ignore
  const feeUndecided = read.members('fundingSource').some(({ id, kind }) => kind === 'wasteFee' && undecided.includes(id)); // prettier-ignore
  const setAside = feeUndecided ? feeSetAside(hall) : [];
  const heldAtStart = undecided.reduce((sum, id) => sum + advanceAtStart(hall, id), 0);
  let sofar = 0;
  return eachMonth(run.months, (month) => {
    sofar += at(recognised, month);
    const paid = [-sofar, at(owed, month), -at(held, month), heldAtStart];
    return [
      ...addsUp('decided result', month, at(net, month), -at(recognised, month), -at(decidedNet, month)),
      ...addsUp('decided structural result', month, at(structural, month), -at(lasting, month), at(setAside, month), -at(decidedStructural, month)), // prettier-ignore
      ...addsUp('decided cash', month, at(cash, month), ...paid, -at(decidedCash, month)),
    ];
  });
}
