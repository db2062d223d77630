import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import type { NumberField, PointedAt } from '../field.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';
import { rangedNumbers } from './uncertainNumbers.ts';

/** The paths of a scenario that a field for a path may hold, in the order of the form. */
export function pointedPaths(
  format: FormatParts,
  values: ScenarioValues,
  allows: PointedAt,
): readonly string[] {
  if (allows === 'uncertainNumber') return rangedNumbers(format, values).map(({ path }) => path);
  const suits = allows === 'date' ? isMovable : isTimed;
  return fieldAddresses(format, values)
    .filter((address) => suits(address) && valueAt(values, address.path) !== undefined)
    .map(({ path }) => path);
}

const isMovable = ({ field, group }: FieldAddress): boolean =>
  field.type === 'date' && field.plain !== true && group.outsideFormulas !== true;

const isTimed = ({ field, group }: FieldAddress): boolean =>
  field.type === 'number' && group.outsideFormulas !== true && changesOverTime(field);

/** Whether a number is read month by month or year by year; weights only say how a year is spread. */
export const changesOverTime = ({ timed = [] }: NumberField): boolean =>
  timed.includes('years') || timed.includes('steps');
