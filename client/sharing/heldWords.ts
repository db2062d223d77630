import { asCell, type Cell, type DifferenceSide, type InputDifference } from '../../models/index.ts';
import { shownUnit, shownValue } from '../document/cells.ts';
import { numberWithUnit } from '../form/valueText.ts';
import type { Language } from '../language/createLanguage.ts';

/**
 * What one side of a difference holds, as it is read, from the answer of the server alone: a number in the unit it is
 * shown in, a choice by its name.
 */
export function heldWords(
  input: InputDifference,
  side: DifferenceSide | undefined,
  language: Language,
): string {
  if (side === undefined) return language.t('diff.absent');
  if (side.label !== undefined) return language.pick(side.label);
  const { value } = side;
  if (typeof value === 'string') return value;
  if (input.unit === undefined || !isNumber(value)) return language.t('diff.present');
  const field = { unit: input.unit, ...(input.shownIn === undefined ? {} : { shownIn: input.shownIn }) };
  const { steps = [], years = {} } = asCell(value);
  const later = steps.length + Object.keys(years).length;
  const now = numberWithUnit(shownValue(field, value), shownUnit(field, value), language);
  return later === 0 ? now : `${now} ${language.count('row.overTime', later)}`;
}

const isNumber = (value: unknown): value is number | Cell =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'value' in value);
