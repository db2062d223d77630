import { asCell, hallFormat, openScenario, ScenarioError, fieldAddresses, valueAt, type Cell, type NumberField, type ScenarioDocument } from '../../models/index.ts'; // prettier-ignore
import { withValue } from '../document/editField.ts';
import { withPlaces, withRange } from '../document/ranges.ts';
import type { RawInputs } from '../state/createScenario.ts';

/** How far a suggested range goes to each side of the number. */
export const suggestedShare = 0.15;

/** How many numbers are suggested a range. */
const suggested = 10;

/** What ranges are suggested on. */
export interface Suggestible {
  readonly document: ScenarioDocument;
  readonly bases: Readonly<Record<string, unknown>>;
  readonly inputs: RawInputs;
  readonly baseline: RawInputs;
}

/**
 * A document in which the numbers that mean most have a range around what they are, marked as made up and not assessed.
 * What may not have such a range is passed over.
 * @param paths the numbers, those that mean most first
 * @param note what is said of each
 * @returns the document and how many numbers got a range
 */
export function withSuggestedRanges(
  { document, bases, inputs, baseline }: Suggestible,
  paths: readonly string[],
  note: string,
): { readonly document: ScenarioDocument; readonly count: number } {
  const { values } = openScenario(document, (id) => bases[id]);
  const fields = new Map(fieldAddresses(hallFormat, values).map(({ path, field }) => [path, field]));
  const taken: string[] = [];
  let changed = document;
  for (const path of paths) {
    if (taken.length >= suggested) break;
    const field = fields.get(path);
    const old = valueAt(inputs, path) as number | Cell | undefined;
    const value = old ?? (valueAt(values, path) as number | Cell | undefined);
    if (field?.type !== 'number' || value === undefined || asCell(value).value === 0) continue;
    const next = withValue(changed, path, suggestion(field, value, note), valueAt(baseline, path));
    if (!isAccepted(next, bases)) continue;
    changed = next;
    taken.push(path);
  }
  return { document: withPlaces(changed, taken, inputs, baseline), count: taken.length };
}

function suggestion(field: NumberField, old: number | Cell, note: string): Cell {
  const { value, note: before } = asCell(old);
  const ends = [value * (1 - suggestedShare), value * (1 + suggestedShare)].map(rounded);
  const given = { low: Math.min(...ends), high: Math.max(...ends), value };
  const { cell } = withRange(field, old, given);
  return { ...cell, status: 'illustrative', note: before === undefined ? note : `${before} ${note}` };
}

/** Three digits that count: a suggestion is not more precise than that. */
const rounded = (value: number): number => Number(value.toPrecision(3));

function isAccepted(document: ScenarioDocument, bases: Readonly<Record<string, unknown>>): boolean {
  try {
    openScenario(document, (id) => bases[id]);
    return true;
  } catch (error) {
    if (error instanceof ScenarioError) return false;
    throw error;
  }
}
