import { asCell, type Cell } from '../scenario/cell.ts';
import { fieldAddresses, fieldValue } from '../scenario/fieldAddress.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { NumberLeaf } from '../scenario/scenarioInputs.ts';
import type { ScenarioFormat, ScenarioValues } from '../scenario/scenarioFormat.ts';

/** How many of the numbers in use are illustrative or assumed. */
export interface DataQuality {
  readonly used: number;
  readonly of: number;
}

/** The status of every number of a scenario, by the path of its leaf; numbers without one are the user's own. */
export function numberStatuses(
  format: ScenarioFormat,
  scenario: AcceptedScenario,
): ReadonlyMap<string, Cell['status'] | 'own'> {
  const statuses = new Map<string, Cell['status'] | 'own'>();
  const written = scenario.inputs as ScenarioValues;
  for (const address of fieldAddresses(format, scenario.values)) {
    const { path, field } = address;
    if (field.type !== 'number') continue;
    const value = fieldValue(scenario.values, address) as number | Cell | undefined;
    if (value === undefined) continue;
    const cell = asCell(value);
    const isDefault = fieldValue(written, address) === undefined;
    const status = isDefault ? (field.defaultSource?.status ?? 'assumed') : (cell.status ?? 'own');
    statuses.set(path, status);
    for (const [year, entry] of Object.entries(cell.years ?? {}))
      statuses.set(`${path}.years.${year}`, asCell(entry).status ?? status);
    for (const [index, step] of (cell.steps ?? []).entries())
      statuses.set(`${path}.steps.${index}.value`, asCell(step.value).status ?? status);
    for (const index of (cell.months ?? []).keys()) statuses.set(`${path}.months.${index}`, status);
  }
  return statuses;
}

/** Counts, among the numbers a run reads, those that are illustrative or assumed; what may happen is not among them. */
export function dataQuality(
  format: ScenarioFormat,
  scenario: AcceptedScenario,
  leaves: readonly NumberLeaf[],
): DataQuality {
  const statuses = numberStatuses(format, scenario);
  const events = `${format.uncertainty?.events}.`;
  const paths = new Set(leaves.map(({ path, writtenAt }) => writtenAt ?? path));
  const inUse = [...paths].filter((path) => !path.startsWith(events)).flatMap((path) => statuses.get(path) ?? []); // prettier-ignore
  return {
    used: inUse.filter((status) => status === 'illustrative' || status === 'assumed').length,
    of: inUse.length,
  };
}
