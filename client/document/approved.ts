import type { Approval, ScenarioDocument } from '../../models/index.ts';
import { ownCopy } from './ownCopy.ts';
import { sameJson } from './sameJson.ts';
import { withBases } from './scenarioFile.ts';

/** What may change in a scenario that is approved: what is said of it, not what it is. */
const open = ['actuals', 'approval', 'title', 'tags', 'notes'];

const frozenPart = (document: ScenarioDocument): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !open.includes(key)));

/** Whether a change leaves an approved scenario as it was approved. */
export const keepsApproved = (before: ScenarioDocument, after: ScenarioDocument): boolean =>
  before.approval === undefined || sameJson(frozenPart(before), frozenPart(after));

/**
 * A scenario as it is approved: what it rests on comes with it, so that a variant no longer follows a base that others
 * may change.
 */
export const approved = (
  document: ScenarioDocument,
  bases: Readonly<Record<string, unknown>>,
  approval: Approval,
): ScenarioDocument => ({ ...withBases(document, bases), approval });

/** A scenario that is no longer approved. */
export function released(document: ScenarioDocument): ScenarioDocument {
  const { approval: _, ...rest } = document;
  return rest;
}

/** A copy of an approved scenario that may be changed; it says what it is a copy of, and has its actuals. */
export function revisionOf(
  document: ScenarioDocument,
  from: ScenarioDocument,
  ending: string,
  taken: readonly string[],
): ScenarioDocument {
  return { ...ownCopy(released(document), ending, taken), revises: from.id };
}
