import { asCell, fieldAddresses, hallFormat, inputLabel, valueAt, type AcceptedScenario, type Cell } from '../../models/index.ts'; // prettier-ignore
import type { Language } from '../language/createLanguage.ts';
import { sectionOf, sections } from '../sections.ts';

/** Numeric inputs that may be varied, by the section they stand in. */
export interface InputChoices {
  readonly section: string;
  readonly inputs: readonly { readonly path: string; readonly label: string }[];
}

/** The inputs of a scenario that a curve may follow, in the order of the form. */
export function inputChoices(
  { values }: AcceptedScenario,
  { pick }: Pick<Language, 'pick'>,
): readonly InputChoices[] {
  const found = fieldAddresses(hallFormat, values).flatMap((address) => {
    const value = valueAt(values, address.path) as number | Cell | undefined;
    if (address.field.type !== 'number' || address.field.certain === true || value === undefined) return [];
    return [
      { path: address.path, label: pick(inputLabel(address, values)), zero: asCell(value).value === 0 },
    ];
  });
  return sections.flatMap(({ id, label }) => {
    const inputs = found.filter(({ path }) => sectionOf(path)?.id === id);
    return inputs.length === 0 ? [] : [{ section: pick(label), inputs }];
  });
}

/** The input that is shown first: how much is sold, else the first price. */
export function usualInput(scenario: AcceptedScenario): string {
  const paths = fieldAddresses(hallFormat, scenario.values).map(({ path }) => path);
  return paths.includes('volumes.scale') ? 'volumes.scale' : (paths.find((path) => path.endsWith('.salesPrice')) ?? paths[0] ?? ''); // prettier-ignore
}
