import { asCell, valueAt, type Cell, type NumberField, type Problem } from '../../models/index.ts';
import { inShownUnit, shownUnit, shownValue } from '../document/cells.ts';
import type { Language } from '../language/createLanguage.ts';
import type { RawInputs } from '../state/createScenario.ts';
import { fieldAt, fieldPathOf } from './fieldAt.ts';
import { limitsText, numberWithUnit } from './valueText.ts';

/** What is wrong with a scenario, as it is said on the page: without the path, and limits in the unit of the field. */
export function problemText({ path, message }: Problem, inputs: RawInputs, language: Language): string {
  const at = fieldPathOf(inputs, path);
  const field = at === undefined ? undefined : fieldAt(inputs, at);
  const entry = valueAt(inputs, at ?? '') as number | Cell | undefined;
  const limits =
    field?.type === 'number' && entry !== undefined ? brokenLimits(field, entry, language) : undefined;
  return limits ?? language.pick(message).replace(` (${path})`, '').replace(` (${at})`, '');
}

/** The limits that the number of a field is outside of, and what was typed; undefined where it is inside. */
function brokenLimits(field: NumberField, entry: number | Cell, language: Language): string | undefined {
  const unit = shownUnit(field, entry);
  const shown = shownValue(field, asCell(entry));
  const { min, max, aboveMin, belowMax } = field;
  const low = min === undefined ? -Infinity : inShownUnit(field, unit, min);
  const high = max === undefined ? Infinity : inShownUnit(field, unit, max);
  const isLow = aboveMin === true ? shown <= low : shown < low;
  const isHigh = belowMax === true ? shown >= high : shown > high;
  if (!isLow && !isHigh) return undefined;
  const limits = limitsText(field, unit, language) ?? '';
  const name = language.pick(field.label);
  return language.t('entry.limits', { name, limits, typed: numberWithUnit(shown, unit, language) });
}
