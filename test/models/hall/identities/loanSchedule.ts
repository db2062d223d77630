import type { ScenarioInputs } from '../../../../models/scenario/scenarioInputs.ts';
import { monthOf, numberIn } from './givenNumbers.ts';

const between: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 };

/** What a loan agreement says, with months counted from the start of the run. */
export interface LoanTerms {
  readonly kind: string;
  readonly principal: number;
  readonly drawn: number;
  /** Months from the draw to the last instalment; none in the portfolio mode. */
  readonly term: number | undefined;
  readonly grace: number;
  /** Months between payments. */
  readonly period: number;
  /** The yearly rate in a month. */
  readonly rate: (month: number) => number;
  readonly constantRate: boolean;
}

/** The terms of a loan of a scenario. */
export function loanTerms(read: ScenarioInputs, id: string, kind: string): LoanTerms {
  return {
    kind,
    principal: read.number('loans.principal', id).value,
    drawn: monthOf(read, 'loans.drawnOn', id),
    term: kind === 'portfolio' ? undefined : read.number('loans.termMonths', id).value,
    grace: read.number('loans.graceMonths', id).value,
    period: between[read.choice('loans.payments', id)] ?? NaN,
    rate: (month) => numberIn(read, 'loans.nominalRate', month, id),
    constantRate: read.number('loans.nominalRate', id).years === undefined,
  };
}

/** Whether an instalment falls in a month: every period after the grace, and at the end of the term. */
export function isDue({ drawn, term, grace, period }: LoanTerms, month: number): boolean {
  const age = month - drawn;
  if (term !== undefined && age >= term) return age === term;
  return age > grace && (age - grace) % period === 0;
}

/** How many instalments a loan has. */
export const instalmentCount = ({ term = 0, grace, period }: LoanTerms): number =>
  Math.max(1, Math.ceil((term - grace) / period));

/** Interest and instalment of each payment of an annuity at a constant rate, as textbooks have it: P · i / (1 − (1 + i)^−n). */
export function levelPayment(terms: LoanTerms): number {
  const count = instalmentCount(terms);
  const each = (terms.rate(0) / 12) * terms.period;
  if (each === 0) return terms.principal / count;
  return (terms.principal * each) / -Math.expm1(-count * Math.log1p(each));
}
