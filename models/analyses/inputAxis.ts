import type { Assembly } from '../engine/assemble.ts';
import { leafPlaces } from '../engine/leafPlaces.ts';
import { nearest } from '../language/nearest.ts';
import type { Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { asCell, type Cell } from '../scenario/cell.ts';
import type { NumberField } from '../scenario/field.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../scenario/fieldAddress.ts';
import { inputLabel } from '../scenario/inputLabel.ts';
import { valueInside } from '../scenario/fields/number.ts';
import { movedValue } from '../scenario/movedValue.ts';
import { ScenarioError } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import { meant } from '../scenario/schemaProblems.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';

/** One numeric input as a line to move along: where it is, how far it may go, and what it moves. */
export interface InputAxis {
  /** JSON path of the cell with ids for members, such as `streams.doors.salesPrice`. */
  readonly path: string;
  readonly address: FieldAddress;
  /** With the name of its member: «Daglig leder: Årslønn». */
  readonly label: Translated;
  /** Unit of all values here: that of the input, shares and rates as shares. */
  readonly unit: string;
  readonly base: number;
  /** What the schema allows; ±Infinity where it has no limit. */
  readonly low: number;
  readonly high: number;
  /** Whether the model rounds it to a whole number. */
  readonly whole: boolean;
  /** What we do not know about it, where the scenario says so. */
  readonly range?: { readonly low: number; readonly high: number };
  /** How far we may choose it, and what one unit of change costs, where the scenario says so. */
  readonly lever?: { readonly low: number; readonly high: number; readonly cost: number | undefined };
  /** Places in the vector of inputs; none where no line reads it. */
  readonly leaves: readonly number[];
  /**
   * The numbers of the leaves when the input is x. Values by year and steps move in proportion; inputs that may be
   * negative (growth) or are 0 by the same difference; none beyond what the schema allows.
   */
  readonly valuesAt: (x: number) => readonly number[];
}

/** Every numeric input of a scenario that may vary, in the order of the form. */
export function inputAxes(scenario: AcceptedScenario, assembly: Assembly): readonly InputAxis[] {
  const places = leafPlaces(assembly.leaves);
  return numbersOf(scenario).flatMap(({ address, field, cell }) =>
    field.certain === true
      ? []
      : [axisOf(address, inputLabel(address, scenario.values), field, cell, assembly, places)],
  );
}

/**
 * One numeric input by its path.
 * @throws ScenarioError at `input`: unknown path with the nearest, not a number, or one that may not vary
 */
export function inputAxis(scenario: AcceptedScenario, assembly: Assembly, path: string): InputAxis {
  const found = inputAxes(scenario, assembly).find((axis) => axis.path === path);
  if (found !== undefined) return found;
  const other = fieldAddresses(hallFormat, scenario.values).find((address) => address.path === path);
  if (other === undefined) {
    const paths = inputAxes(scenario, assembly).map((axis) => axis.path);
    throw new ScenarioError([problem('unknownInput', 'input', { found: path, nearest: meant(nearest(path, paths)) })]); // prettier-ignore
  }
  const left = other.field.type === 'number' && other.field.certain !== true;
  throw new ScenarioError([problem(left ? 'absentInput' : 'fixedInput', 'input', { name: other.field.label, found: path })]); // prettier-ignore
}

interface NumberAddress {
  readonly address: FieldAddress;
  readonly field: NumberField;
  readonly cell: Cell;
}

/** The numbers that formulas may read and the scenario has, with their cells. */
function numbersOf(scenario: AcceptedScenario): readonly NumberAddress[] {
  return fieldAddresses(hallFormat, scenario.values).flatMap((address) => {
    const { field, path, group } = address;
    const value = valueAt(scenario.values, path) as number | Cell | undefined;
    if (field.type !== 'number' || value === undefined || group.outsideFormulas === true) return [];
    return [{ address, field, cell: asCell(value) }];
  });
}

function axisOf(
  address: FieldAddress,
  label: Translated,
  field: NumberField,
  cell: Cell,
  assembly: Assembly,
  places: ReadonlyMap<string, readonly number[]>,
): InputAxis {
  const { path } = address;
  const inside = (value: number): number => valueInside(field, { unit: cell.unit, value });
  const base = inside(cell.value);
  const [low, high] = [field.min ?? -Infinity, field.max ?? Infinity];
  const paths = [path, ...Object.keys(cell.years ?? {}).map((year) => `${path}.years.${year}`), ...(cell.steps ?? []).map((_, index) => `${path}.steps.${index}.value`)]; // prettier-ignore
  const leaves = paths.flatMap((each) => places.get(each) ?? []);
  const own = leaves.map((leaf) => assembly.leaves[leaf]?.value ?? NaN);
  const { range, lever } = cell;
  return {
    path,
    address,
    label,
    unit: field.unit,
    base,
    low,
    high,
    whole: field.whole === true,
    ...(range === undefined ? {} : { range: { low: inside(range.low), high: inside(range.high) } }),
    ...(lever === undefined ? {} : { lever: leverInside(lever, inside) }),
    leaves,
    valuesAt: (x) => own.map((value) => movedValue({ own: value, base, low, high }, x)),
  };
}

/** A lever in the unit of the input, its cost per unit of that. */
const leverInside = ({ low, high, cost }: NonNullable<Cell['lever']>, inside: (value: number) => number) => ({
  low: inside(low),
  high: inside(high),
  cost: cost === undefined ? undefined : cost / inside(1),
});
