import type { ScenarioDocument } from '../../../models/index.ts';
import type { Act, Draft } from '../../../server/store/library/library.ts';

/** The shelf of the tests: the one that every library has. */
export const shelf = '1'.padStart(32, '0');

/** A person of the tests. */
export const kari = { id: 'kari', name: 'Kari Nordmann' };

/** Another one. */
export const ola = { id: 'ola', name: 'Ola Hansen' };

/** A time of the tests: the minutes after noon of 1 June 2026. */
export const minute = (minutes: number): string => new Date(Date.UTC(2026, 5, 1, 12, minutes)).toISOString();

/** Something that is done, by Kari unless it says otherwise. */
export const act = (minutes: number, reason?: string, by = kari): Act => ({
  by,
  at: minute(minutes),
  ...(reason === undefined ? {} : { reason }),
});

/** A document that the store takes: it does not look into the inputs. */
export function draft(title: string, more: Readonly<Record<string, unknown>> = {}): Draft {
  const document: ScenarioDocument = { format: 'holdbar-scenario', version: 1, id: 'test', title, ...more };
  return { document, hash: 'a'.repeat(64), engine: '1.0.0' };
}
