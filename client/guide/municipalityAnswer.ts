import type { Municipality, ScenarioDocument } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';

/** Fetches the list of municipalities with its reader, where a question asks for one. @throws where it cannot be had */
export async function loadMunicipalities(): Promise<readonly Municipality[]> {
  const [{ readMunicipalities }, { default: csv }] = await Promise.all([
    import('../../models/index.ts'),
    import('../../scenarios/municipalities.csv?raw'),
  ]);
  return readMunicipalities(csv);
}

/** The name of a municipality in the list, with its county. */
export const listedName = ({ name, county }: Municipality): string =>
  county === name ? name : `${name}, ${county}`;

/** The municipality that a text means: its listed name, or its name where only one has it; whatever the case. */
export function municipalityOf(list: readonly Municipality[], text: string): Municipality | undefined {
  const wanted = text.trim().toLocaleLowerCase('nb');
  const exact = list.find((each) => listedName(each).toLocaleLowerCase('nb') === wanted);
  const named = list.filter(({ name }) => name.toLocaleLowerCase('nb') === wanted);
  return exact ?? (named.length === 1 ? named[0] : undefined);
}

/**
 * A scenario for a municipality: what the list knows with its source, and nothing where it knows nothing. The zone, which
 * must be something, is then that of the example, and is asked for.
 */
export function withMunicipality(
  document: ScenarioDocument,
  { name, population, households, zone, source, date }: Municipality,
  title: string,
  exampleZone: unknown,
): ScenarioDocument {
  const from = [source, date].filter((part) => part !== undefined).join(', ');
  const cell = (value: number | undefined): unknown =>
    value === undefined ? null : { value, ...(from === '' ? {} : { source: from, status: 'sourced' }) };
  const counted = withValue(withValue({ ...document, municipality: name, title }, 'economy.population', cell(population)), 'economy.households', cell(households)); // prettier-ignore
  return withValue(counted, 'staffing.zone', zone ?? exampleZone);
}
