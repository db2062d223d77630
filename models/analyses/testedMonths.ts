import type { Run } from '../engine/run.ts';

/**
 * The months of the run whose cash is tested: after the pilot's end for a unit of the municipality, which may borrow of
 * it until then; every month for a company.
 */
export function testedMonths(run: Run): readonly number[] {
  const unit = run.assembly.inputs.choice('accounts.legalForm') === 'unit';
  const first = unit ? run.value('verdict.pilotEnd') + 1 : 0;
  return Array.from({ length: Math.max(0, run.months - first) }, (_, index) => first + index);
}
