import type { Assembly } from '../engine/assemble.ts';
import { hallChecks } from '../hall/scenarioChecks.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';
import type { Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { asCell, type Cell } from '../scenario/cell.ts';
import { valueAt } from '../scenario/fieldAddress.ts';
import { inputsOf } from '../scenario/inputsOf.ts';
import type { ScenarioValues } from '../scenario/scenarioFormat.ts';
import type { InputAxis } from './inputAxis.ts';

/**
 * Why a scenario would be refused with an input at some value within its own limits: shares that no longer make a
 * whole, a loan larger than what it pays for. Undefined where it would be accepted.
 */
export function refusalAt(
  scenario: AcceptedScenario,
  assembly: Assembly,
  axis: InputAxis,
  x: number,
): Translated | undefined {
  const values = withCell(scenario.values, axis.path, movedCell(scenario, assembly, axis, x));
  return hallChecks(values, inputsOf(hallFormat, values), scenario.head)[0]?.message;
}

/**
 * The cell of an input at another value, as a file would write it: in the unit of the input, with its course over time
 * moved along. It keeps its lever and notes, but not the range, which was about today's value.
 */
export function movedCell(scenario: AcceptedScenario, assembly: Assembly, axis: InputAxis, x: number): Cell {
  const { range: _, lever: __, ...cell } = asCell(valueAt(scenario.values, axis.path) as number | Cell);
  const numbers = axis.valuesAt(x);
  const moved = new Map(axis.leaves.map((leaf, index) => [assembly.leaves[leaf]?.path, numbers[index]]));
  const entry = (path: string, held: number | Cell): number | Cell => {
    const value = moved.get(`${axis.path}.${path}`);
    return value === undefined
      ? { unit: cell.unit ?? axis.unit, ...asCell(held) }
      : { value, unit: axis.unit };
  };
  const { years, steps } = cell;
  const { lever } = axis;
  return {
    ...cell,
    value: x,
    unit: axis.unit,
    ...(lever === undefined ? {} : { lever }),
    ...(years === undefined ? {} : { years: Object.fromEntries(Object.entries(years).map(([year, held]) => [year, entry(`years.${year}`, held)])) }), // prettier-ignore
    ...(steps === undefined ? {} : { steps: steps.map((step, index) => ({ ...step, value: entry(`steps.${index}.value`, step.value) })) }), // prettier-ignore
  };
}

/** The values of a scenario with another cell at a path; all else is shared. */
function withCell(values: ScenarioValues, path: string, cell: Cell): ScenarioValues {
  const put = (holder: Readonly<Record<string, unknown>>, [first = '', ...rest]: readonly string[]): Record<string, unknown> => ({ ...holder, [first]: rest.length === 0 ? cell : put((holder[first] ?? {}) as Record<string, unknown>, rest) }); // prettier-ignore
  return put(values, path.split('.')) as ScenarioValues;
}
