import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { changedScenario } from './changedScenario.ts';

/**
 * A scenario as a four-year plan is made: the same, with all price growth 0 after the budget year. Loans and grants in
 * nominal kroner stay as they are.
 */
export function planScenario(scenario: AcceptedScenario, budgetYear: number): AcceptedScenario {
  const { read } = scenario;
  const first = Math.min(read.number('economy.priceYear').value, Math.floor(read.start / 12));
  const years = Array.from({ length: Math.max(0, budgetYear - first + 1) }, (_, index) => first + index);
  const indices = Object.entries(scenario.values['priceIndices'] ?? {}) as [string, object][];
  const changes = indices.flatMap(([id, fields]) => {
    if (!('growth' in fields)) return [];
    const growth = read.number('priceIndex.growth', id);
    const kept = years.map((year) => [year, growth.years?.get(year)?.value ?? growth.value]);
    return [[`priceIndices.${id}.growth`, { value: 0, unit: '1', years: Object.fromEntries(kept) }]];
  });
  return changedScenario(scenario, Object.fromEntries(changes) as Record<string, object>);
}
