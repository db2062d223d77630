import type { ScenarioDocument } from '../../models/index.ts';
import { sameJson } from './sameJson.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Whether a document is changes to a base, not whole inputs. */
export const isVariant = (document: ScenarioDocument): boolean => document.extends !== undefined;

/**
 * A document with another value at a path (`roles.worker.plannedFte`, `order.roles`); `null` leaves the value out.
 * The keys keep their order. In a variant it becomes a change, and is no change where the base says the same.
 * @param base the raw inputs of the base, for a variant
 */
export function withValue(
  document: ScenarioDocument,
  path: string,
  value: unknown,
  base?: unknown,
): ScenarioDocument {
  if (!isVariant(document)) return placed(document, path.split('.'), value) as ScenarioDocument;
  const { [path]: _, ...others } = document.changes ?? {};
  const asBase = sameJson(base ?? null, value);
  return { ...document, changes: asBase ? others : { ...document.changes, [path]: value } };
}

/** A copy of plain objects with a value placed at a path; `null` removes the last key. */
function placed(holder: Raw, [first = '', ...rest]: readonly string[], value: unknown): Raw {
  if (rest.length > 0) {
    const inner = Object.hasOwn(holder, first) ? (holder[first] as Raw) : {};
    return { ...holder, [first]: placed(inner, rest, value) };
  }
  if (value !== null) return { ...holder, [first]: value };
  const { [first]: _, ...others } = holder;
  return others;
}
