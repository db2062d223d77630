import { setTimeout as after } from 'node:timers/promises';

/** serialization_failure and deadlock_detected: the transaction did nothing, and succeeds when it is done again. */
const again: readonly unknown[] = ['40001', '40P01'];

/** How often a transaction is done before its failure is told. */
const most = 5;

/** The first wait between two tries, in milliseconds; each is twice the one before, and up to as long again by chance. */
const firstWait = 5;

/** Does a transaction, and does it again where PostgreSQL could not order it among the others. */
export async function retried<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      const isOrder = again.includes((error as { readonly code?: unknown } | null)?.code);
      if (!isOrder || tries === most) throw error;
      await after(firstWait * 2 ** (tries - 1) * (1 + Math.random()));
    }
  }
}
