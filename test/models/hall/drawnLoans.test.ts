import { expect, it } from 'vitest';
import { runAssembly, type Run } from '../../../models/engine/run.ts';
import { quietRun } from './quietHall.ts';

/** A van of 60 000 kroner of which a grant pays half: a file may have a loan of at most 30 000. */
const { run } = quietRun({
  assets: { van: { outlay: 60_000, grantShare: 0.5 } },
  loans: { loan: { kind: 'serial', asset: 'van', termMonths: 24, principal: 30_000 } },
});

/** The same hall with another principal, as a simulation may draw it. */
function withPrincipal(principal: number): Run {
  const { leaves } = run.assembly;
  const vector = Float64Array.from(leaves, ({ path, value }) => (path === 'loans.loan.principal' ? principal : value)); // prettier-ignore
  return runAssembly(run.assembly, vector);
}

const brokenBy = (principal: number): readonly string[] =>
  withPrincipal(principal)
    .raised()
    .map(({ rule }) => rule.declaration.id);

// Local Government Act § 14-14: 60 000 less the grant of 30 000 is all that a loan may pay for; half a krone is let be.
it.each([
  [30_000, false],
  [30_000.4, false],
  [30_001, true],
  [59_000, true],
])('a drawn loan of %d breaks the rule of loans for investments: %s', (principal, broken) => {
  expect(brokenBy(principal).includes('loans.loanForOperations')).toBe(broken);
});
