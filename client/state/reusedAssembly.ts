import {
  asCell,
  fieldAddresses,
  hallFormat,
  runAssembly,
  runHall,
  valueAt,
  type AcceptedScenario,
  type Cell,
  type NumberField,
  type Run,
  type ScenarioValues,
} from '../../models/index.ts';

/**
 * Runs scenarios one after the other. Where only numbers differ from the last one, the assembly (formulas put together
 * for its members and choices) is used again, which is most of the work.
 */
export class ReusedAssembly {
  #structure: string | undefined;
  #last: Run | undefined;

  /** @throws ModelError where a formula of the user's own is wrong or a line is not finite */
  run(scenario: AcceptedScenario): Run {
    const structure = structureOf(scenario.values);
    if (this.#last !== undefined && structure === this.#structure) {
      const numbers = numbersOf(scenario);
      const leaves = this.#last.assembly.leaves.map(({ path, value }) => ({
        path,
        value: numbers.get(path) ?? value,
      }));
      const assembly = { ...this.#last.assembly, inputs: scenario.read, leaves };
      this.#last = runAssembly(assembly);
    } else {
      this.#last = runHall(scenario);
      this.#structure = structure;
    }
    return this.#last;
  }
}

/** All that decides which formulas there are: everything but the numbers that may vary. */
export function structureOf(values: ScenarioValues): string {
  const fields = fieldAddresses(hallFormat, values).map(({ path, field }) => {
    const value = valueAt(values, path);
    if (field.type === 'text') return [path];
    if (field.type === 'number') return [path, shapeOf(field, value as number | Cell | undefined)];
    return [
      path,
      field.type === 'date' && typeof value === 'string' && field.plain !== true ? 'month' : value,
    ];
  });
  const kinds = hallFormat.lists.map(({ path }) =>
    Object.entries(values[path] ?? {}).map(([id, member]) => [id, (member as { kind?: string }).kind]),
  );
  return JSON.stringify([fields, kinds]);
}

function shapeOf(field: NumberField, value: number | Cell | undefined): unknown {
  if (value === undefined) return 'none';
  if (field.certain === true) return value;
  const { years, steps, months, priceYear } = asCell(value);
  const dates = steps?.map(({ from }) => (typeof from === 'string' ? 'month' : from));
  return [years === undefined ? 0 : Object.keys(years), dates ?? 0, months?.length ?? 0, priceYear ?? 0];
}

/** Every number that may vary, by the path of its leaf. */
function numbersOf({ values, read }: AcceptedScenario): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const put = (leaf: { readonly path: string; readonly value: number }): void =>
    void numbers.set(leaf.path, leaf.value);
  for (const { path, input, member, field } of fieldAddresses(hallFormat, values)) {
    if (valueAt(values, path) === undefined) continue;
    if (field.type === 'date') {
      const date = read.date(input, member);
      if (date.milestone === undefined) put(date);
    } else if (field.type === 'number') {
      const number = read.number(input, member);
      put(number);
      for (const leaf of number.years?.values() ?? []) put(leaf);
      for (const leaf of number.months ?? []) put(leaf);
      for (const { from, leaf } of number.steps ?? []) {
        put(leaf);
        if (from.milestone === undefined) put(from);
      }
    }
  }
  return numbers;
}
