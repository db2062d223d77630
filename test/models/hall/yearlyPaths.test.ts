import { describe, expect, it } from 'vitest';
import { inputAxis } from '../../../models/analyses/inputAxis.ts';
import { trace } from '../../../models/engine/trace.ts';
import { uncertainNumbers } from '../../../models/hall/uncertainNumbers.ts';
import { hallRun, monthly } from './hallRun.ts';
import { withLeaves } from './identities/otherNumbers.ts';
import { expectValues, quietHall, quietRun } from './quietHall.ts';

const range = { low: 0.01, high: 0.05, dist: 'normal', persistence: 0.5 };
const path = 'priceIndices.general.growth';
const timeline = { start: '2027-01', years: 3 };

describe('a growth that varies from year to year', () => {
  const { run, scenario } = quietRun({ timeline, priceIndices: { general: { growth: { value: 0.03, range, years: { 2028: 0.1 } } } } }); // prettier-ignore
  const leaves = run.assembly.leaves.filter((leaf) => leaf.path.startsWith(path));

  it('has a number for each year that is read, the same until it is drawn', () => {
    // In kroner of 2027: the growth into 2028 and 2029.
    expect(Object.fromEntries(leaves.map((leaf) => [leaf.path, leaf.value]))).toEqual({ [`${path}.years.2028`]: 0.1, [`${path}.years.2029`]: 0.03 }); // prettier-ignore
    const level = monthly(run, 'priceIndex.level', 'general');
    expectValues([level[0]!, level[12]!, level[24]!], [1, 1.1, 1.1 * 1.03]);
  });

  it('grows as each year is drawn', () => {
    const drawn = withLeaves(run, (leaf, value) => (leaf === `${path}.years.2029` ? 0.5 : value));
    const level = monthly(drawn, 'priceIndex.level', 'general');
    expectValues([level[12]!, level[24]!], [1.1, 1.1 * 1.5]);
  });

  it('also has the years from the price year of an amount to the run', () => {
    const { run: earlier } = quietRun({
      priceIndices: { general: { growth: { value: 0.03, range } } },
      operations: { itCost: { value: 12_000, priceYear: 2024 } },
    });
    const years = earlier.assembly.leaves.flatMap((leaf) => (leaf.path.startsWith(path) ? [leaf.path.slice(-4)] : [])); // prettier-ignore
    expect(years.sort()).toEqual(['2025', '2026', '2027', '2028']);
    // 12 000 of 2024 are 12 000 · 1.03³ of 2027, of which a twelfth a month.
    expectValues(monthly(earlier, 'operations.it'), [1000 * 1.03 ** 3]);
  });

  it('is still one input: to move, to trace, and to count', () => {
    const axis = inputAxis(scenario, run.assembly, path);
    expect(axis.leaves.length).toBe(2);
    // Growth moves by the difference: from 3 to 4 %, and with it the year that has its own.
    expect([...axis.valuesAt(0.04)].sort((a, b) => a - b)).toEqual([0.04, expect.closeTo(0.11, 12)]);
    const read = trace(run, 'priceIndex.level', { month: 24 }, 'general').inputs.map((input) => input.path);
    expect(read).toContain(path);
    const { run: plain, result } = hallRun({ ...quietHall, timeline, priceIndices: { general: { growth: { value: 0.03, years: { 2028: 0.1 } } } } }); // prettier-ignore
    expect(plain.assembly.leaves.length).toBe(run.assembly.leaves.length);
    expect(result.verdict.illustrative.of).toBe(plain.assembly.leaves.length);
  });
});

describe('the uncertain numbers of a scenario', () => {
  it('stand in the order of the form, with what is known of them', () => {
    const { scenario } = quietRun({
      operations: { itCost: { value: 12, unit: 'kNOK/year', range: { low: 10, high: 16 }, years: { 2028: { value: 14, range: { low: 14, high: 18, dist: 'uniform', ends: 'absolute' } } } } }, // prettier-ignore
      volumes: { scale: { value: 1, steps: [{ from: '2028-01', value: { value: 1.5, range: { low: 1, high: 2 } } }] } }, // prettier-ignore
      priceIndices: { general: { growth: { value: 0.03, range } } },
    });
    const found = uncertainNumbers(scenario.values);
    expect(found.map((each) => each.path)).toEqual(['volumes.scale.steps.0.value', 'operations.itCost', 'operations.itCost.years.2028', path]); // prettier-ignore
    const [step, cost, later, growth] = found;
    expect(step?.label.en).toMatch(/ \(step 1\)$/);
    expect(later?.label.nb).toMatch(/ 2028$/);
    expect([cost?.value, cost?.distribution.quantile(0.1), cost?.limits.low]).toEqual([12_000, expect.closeTo(10_000, 6), 0]); // prettier-ignore
    expect(later?.distribution.parameters).toEqual({ minimum: 14_000, maximum: 18_000 });
    expect(growth?.persistence).toBe(0.5);
    expect(cost?.persistence).toBeUndefined();
  });
});
