import { openScenario, type AcceptedScenario, type Problem } from '../../models/index.ts';
import type { DocumentFormat, DocumentOptions } from '../exports/writtenDocument.ts';

/** A scenario as it travels to a thread: as it was written, with the ones it rests on. */
interface PackedScenario {
  readonly document: unknown;
  readonly bases: readonly (readonly [id: string, document: unknown])[];
}

/** A document that is to be made of scenarios: the first, with the others beside it. */
export interface DocumentOrder {
  readonly format: DocumentFormat;
  readonly scenarios: readonly [PackedScenario, ...PackedScenario[]];
  readonly options: DocumentOptions;
}

/** The file, or what is wrong with what was ordered. A fault of the program is thrown instead. */
export type MadeDocument =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A scenario made ready to travel. */
export const packed = ({ document, bases }: AcceptedScenario): PackedScenario => ({
  document,
  bases: bases.map((base) => [base.head.id, base.document] as const),
});

/** The same scenario, opened again. */
export function unpacked({ document, bases }: PackedScenario): AcceptedScenario {
  const known = new Map(bases);
  return openScenario(document, (id) => known.get(id));
}
