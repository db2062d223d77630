import type { Act, AuditEntry } from './library.ts';
import { storable } from './searchText.ts';
import type { Change } from './tables.ts';

/** What something is done with: a scenario, or a shelf and somebody or something of it, or nothing at all. */
interface Subject {
  readonly scenarioId?: string;
  readonly version?: number;
  readonly shelf?: string;
  readonly concerns?: string;
}

/** Writes in the audit log what is being done, in the same transaction. */
export async function recordAct(
  change: Change,
  action: AuditEntry['action'],
  { by, at, reason }: Act,
  of: Subject,
): Promise<void> {
  const { scenarioId = null, shelf = null } = of;
  await change
    .insertInto('audit')
    .values((row) => ({
      at,
      actorId: by.id,
      actor: by.name,
      action,
      scenarioId,
      shelfId:
        scenarioId === null
          ? shelf
          : row.selectFrom('scenarios').select('shelfId').where('id', '=', scenarioId),
      concerns: of.concerns === undefined ? null : storable(of.concerns),
      version: of.version ?? null,
      reason: reason === undefined ? null : storable(reason),
    }))
    .execute();
}
