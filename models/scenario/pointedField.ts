import { fieldOf, type Field, type NumberField } from './field.ts';
import { fieldsOf, type Fields } from './group.ts';
import type { FormatParts, ScenarioValues } from './scenarioFormat.ts';

/** The field at the path of an input, as declared; undefined where the scenario has none there. */
export function fieldAtPath(format: FormatParts, values: ScenarioValues, path: string): Field | undefined {
  const [first = '', second = '', third, ...more] = path.split('.');
  const group = format.groups.find((each) => each.path === first);
  if (group !== undefined) return third === undefined ? named(group.fields, second) : undefined;
  const list = format.lists.find((each) => each.path === first);
  const members = values[first] ?? {};
  if (list === undefined || third === undefined || more.length > 0 || !Object.hasOwn(members, second))
    return undefined;
  return named(fieldsOf(list, (members[second] as { kind?: string }).kind, second), third);
}

function named(fields: Fields, name: string): Field | undefined {
  const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return schema === undefined ? undefined : fieldOf(schema);
}

/**
 * A field of a member as it is there: a number that is a value or a change of another input has its unit, and its limits
 * or the distance between them. As declared, where that input is no number.
 * @param holder the member
 */
export function pointedField(
  format: FormatParts,
  values: ScenarioValues,
  field: Field,
  holder: Readonly<Record<string, unknown>>,
): Field {
  if (field.type !== 'number' || field.like === undefined) return field;
  const path = holder[field.like.field];
  const target = typeof path === 'string' ? fieldAtPath(format, values, path) : undefined;
  return target?.type === 'number' && target.like === undefined ? likened(field, target) : field;
}

function likened(field: NumberField, target: NumberField): NumberField {
  const { unit, shownIn, min, max, aboveMin, belowMax, whole } = target;
  const measure = { ...field, unit, ...(shownIn === undefined ? {} : { shownIn }) };
  if (field.like?.as === 'change')
    return min === undefined || max === undefined ? measure : { ...measure, min: min - max, max: max - min };
  return {
    ...measure,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(aboveMin === undefined ? {} : { aboveMin }),
    ...(belowMax === undefined ? {} : { belowMax }),
    ...(whole === undefined ? {} : { whole }),
  };
}
