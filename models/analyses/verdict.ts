import type { Run } from '../engine/run.ts';
import type { Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { ScenarioFormat } from '../scenario/scenarioFormat.ts';
import { balanceSentence } from '../sentences/balanceSentence.ts';
import { runwaySentence } from '../sentences/runwaySentence.ts';
import { verdictBadge, verdictSentence } from '../sentences/verdictSentence.ts';
import { verdictShort } from '../sentences/verdictShort.ts';
import type { Outcome } from '../sentences/verdictFacts.ts';
import { dataQuality, type DataQuality } from './dataQuality.ts';
import { testedMonths } from './testedMonths.ts';
import { smallestMargin, verdictFacts } from './verdictFacts.ts';
import { verdictReasons } from './verdictReasons.ts';

/** One test of the verdict. */
export interface VerdictTest {
  readonly id: 'result' | 'structure' | 'liquidity' | 'rules';
  /** Kroner of the price year a year (liquidity: nominal kroner of cash in the worst month; rules: how many are broken). */
  readonly value: number;
  /** What the value must reach (rules: must not exceed). */
  readonly limit: number;
  readonly passes: boolean;
}

/** The verdict of a run, with its words. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly decidedSupportPerYear: number;
  readonly additionalSupportPerYear: number;
  readonly supportPerYear: number;
  readonly badge: Translated;
  readonly short: Translated;
  readonly sentence: Translated;
  readonly runway: Translated;
  readonly balance: Translated;
  /** Why, one sentence for each reason: what changes when the pilot ends, what income covers, what gets worse. */
  readonly reasons: readonly Translated[];
  readonly tests: readonly VerdictTest[];
  /** The smallest margin in price-year kroner a year; negative where it does not hold. */
  readonly margin: number;
  /** The test whose margin is smallest. */
  readonly nearest: 'result' | 'structure' | 'liquidity';
  readonly window: { readonly firstYear: number; readonly lastYear: number };
  readonly illustrative: DataQuality;
}

/** The verdict of a run: outcome, tests, additional support and its sentences. */
export function verdictOf(format: ScenarioFormat, scenario: AcceptedScenario, run: Run): Verdict {
  const facts = verdictFacts(run);
  const figure = (name: string): number => run.value(`verdict.${name}`);
  const { test, value } = smallestMargin(run);
  const floor = facts.cash.floor;
  const tests: readonly VerdictTest[] = [
    { id: 'result', value: figure('resultMargin'), limit: 0, passes: facts.passes.result },
    { id: 'structure', value: figure('structureMargin'), limit: 0, passes: facts.passes.structure },
    { id: 'liquidity', value: lowestTestedCash(run), limit: floor, passes: facts.passes.liquidity },
    { id: 'rules', value: facts.brokenRules.length, limit: 0, passes: facts.passes.rules },
  ];
  return {
    outcome: facts.outcome,
    decidedSupportPerYear: facts.decidedSupportPerYear,
    additionalSupportPerYear: facts.additionalSupportPerYear,
    supportPerYear: facts.decidedSupportPerYear + facts.additionalSupportPerYear,
    badge: verdictBadge(facts),
    short: verdictShort(facts),
    sentence: verdictSentence(facts),
    runway: runwaySentence(facts),
    balance: balanceSentence(facts),
    reasons: verdictReasons(run).sentences,
    tests,
    margin: value,
    nearest: test,
    window: facts.window,
    illustrative: dataQuality(format, scenario, run.assembly.leaves),
  };
}

/** The lowest cash, on decided funding, among the months that are tested. */
const lowestTestedCash = (run: Run): number =>
  testedMonths(run).reduce(
    (lowest, month) => Math.min(lowest, run.value('verdict.decidedCash', month)),
    Infinity,
  );
