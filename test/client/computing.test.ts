import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withValue } from '../../client/document/editField.ts';
import { leverNote } from '../../client/levers/leverNote.ts';
import { levers } from '../../client/levers/levers.ts';
import { roundSpan } from '../../client/levers/roundSpan.ts';
import { computeScenario, type Computed } from '../../client/state/computeScenario.ts';
import { ReusedAssembly } from '../../client/state/reusedAssembly.ts';
import { openScenario, runHall, runResult, type ScenarioDocument } from '../../models/index.ts';

const tromso = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8'),
) as ScenarioDocument;

const computed = (document: ScenarioDocument, engine = new ReusedAssembly()): Computed => {
  const outcome = computeScenario({ document, baseline: document, bases: {} }, engine);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.computed;
};

describe('an assembly that is used again', () => {
  /** One edit after the other, as a reader makes them; each result must be what a fresh run gives. */
  const edits: [path: string, value: unknown][] = [
    ['roles.worker.plannedFte', 3],
    ['economy.priceYear', 2026],
    ['accounts.floor', 200_000],
    ['volumes.scale', { value: 1, steps: [{ from: '2031-01', value: 1.4 }] }],
    ['volumes.scale', { value: 1, steps: [{ from: '2032-06', value: 1.6 }] }],
    ['volumes.scale', { value: 1, steps: [{ from: { milestone: 'pilot.end', months: 1 }, value: 1.6 }] }],
    ['volumes.scale', { value: 1, steps: [{ from: { milestone: 'pilot.end', months: 7 }, value: 1.6 }] }],
    ['priceIndices.wages.growth', { value: 0.03, years: { 2028: 0.04 } }],
    ['priceIndices.wages.growth', { value: 0.03, years: { 2028: 0.05 } }],
    ['streams.furniture.season', { value: 1, months: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1] }],
    ['pilot.end', '2031-06'],
    ['timeline.start', '2027-01'],
    ['timeline.years', 20],
    ['verdict.years', 5],
    ['verdict.supportLimit', 2_000_000],
    ['verdict.supportLimit', 3_000_000],
    ['funding.municipality.commitment', 'applied'],
    ['freeLines.fitting.to', '2027-09'],
    ['roles.manager.yearlySalary', { value: 700_000, priceYear: 2024 }],
    ['roles.manager.yearlySalary', { value: 710_000, priceYear: 2024 }],
    ['places.postTerminal.rentFreeMonths', 6],
    ['funding.pilotGrant.lagMonths', 6],
  ];
  test('gives what a fresh run gives', () => {
    const engine = new ReusedAssembly();
    let document = tromso;
    for (const [path, value] of edits) {
      document = withValue(document, path, value);
      const { result } = computed(document, engine);
      const scenario = openScenario(document);
      expect({ path, result }).toEqual({ path, result: runResult(scenario, runHall(scenario)) });
    }
  }, 30_000);
});

describe('a scenario that is wrong', () => {
  const formula = (ownFormula: string): ScenarioDocument =>
    withValue(tromso, 'freeLines.egen', { kind: 'formula', label: 'Egen', ownFormula });
  const wrong: [what: string, document: ScenarioDocument, path: string][] = [
    ['a negative number', withValue(tromso, 'operations.transportPrice', -1), 'operations.transportPrice'],
    ['a pilot that ends before it starts', withValue(tromso, 'pilot.end', '2026-01'), 'pilot.end'],
    ['a formula with a wrong name', formula('volumes.soldd[furniture]'), 'freeLines.egen.ownFormula'],
    ['a formula in the wrong unit', formula('volumes.sold[furniture]'), 'freeLines.egen.ownFormula'],
    ['a formula that goes in a ring', formula('accounts.operatingCost'), 'freeLines.egen.ownFormula'],
    ['a formula that does not parse', formula('1 +'), 'freeLines.egen.ownFormula'],
  ];
  test.each(wrong)('by %s says so at its field, in three languages', (_, document, path) => {
    const outcome = computeScenario({ document, baseline: document, bases: {} }, new ReusedAssembly());
    expect(outcome.ok).toBe(false);
    const [problem] = outcome.ok ? [] : outcome.problems;
    expect(problem?.path).toBe(path);
    expect(new Set(Object.values(problem?.message ?? {})).size).toBeGreaterThan(1);
  });
});

describe('a lever', () => {
  const from = computed(tromso);
  const moved = (index: number, value: number): Computed => {
    const lever = levers[index];
    if (lever === undefined) throw new Error(`${index}`);
    return computed(lever.edits(from, value).reduce((document, [path, entry]) => withValue(document, path, entry), tromso)); // prettier-ignore
  };
  const targets: [index: number, value: number][] = [
    [0, 0],
    [0, 60],
    [0, 132],
    [0, 180],
    [1, 0.5],
    [1, 20],
    [2, 0],
    [2, 0.4],
    [2, 5],
    [3, 0],
    [3, 140],
    [4, 0],
    [4, 2_000_000],
  ];
  test.each(targets)('%i set to %d reads so', (index, value) => {
    const lever = levers[index];
    expect(lever?.read(moved(index, value))).toBeCloseTo(value, 2);
  });

  test('at its own number changes nothing', () => {
    const same = levers.flatMap((lever) => lever.edits(from, lever.read(from) ?? 0));
    const document = same.reduce((changed, [path, entry]) => withValue(changed, path, entry), tromso);
    expect(computed(document).result.verdict.tests).toEqual(from.result.verdict.tests);
  });

  test('for volume stops where storage is full, and says so', () => {
    const most = moved(0, 400);
    expect(leverNote('volume', from)).toBeUndefined();
    expect(leverNote('volume', most)).toEqual({
      reason: 'storage',
      amount: Math.round(levers[0]?.read(most) ?? 0),
    });
    expect(levers[0]?.read(moved(0, 300))).toBeCloseTo(levers[0]?.read(most) ?? 0, 6);
  });

  test('has an end that is a round number', () => {
    expect([roundSpan(131, 50), roundSpan(3.5, 5), roundSpan(600_000, 1), roundSpan(0, 50)]).toEqual([500, 10, 1_500_000, 50]); // prettier-ignore
  });
});
