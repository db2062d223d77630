import { balancedRuns, breakEvenYear, emptyMonth, firstSupportMonth, windowYears } from './balance.ts';
import { yearOf } from './months.ts';
import type { VerdictFacts } from './verdictFacts.ts';
import type { doesNotHoldWords } from './words/doesNotHoldWords.ts';

type DoesNotHoldId = keyof typeof doesNotHoldWords;

/**
 * Why a hall does not hold. Where several rows fit, in this order: what no support can mend (a broken rule V28, a
 * company short of cash before support would begin V26); the answer to a limit somebody typed (V21); only the cash
 * floor (V27); then the shape of the years (V20, V22–V25); and V20 for what has no row, since its amount is always
 * right. A typed limit of 0 is the same as none: there is no sense in comparing with it.
 */
export function doesNotHoldCase(facts: VerdictFacts): DoesNotHoldId {
  const { passes, supportLimit = 0, additionalSupportPerYear } = facts;
  if (!passes.rules) return 'V28';
  if (isShortBeforeSupport(facts)) return facts.pilotEnd === undefined ? 'V26b' : 'V26';
  if (supportLimit > 0 && additionalSupportPerYear > supportLimit) return 'V21';
  if (passes.result && passes.structure && !passes.liquidity && !facts.cash.goesBelowZero) return 'V27';
  return yearsCase(facts) ?? (facts.pilotEnd === undefined ? 'V20b' : 'V20');
}

/** A unit of the municipality has its advance paid by the municipality; a company must have the cash. */
function isShortBeforeSupport(facts: VerdictFacts): boolean {
  const { firstMonthBelowFloor } = facts.cash;
  const isCompany = facts.legalForm !== 'unit';
  return isCompany && firstMonthBelowFloor !== undefined && firstMonthBelowFloor < firstSupportMonth(facts);
}

function yearsCase(facts: VerdictFacts): DoesNotHoldId | undefined {
  const from = breakEvenYear(facts);
  return from === undefined ? lostBalanceCase(facts) : lateBalanceCase(facts, from);
}

/** It balances from a year to the window's end, and fails all the same. */
function lateBalanceCase(facts: VerdictFacts, from: number): DoesNotHoldId | undefined {
  const empty = emptyMonth(facts);
  if (empty !== undefined && !facts.passes.liquidity) {
    if (yearOf(empty) < from) return 'V25';
    if (facts.passes.structure && facts.cash.goesBelowZero) return 'V25b';
  }
  return facts.passes.structure ? undefined : 'V25c';
}

/** It does not balance in the window's last year. */
function lostBalanceCase(facts: VerdictFacts): DoesNotHoldId | undefined {
  const runs = balancedRuns(windowYears(facts));
  const [run] = runs;
  if (run === undefined) return undefined;
  if (runs.length > 1) return 'V24b';
  if (run.first === run.last) return 'V23';
  return run.first === facts.window.firstYear && costsOutgrowIncome(facts, run.last + 1) ? 'V22' : 'V24';
}

/** V22 blames growing costs: true only if they grew by more than income was lost, as when decided support ends. */
function costsOutgrowIncome(facts: VerdictFacts, firstDeficit: number): boolean {
  const [start] = windowYears(facts);
  const end = facts.years.find(({ year }) => year === firstDeficit);
  if (start === undefined || end === undefined) return false;
  const costGrowth = end.recurringCost - start.recurringCost;
  const lostIncome = start.structuralResult - end.structuralResult - costGrowth;
  return costGrowth > Math.max(0, lostIncome);
}
