import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import { asCell, entryOf, type Cell, type Range } from './cell.ts';
import { fieldAddresses, valueAt } from './fieldAddress.ts';
import type { NumberField } from './field.ts';
import { valueInside } from './fields/number.ts';
import { plainRange } from './ranges/distributionOf.ts';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';

/**
 * SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a scenario's resolved inputs: defaults filled in, in
 * the inputs' own units, without texts, sources, authors and the order of display. Two files with the same hash give
 * the same numbers.
 */
export function scenarioHash(format: ScenarioFormat, values: ScenarioValues): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(meaningOf(format, values)))));
}

/** What the numbers of a scenario depend on, by path: each input in its own unit, without texts and sources. */
export function meaningOf(format: ScenarioFormat, values: ScenarioValues): Readonly<Record<string, unknown>> {
  const inputs: Record<string, unknown> = {};
  for (const { path, field } of fieldAddresses(format, values)) {
    const value = valueAt(values, path);
    if (field.type === 'text' || value === undefined) continue;
    inputs[path] = field.type === 'number' ? plainCell(field, asCell(value as number | Cell)) : value;
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
  if ([range, lever, years, steps, months, priceYear].every((part) => part === undefined)) return value;
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
