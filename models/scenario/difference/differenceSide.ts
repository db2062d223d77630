import { words, type Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import { asCell, type Cell } from '../cell.ts';
import { valueAt, type FieldAddress } from '../fieldAddress.ts';
import type { MemberList } from '../group.ts';
import { memberName } from '../inputLabel.ts';
import type { ScenarioValues } from '../scenarioFormat.ts';
import type { DifferenceSide } from './inputDifference.ts';

/**
 * What a scenario holds at a field.
 * @param value what its numbers depend on there, as `meaningOf` gives it
 */
export function fieldSide(
  { path, field }: FieldAddress,
  value: unknown,
  { values, inputs }: AcceptedScenario,
): DifferenceSide {
  const isDefault = valueAt(inputs, path) === undefined;
  if (field.type === 'choice') {
    const label = field.options[value as string];
    return { value, ...(label === undefined ? {} : { label }), isDefault };
  }
  if (field.type !== 'number') return { value, isDefault };
  const { source, note, status } = asCell(valueAt(values, path) as number | Cell);
  return {
    value,
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    ...(status === undefined ? {} : { status }),
    isDefault,
  };
}

/** What a scenario holds as a member of a list: the whole of it, with what its kind is called. */
export function memberSide(
  { path: list, kinds }: MemberList,
  id: string,
  { inputs, values }: AcceptedScenario,
): DifferenceSide {
  const kind = valueAt(values, `${list}.${id}.kind`);
  const label = typeof kind === 'string' ? kinds?.[kind]?.label : undefined;
  return {
    value: valueAt(inputs, `${list}.${id}`),
    ...(label === undefined ? {} : { label }),
    isDefault: false,
  };
}

/** What a member is called where it stands alone: «Materialstrøm «Dører»». */
export function memberLabel(list: MemberList, id: string, values: ScenarioValues): Translated {
  const { memberLabel: label } = list;
  const member = memberName(list, id, values);
  return words(`${label.nb} «${member.nb}»`, `${label.nn} «${member.nn}»`, `${label.en} "${member.en}"`);
}
