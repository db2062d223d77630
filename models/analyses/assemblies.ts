import { assemble, type Assembly } from '../engine/assemble.ts';
import { Batch } from '../engine/batch/batch.ts';
import type { Variation, Wanted } from '../engine/batch/partialRun.ts';
import { hallModel } from '../hall/hallModel.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { asCell, type Cell } from '../scenario/cell.ts';
import type { NumberField } from '../scenario/field.ts';
import { fieldAddresses, fieldValue } from '../scenario/fieldAddress.ts';
import type { ScenarioValues } from '../scenario/scenarioFormat.ts';

/** All that decides which formulas there are: everything but the numbers and months that may vary. */
export function structureOf(values: ScenarioValues): string {
  const fields = fieldAddresses(hallFormat, values).map((address) => {
    const { path, field } = address;
    const value = fieldValue(values, address);
    if (field.type === 'text' || field.type === 'paths') return [path];
    if (field.type === 'number') return [path, shapeOf(field, value as number | Cell | undefined)];
    const varies = field.type === 'date' && typeof value === 'string' && field.plain !== true;
    return [path, varies ? 'month' : value];
  });
  const kinds = hallFormat.lists.map(({ path }) =>
    Object.entries(values[path] ?? {}).map(([id, member]) => [id, (member as { kind?: string }).kind]),
  );
  return JSON.stringify([fields, kinds]);
}

function shapeOf(field: NumberField, value: number | Cell | undefined): unknown {
  if (value === undefined) return 'none';
  const { value: base, unit, years, steps, months, priceYear, range } = asCell(value);
  if (field.certain === true) return [base, unit, years, steps, months];
  const dates = steps?.map(({ from }) => (typeof from === 'string' ? 'month' : from));
  const byYear = range?.persistence === undefined ? 0 : 1;
  return [
    years === undefined ? 0 : Object.keys(years),
    dates ?? 0,
    months?.length ?? 0,
    priceYear ?? 0,
    byYear,
  ];
}

/** Every number and month of a scenario that may vary, by the path of its leaf. */
export function leafNumbers({ values, read }: AcceptedScenario): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const put = (leaf: { readonly path: string; readonly value: number }): void =>
    void numbers.set(leaf.path, leaf.value);
  for (const address of fieldAddresses(hallFormat, values)) {
    const { input, member, field } = address;
    if (fieldValue(values, address) === undefined) continue;
    if (field.type === 'date') {
      const date = read.date(input, member);
      if (date.milestone === undefined) put(date);
      for (const event of date.events ?? []) put(event.month);
    } else if (field.type === 'number') {
      const number = read.number(input, member);
      for (const leaf of [number, ...(number.years?.values() ?? []), ...(number.months ?? [])]) put(leaf);
      for (const event of number.events ?? []) put(event.month);
      for (const { from, leaf } of number.steps ?? []) {
        put(leaf);
        if (from.milestone === undefined) put(from);
      }
    }
  }
  return numbers;
}

/** The numbers of a scenario as the vector of an assembly of its structure. */
export function vectorOf({ leaves }: Assembly, numbers: ReadonlyMap<string, number>): Float64Array {
  return Float64Array.from(leaves, ({ path }) => {
    const value = numbers.get(path);
    if (value === undefined) throw new RangeError(`the scenario has no number ${path}`);
    return value;
  });
}

/** What a batch is asked for, and how its values are read. */
export interface Probe {
  readonly wanted: readonly Wanted[];
}

/** An assembly with the batch that is asked on it. */
export interface Probed<Of extends Probe> {
  readonly assembly: Assembly;
  readonly probe: Of;
  readonly batch: Batch;
  /** All numbers vary. */
  readonly all: Variation;
}

/** The most assemblies that are kept. */
const mostKept = 16;

/**
 * Asks the same figures of many scenarios: those that differ in numbers and months only share one assembly, which is
 * most of the work.
 */
export class Assemblies<Of extends Probe> {
  readonly #probeOf: (assembly: Assembly) => Of;
  readonly #known = new Map<string, Probed<Of>>();

  constructor(probeOf: (assembly: Assembly) => Of) {
    this.#probeOf = probeOf;
  }

  /** The assembly of a scenario's structure, whose own numbers may be those of another. @throws ModelError */
  of(scenario: AcceptedScenario): Probed<Of> {
    const structure = structureOf(scenario.values);
    const known = this.#known.get(structure) ?? this.#made(assemble(hallModel, scenario.read));
    this.#known.delete(structure);
    this.#known.set(structure, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostKept && oldest !== undefined) this.#known.delete(oldest);
    return known;
  }

  /** The wanted values of a scenario, and the probe that reads them. @throws ModelError */
  values(scenario: AcceptedScenario): { readonly probe: Of; readonly values: Float64Array } {
    const { assembly, probe, all } = this.of(scenario);
    return { probe, values: all.rows(vectorOf(assembly, leafNumbers(scenario))) };
  }

  #made(assembly: Assembly): Probed<Of> {
    const probe = this.#probeOf(assembly);
    const batch = new Batch(assembly, probe.wanted);
    return { assembly, probe, batch, all: batch.explore(assembly.leaves.map((_, index) => index)) };
  }
}
