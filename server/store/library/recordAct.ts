import type { Act, AuditEntry } from './library.ts';
import { storable } from './searchText.ts';
import type { Change } from './tables.ts';

/** Writes in the audit log what is being done, in the same transaction. */
export async function recordAct(
  change: Change,
  action: AuditEntry['action'],
  { by, at, reason }: Act,
  of: { readonly scenarioId: string; readonly version?: number },
): Promise<void> {
  await change
    .insertInto('audit')
    .values({
      at,
      actorId: by.id,
      actor: by.name,
      action,
      scenarioId: of.scenarioId,
      version: of.version ?? null,
      reason: reason === undefined ? null : storable(reason),
    })
    .execute();
}
