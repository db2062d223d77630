import type { Approval, ScenarioDocument } from '../../models/index.ts';
import { sameJson } from '../document/sameJson.ts';
import type { ServerEntry } from './serverApi.ts';

/** The approval of a scenario on its shelf, as a scenario carries one: so Oppfølging is there, and the plan is frozen. */
export function shelfApproval({ approval, newest }: Pick<ServerEntry, 'approval' | 'newest'>): Approval | undefined {
  if (approval === undefined) return undefined;
  const { by, at, reason } = approval;
  return { by: by.slice(0, 200), date: dayOf(at), ...(reason === undefined ? {} : { reason }), hash: newest.hash };
} // prettier-ignore

/**
 * A document under the approval of its shelf. One that was approved in the document itself keeps that.
 * @param before the approval that the shelf had before: it is taken out
 */
export function underApproval(
  document: ScenarioDocument,
  before: Approval | undefined,
  now: Approval | undefined,
): ScenarioDocument {
  const { approval, ...rest } = document;
  const own = sameJson(approval, before) ? undefined : approval;
  const shown = own ?? now;
  return shown === undefined ? rest : { ...rest, approval: shown };
}

/** The day of a time where the reader is, `2026-12-12`. */
function dayOf(time: string): string {
  const at = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
