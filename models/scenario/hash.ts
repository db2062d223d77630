import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import { entryOf, type Cell, type Range } from './cell.ts';
import { fieldAddresses, fieldValue } from './fieldAddress.ts';
import type { NumberField } from './field.ts';
import { valueInside } from './fields/number.ts';
import { plainRange } from './ranges/distributionOf.ts';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';

/**
 * SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a scenario's resolved inputs: defaults filled in, in
 * the inputs' own units, without texts, sources, authors and the order of display. Two files with the same hash give
 * the same numbers.
 * @param digest how SHA-256 is worked out: else in JavaScript, which works everywhere and is slower than what a platform has
 */
export const scenarioHash = (format: ScenarioFormat, values: ScenarioValues, digest: Digest = sha256InHexadecimal): string =>
  digest(canonicalize(meaningOf(format, values))); // prettier-ignore

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export type Digest = (text: string) => string;

const sha256InHexadecimal: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** What the numbers of a scenario depend on, by path: each input in its own unit, without texts and sources. */
export function meaningOf(format: ScenarioFormat, values: ScenarioValues): Readonly<Record<string, unknown>> {
  const inputs: Record<string, unknown> = {};
  for (const address of fieldAddresses(format, values)) {
    const { path, field } = address;
    const value = fieldValue(values, address);
    if (field.type === 'text' || value === undefined) continue;
    inputs[path] = field.type === 'number' && typeof value !== 'number' ? plainCell(field, value as Cell) : value; // prettier-ignore
  }
  for (const { path, kinds } of format.lists) {
    if (kinds === undefined) continue;
    for (const [id, member] of Object.entries(values[path] ?? {}))
      inputs[`${path}.${id}.kind`] = (member as { kind: string }).kind;
  }
  return inputs;
}

/** What numbers depend on in a cell; a bare value where there is nothing else. */
function plainCell(field: NumberField, cell: Cell): unknown {
  const { range, lever, years, steps, months, priceYear } = cell;
  const value = valueInside(field, cell);
  if (range === undefined && lever === undefined && years === undefined && steps === undefined && months === undefined && priceYear === undefined) return value; // prettier-ignore
  const inside = (entry: Cell, of: number): number => valueInside(field, { ...entry, value: of });
  const parts = {
    ...(priceYear === undefined ? {} : { priceYear }),
    ...(range === undefined ? {} : { range: rangeMeant(field, range, cell) }),
    ...(lever === undefined
      ? {}
      : { lever: { ...lever, low: inside(cell, lever.low), high: inside(cell, lever.high) } }),
    ...(years === undefined ? {} : { years: Object.fromEntries(Object.entries(years).map(([year, entry]) => [year, plainCell(field, entryOf(cell, entry))])) }), // prettier-ignore
    ...(steps === undefined ? {} : { steps: steps.map((step) => ({ from: step.from, value: plainCell(field, entryOf(cell, step.value)) })) }), // prettier-ignore
    ...(months === undefined ? {} : { months }),
  };
  return Object.keys(parts).length === 0 ? value : { value, ...parts };
}

/** A range with what it leaves out filled in; its value is the cell's. */
function rangeMeant(field: NumberField, range: Range, cell: Cell): object {
  const { value: _, values, ...meant } = plainRange(field, range, cell);
  const { persistence } = range;
  return {
    ...meant,
    ...(values.length === 0 ? {} : { values }),
    ...(persistence === undefined ? {} : { persistence }),
  };
}
