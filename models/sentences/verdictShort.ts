import type { Translated } from '../language/translated.ts';
import { fill } from './fill.ts';
import { verdictBody, type VerdictBody } from './verdictCase.ts';
import { hasErrors, type VerdictFacts, type VerdictSource } from './verdictFacts.ts';
import { verdictSlots } from './verdictSlots.ts';
import { verdictShortWords } from './words/verdictShortWords.ts';

type ShortId = keyof typeof verdictShortWords;

/** The short form of each case; V28 has two, one for one rule and one for more. */
const shortOf: Readonly<Record<Exclude<VerdictBody, 'V28'>, ShortId>> = {
  V01: 'balancesAfterPilot',
  V02: 'balancesFrom',
  V03: 'balancesFrom',
  V04: 'balancesFrom',
  V04b: 'balancesFrom',
  V05: 'holdsWith',
  V05b: 'holdsWith',
  V06: 'balancesFrom',
  V10: 'needs',
  V11: 'needs',
  V12: 'needs',
  V13: 'needsInYear',
  V14: 'needsOverYears',
  V15: 'needsCapital',
  V20: 'missing',
  V20b: 'missing',
  V21: 'missing',
  V22: 'balancesUntil',
  V23: 'balancesOnlyIn',
  V24: 'balancesUntil',
  V24b: 'balancesSome',
  V25: 'outOfMoney',
  V25b: 'outOfMoney',
  V25c: 'balancesLate',
  V26: 'outOfMoney',
  V26b: 'outOfMoney',
  V27: 'belowFloor',
};

/** The verdict for strip and cards, at most 60 characters, without price year and full stop. */
export function verdictShort(source: VerdictSource): Translated {
  if (hasErrors(source)) {
    const words = source.inputErrors === 1 ? verdictShortWords.oneError : verdictShortWords.errors;
    return fill(words, { errors: String(source.inputErrors) });
  }
  return fill(verdictShortWords[shortCase(source)], verdictSlots(source, false));
}

function shortCase(facts: VerdictFacts): ShortId {
  const body = verdictBody(facts);
  if (body !== 'V28') return shortOf[body];
  return facts.brokenRules.length > 1 ? 'breaksRules' : 'breaksRule';
}
