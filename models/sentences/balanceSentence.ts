import type { Translated } from '../language/translated.ts';
import { balancedCount, balancedRuns, balancesAfterPilot, breakEvenYear } from './balance.ts';
import { fill } from './fill.ts';
import type { VerdictFacts } from './verdictFacts.ts';
import { balanceWords } from './words/balanceWords.ts';

/** When operations balance, without a full stop: B1–B5, and B6 for now and then. Years in the pilot count too. */
export function balanceSentence(facts: VerdictFacts): Translated {
  const last = String(facts.window.lastYear);
  const from = breakEvenYear(facts);
  if (balancesAfterPilot(facts)) return balanceWords.B1;
  if (from !== undefined) return fill(balanceWords.B2, { first: String(from) });
  const runs = balancedRuns(facts.years);
  const [run] = runs;
  if (run === undefined) return fill(balanceWords.B3, { last });
  if (runs.length > 1) {
    const count = String(balancedCount(facts.years));
    return fill(balanceWords.B6, { count, years: String(facts.years.length), last });
  }
  const words = run.first === run.last ? balanceWords.B5 : balanceWords.B4;
  return fill(words, { first: String(run.first), last: String(run.last) });
}
