import { doesNotHoldCase } from './doesNotHoldCase.ts';
import { balancesAfterPilot, breakEvenYear, deficitYears } from './balance.ts';
import { yearOf } from './months.ts';
import { hasErrors, type VerdictFacts, type VerdictSource } from './verdictFacts.ts';
import type { doesNotHoldWords } from './words/doesNotHoldWords.ts';
import type { holdsWords } from './words/holdsWords.ts';
import type { errorWords, suffixWords } from './words/verdictFrame.ts';
import type { withSupportWords } from './words/withSupportWords.ts';

/** The case that carries the verdict. */
export type VerdictBody =
  keyof typeof holdsWords | keyof typeof withSupportWords | keyof typeof doesNotHoldWords;

/** A row of the table of verdicts in the design; V04b, V05b, V24b, V25b, V25c and V26b are ours. */
export type VerdictId = VerdictBody | 'V07' | 'V29' | keyof typeof errorWords | keyof typeof suffixWords;

/** A margin below this share of recurring cost is "barely", to either side. */
const barely = 0.02;

/** What support cannot mend is not near to holding, however little is missing. */
const neverBarely: readonly VerdictBody[] = ['V26', 'V26b', 'V28'];

/**
 * The rows a verdict is said with, in reading order: the prefix V07 or V29, the case that carries it, the suffix V32.
 * A scenario with errors has V30 or V31 alone. Nothing is prefixed to "only with support".
 */
export function verdictCase(source: VerdictSource): readonly VerdictId[] {
  if (hasErrors(source)) return [source.inputErrors === 1 ? 'V30' : 'V31'];
  return [...prefix(source), verdictBody(source), ...(source.horizonDecides ? (['V32'] as const) : [])];
}

/** The one row that carries the verdict of a scenario that can be computed. */
export function verdictBody(facts: VerdictFacts): VerdictBody {
  if (facts.outcome === 'holds') return holdsCase(facts);
  return facts.outcome === 'holdsWithSupport' ? withSupportCase(facts) : doesNotHoldCase(facts);
}

function prefix(facts: VerdictFacts): readonly ('V07' | 'V29')[] {
  if (facts.outcome === 'holdsWithSupport' || Math.abs(facts.marginShare) >= barely) return [];
  if (facts.outcome === 'holds') return ['V07'];
  return neverBarely.includes(verdictBody(facts)) ? [] : ['V29'];
}

/**
 * Where several rows fit: decided support comes first, since the verdict must name what it rests on (V05, V05b);
 * then years the reserve must cover (V03, V04, V04b), since a council must know that it is used; then that there is
 * no pilot (V06); then balance already in the pilot (V02); then V01.
 */
function holdsCase(facts: VerdictFacts): keyof typeof holdsWords {
  const deficits = deficitYears(facts);
  if (facts.decidedSupportPerYear > 0) return deficits.length === 0 ? 'V05' : 'V05b';
  if (deficits.length > 1) return areFirstAfterPilot(facts, deficits) ? 'V04' : 'V04b';
  if (deficits.length === 1) return 'V03';
  if (facts.pilotEnd === undefined) return 'V06';
  return balancesAfterPilot(facts) ? 'V01' : 'V02';
}

function areFirstAfterPilot({ pilotEnd, window }: VerdictFacts, deficits: readonly number[]): boolean {
  if (pilotEnd === undefined) return false;
  const [first = 0] = deficits;
  const unbroken = deficits.every((year, index) => year === first + index);
  return unbroken && (first === window.firstYear || first === yearOf(pilotEnd));
}

/**
 * Where several rows fit: a one-off sum comes first, since it binds the municipality least; V13 and V14 if years of
 * deficit are to be paid, V15 if only the cash is short. Then the limit: without a typed one the outcome can only
 * come from undecided support (V12); with one, V11 where something is decided already, else V10.
 */
function withSupportCase(facts: VerdictFacts): keyof typeof withSupportWords {
  return oneOffCase(facts) ?? limitCase(facts);
}

function oneOffCase(facts: VerdictFacts): 'V13' | 'V14' | 'V15' | undefined {
  const { oneOff, passes } = facts;
  if (oneOff === undefined || !passes.structure) return undefined;
  if (deficitYears(facts).length === 0) return passes.result && !passes.liquidity ? 'V15' : undefined;
  if ((breakEvenYear(facts) ?? 0) <= oneOff.lastYear) return undefined;
  return oneOff.firstYear === oneOff.lastYear ? 'V13' : 'V14';
}

function limitCase({ supportLimit, decidedSupportPerYear }: VerdictFacts): 'V10' | 'V11' | 'V12' {
  if (supportLimit === undefined) return 'V12';
  return decidedSupportPerYear > 0 ? 'V11' : 'V10';
}
