import { fieldOf, fieldsOf, hallFormat, type Field } from '../../models/index.ts';
import type { RawInputs } from '../state/createScenario.ts';

/** The field that stands at a path of a scenario; undefined where there is none. */
export function fieldAt(inputs: RawInputs, path: string): Field | undefined {
  const [first = '', second = '', third = ''] = path.split('.');
  const group = hallFormat.groups.find((each) => each.path === first);
  const list = hallFormat.lists.find((each) => each.path === first);
  const member = (inputs[first] as Record<string, { kind?: string }> | undefined)?.[second];
  const schema =
    (third === '' ? group?.fields[second] : undefined) ??
    (list === undefined ? undefined : fieldsOf(list, member?.kind, second)[third]);
  return schema === undefined ? undefined : fieldOf(schema);
}

/** The path of the field that a problem's path lies in: `roles.worker.plannedFte.steps.0.value` is in `roles.worker.plannedFte`. */
export function fieldPathOf(inputs: RawInputs, path: string): string | undefined {
  const parts = path.split('.');
  for (const length of [3, 2]) {
    const candidate = parts.slice(0, length).join('.');
    if (parts.length >= length && fieldAt(inputs, candidate) !== undefined) return candidate;
  }
  return undefined;
}
