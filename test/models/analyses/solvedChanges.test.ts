import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitment } from '../../../models/analyses/commitment/commitment.ts';
import { gapMenu } from '../../../models/analyses/gapMenu/gapMenu.ts';
import { leverTable } from '../../../models/analyses/gapMenu/leverTable.ts';
import { turningMove } from '../../../models/analyses/levers/leverMove.ts';
import { runHall } from '../../../models/analyses/runResult.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { outcomeOfRun } from '../../../models/analyses/verdictFacts.ts';
import { runAssembly } from '../../../models/engine/run.ts';
import { changedScenario } from '../../../models/analyses/changedScenario.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';

const generated = fc
  .sample(generatedScenario, { seed: 20_270_401, numRuns: 14 })
  .map((raw) => openScenario(raw));

/** The same with almost all that is missing given in support, so that smaller changes decide. */
const near = generated.flatMap((scenario) => {
  const needed = runHall(scenario).value('verdict.additionalSupportPerYear');
  const support = scenario.read.number('verdict.trialSupport').value + Math.round(needed * 0.99);
  return support < 1e9 ? [changedScenario(scenario, { 'verdict.trialSupport': support })] : [];
});
const scenarios = [...generated.slice(0, 4), ...near];

/** Tens of scenarios are opened and run hundreds of times. */
const patience = 120_000;

const outcomeWith = (scenario: AcceptedScenario, changes: Readonly<Record<string, unknown>>): string =>
  outcomeOfRun(runHall(changedScenario(scenario, changes)));

test(
  'the two sides of every solved change of a lever give different verdicts when they are really run',
  () => {
    let found = 0;
    for (const scenario of scenarios) {
      const { levers, probe } = leverTable(scenario);
      const holds = probe.at().verdict.outcome === 'holds';
      for (const lever of levers) {
        for (const end of [lever.low, lever.high]) {
          const turn = end === lever.base ? undefined : turningMove(probe, lever, end);
          if (turn === undefined) continue;
          found += 1;
          const run = (x: number): string => outcomeWith(scenario, Object.fromEntries(lever.entriesAt(x)));
          expect([lever.id, run(turn.before) === 'holds']).toEqual([lever.id, holds]);
          expect([lever.id, run(turn.after) === 'holds']).toEqual([lever.id, !holds]);
        }
      }
    }
    expect(found).toBeGreaterThan(10);
  },
  patience,
);

test(
  'every way of the menu holds when its variant is run, and every margin does',
  () => {
    let found = 0;
    for (const scenario of scenarios) {
      const menu = finished(gapMenu(scenario));
      for (const { changes, steps } of [...menu.alone, ...menu.pairs]) {
        found += 1;
        expect([steps.map(({ lever }) => lever), outcomeWith(scenario, changes)]).toEqual([steps.map(({ lever }) => lever), 'holds']); // prettier-ignore
      }
    }
    expect(found).toBeGreaterThan(10);
  },
  patience,
);

test(
  'the empty source for the reserve changes no verdict',
  () => {
    for (const scenario of scenarios) {
      const { run } = leverTable(scenario);
      expect(outcomeOfRun(runAssembly(run.assembly))).toBe(outcomeOfRun(runHall(scenario)));
    }
  },
  patience,
);

test(
  'constant and tapering support hold when they are really in, unless a rule or the time before them fails',
  () => {
    let found = 0;
    for (const scenario of scenarios) {
      const { constant, tapering } = finished(commitment(scenario));
      for (const { outcome, reason } of [constant, tapering]) {
        if (outcome === 'holds') found += 1;
        else expect(reason?.en).toMatch(/rule is broken|before the pilot is over|larger than a scenario/);
      }
      if (constant.outcome === 'holds' && tapering.outcome === 'holds') {
        const amounts = tapering.years.map(({ fixed, months }) => (fixed * 12) / months);
        expect(tapering.total.fixed).toBeLessThanOrEqual(constant.total.fixed * 1.2 + amounts.length);
      }
    }
    expect(found).toBeGreaterThan(10);
  },
  patience,
);
