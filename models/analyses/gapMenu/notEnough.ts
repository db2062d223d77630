import type { Run } from '../../engine/run.ts';
import {
  brokenRuleSentence,
  limitSentence,
  noHelpSentence,
  noRoom,
  notChosen,
  notEnoughSentence,
  reserveNoStructure,
} from '../../sentences/gapSentences.ts';
import { helpfulDirection } from '../../sentences/leverPhrase.ts';
import { joined } from '../../sentences/fill.ts';
import type { Translated } from '../../language/translated.ts';
import type { Lever, MissingLever } from '../levers/lever.ts';
import type { LeverProbe } from '../levers/leverProbe.ts';
import type { NotEnough } from './gapMenuResult.ts';
import { helpfulEnd, stopOf } from './ways.ts';

/** What is still missing a year that counts as nothing: the tolerance of the tests, in kroner. */
const nothing = 0.5;

/** A lever that the scenario does not have. */
export const notThere = ({ id, label, missing }: MissingLever): NotEnough => ({
  lever: id,
  label,
  reason: missing,
  stillMissing: null,
});

/** A lever that the municipality cannot choose. */
export const notAWay = ({ id, label }: Lever): NotEnough => ({
  lever: id,
  label,
  reason: notChosen,
  stillMissing: null,
});

/** Why a lever is not enough by itself, from what the hall comes to at the end of its span. */
export function whyNotEnough(probe: LeverProbe, run: Run, lever: Lever): NotEnough {
  const { id, label, base } = lever;
  const end = helpfulEnd(lever, helpfulDirection[id] === 'up');
  const said = (reason: Translated, stillMissing: number | null): NotEnough => ({ lever: id, label, reason, stillMissing }); // prettier-ignore
  const [rule] = run.raised().filter((each) => each.rule.declaration.severity === 'error');
  if (rule !== undefined) return said(brokenRuleSentence(rule.rule.declaration.message), null);
  if (end === base) return said(noRoom, null);
  const today = probe.at({ lever, x: base });
  const most = probe.at({ lever, x: end });
  const { needed } = most.verdict;
  const to = lever.measured === undefined ? end : most.measured;
  const change = lever.said(lever.measured === undefined ? base : today.measured, to);
  if (!most.hasValue) return said(noHelpSentence(change), null);
  if (id === 'support') return said(limitSentence(end - base, today.verdict.needed), needed);
  if (id === 'reserve' && most.verdict.structure < -nothing) return said(reserveNoStructure, needed);
  const stop = stopOf(lever, most);
  const withStop = (reason: Translated): Translated => (stop === null ? reason : joined([reason, stop]));
  if (needed > nothing && needed >= today.verdict.needed - nothing)
    return said(withStop(noHelpSentence(change)), needed);
  return said(withStop(notEnoughSentence(change, needed > nothing ? needed : undefined)), needed);
}
