import { monthly, type HallRun } from '../hallRun.ts';
import { instalmentCount, isDue, levelPayment, loanTerms, type LoanTerms } from './loanSchedule.ts';
import { numberIn } from './givenNumbers.ts';
import { addsUp, at, atMost, eachMonth, equals, type Series, type Wrong } from './sums.ts';

/** Identity 3, loans: the debt is what was borrowed less what was repaid, and nothing when the term is out. */
export function loansAreRepaid(hall: HallRun): Wrong {
  const { read } = hall.scenario;
  return read.members('loan').flatMap(({ id, kind = '' }) => {
    const terms = loanTerms(read, id, kind);
    return [...balanceFalls(hall, id, terms), ...interestRuns(hall, id, terms), ...instalmentsFit(hall, id, terms)]; // prettier-ignore
  });
}

function balanceFalls({ run }: HallRun, id: string, { principal, drawn, term }: LoanTerms): Wrong {
  const [balance, repaid] = ['balance', 'instalments'].map((name) => monthly(run, `loans.${name}`, id)) as [Series, Series]; // prettier-ignore
  let sofar = 0;
  return eachMonth(run.months, (month) => {
    sofar += at(repaid, month);
    const borrowed = month >= drawn && drawn >= 0 ? principal : 0;
    const over = term !== undefined && month >= drawn + term;
    return [
      ...addsUp(`debt of ${id}`, month, borrowed, -sofar, -at(balance, month)),
      ...atMost(`debt of ${id} below 0`, month, -at(balance, month), 0, principal),
      ...(over ? equals(`debt of ${id} after its term`, month, at(balance, month), 0, principal) : []),
    ];
  });
}

/** Interest runs on last month's debt; all that has run is paid when a period ends. */
function interestRuns(
  { run }: HallRun,
  id: string,
  { drawn, period, term, rate, principal }: LoanTerms,
): Wrong {
  const [balance, interest, paid] = ['balance', 'interest', 'interestPaid'].map((name) => monthly(run, `loans.${name}`, id)) as [Series, Series, Series]; // prettier-ignore
  let unpaid = 0;
  return eachMonth(run.months, (month) => {
    unpaid += at(interest, month) - at(paid, month);
    const age = month - drawn;
    const settled = age === term || (age >= 0 && age % period === 0);
    return [
      ...equals(`interest of ${id}`, month, at(interest, month), (at(balance, month - 1) * rate(month)) / 12),
      ...atMost(`interest of ${id} paid too early`, month, -unpaid, 0, principal),
      ...(settled ? equals(`interest of ${id} left`, month, unpaid, 0, principal) : []),
    ];
  });
}

/** Instalments fall when they are due: equal ones of a serial loan, level payments of an annuity at a constant rate. */
function instalmentsFit({ run, scenario: { read } }: HallRun, id: string, terms: LoanTerms): Wrong {
  const [repaid, interest] = ['instalments', 'interest'].map((name) => monthly(run, `loans.${name}`, id)) as [Series, Series]; // prettier-ignore
  const { principal, drawn, term, grace, period, kind } = terms;
  const [worn, worth] = ['portfolioDepreciation', 'portfolioBookValue'].map((name) => numberIn(read, `loans.${name}`, 0)) as [number, number]; // prettier-ignore
  const whole = term !== undefined && term > grace && (term - grace) % period === 0;
  let running = 0;
  let sofar = 0;
  return eachMonth(run.months, (month) => {
    const age = month - drawn;
    running = age > grace ? running + at(interest, month) : 0;
    const found = at(repaid, month);
    const left = principal - sofar;
    sofar += found;
    if (drawn < 0 || age < 0 || !isDue(terms, month)) return equals(`instalment of ${id}`, month, found, 0);
    const sinceLast = running;
    running = 0;
    if (kind === 'serial' && age !== term) return equals(`serial ${id}`, month, found, principal / instalmentCount(terms), principal); // prettier-ignore
    if (kind === 'portfolio') return equals(`portfolio ${id}`, month, found, Math.min(left, (principal * worn * period) / 12 / worth), principal); // prettier-ignore
    if (kind === 'annuity' && whole && terms.constantRate) return equals(`annuity ${id}`, month, found + sinceLast, levelPayment(terms), principal); // prettier-ignore
    return equals(`last instalment of ${id}`, month, found, age === term ? left : found, principal);
  });
}
