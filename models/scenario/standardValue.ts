import type { Field } from './field.ts';
import { fieldAddresses, valueAt } from './fieldAddress.ts';
import type { FormatParts, ScenarioValues } from './scenarioFormat.ts';

/**
 * What a field holds where nothing is written: its default, or the other one where a choice beside it asks for that.
 * @param beside the value of a field of the same member by name, its own default not filled in
 */
export function standardValue(field: Field, beside: (name: string) => unknown): unknown {
  if (field.type === 'reference' && field.otherDefault !== undefined) {
    const { where, is, value } = field.otherDefault;
    if (beside(where) === is) return value;
  }
  return 'default' in field ? field.default : undefined;
}

/**
 * Values whose defaults hang on a choice beside them, filled in; the schema knows one default of a field only.
 * The same object where there is nothing to fill in, so that what is known of it need not be found again.
 */
export function withStandards(
  format: FormatParts,
  values: ScenarioValues,
  written: Readonly<Record<string, unknown>>,
): ScenarioValues {
  let filled: ScenarioValues = values;
  for (const { field, path, name, group, member } of fieldAddresses(format, values)) {
    if (field.type !== 'reference' || field.otherDefault === undefined || member === undefined) continue;
    if (valueAt(written, path) !== undefined) continue;
    const list = group.path;
    const fields = filled[list]?.[member] as Readonly<Record<string, unknown>>;
    const standard = standardValue(field, (other) => fields[other]);
    if (standard === fields[name]) continue;
    filled = { ...filled, [list]: { ...filled[list], [member]: { ...fields, [name]: standard } } };
  }
  return filled;
}
