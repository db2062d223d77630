import { asCell, unitWords, valueAt, type Cell, type NumberField, type Problem } from '../../models/index.ts';
import { inShownUnit, shownUnit, shownValue } from '../document/cells.ts';
import type { Language } from '../language/createLanguage.ts';
import type { RawInputs } from '../state/createScenario.ts';
import { fieldAt, fieldPathOf } from './fieldAt.ts';
import { rangeText } from './rangeText.ts';
import { limitsText, numberWithUnit } from './valueText.ts';

/** What is wrong with a scenario, as it is said on the page: without the path, and limits in the unit of the field. */
export function problemText({ path, message }: Problem, inputs: RawInputs, language: Language): string {
  const at = fieldPathOf(inputs, path);
  const field = at === undefined ? undefined : fieldAt(inputs, at);
  const entry = valueAt(inputs, at ?? '') as number | Cell | undefined;
  const limits =
    field?.type === 'number' && entry !== undefined ? brokenLimits(field, entry, language) : undefined;
  if (limits !== undefined) return limits;
  const text = language.pick(message).replace(` (${path})`, '').replace(` (${at})`, '');
  // A formula's problem begins with the line of the model it stands in, which the field itself says.
  return field?.type === 'formula' ? text.replace(/^[\w.]+(?:\[\w+\])?: /, '') : text;
}

/** The limits that the number of a field is outside of, and what was typed; undefined where it is inside. */
function brokenLimits(field: NumberField, entry: number | Cell, language: Language): string | undefined {
  const unit = shownUnit(field, entry);
  const shown = shownValue(field, asCell(entry));
  if (isAllowed(field, unit, shown)) return brokenSpan(field, asCell(entry), language);
  const limits = limitsText(field, unit, language) ?? '';
  const name = language.pick(field.label);
  return language.t('entry.limits', { name, limits, typed: numberWithUnit(shown, unit, language) });
}

/** The span of a number that reaches outside what the number can be; undefined where it does not. */
function brokenSpan(field: NumberField, cell: Cell, language: Language): string | undefined {
  const { range } = cell;
  if (range === undefined) return undefined;
  const unit = shownUnit(field, cell);
  const [low, high] = [range.low, range.high].map((end) => shownValue(field, { ...cell, value: end }));
  if (low === undefined || high === undefined || low > high) return undefined;
  const outside = [low, high].some((end) => !isAllowed(field, unit, end));
  if (!outside) return undefined;
  const said = {
    range: `${rangeText({ low, high }, language.locale())}\u00a0${unitWords(unit, language.locale())}`,
  };
  return language.t('range.limits', { name: language.pick(field.label), limits: limitsText(field, unit, language) ?? '', ...said }); // prettier-ignore
}

/** Whether a number as shown is within the limits of its field. */
function isAllowed(field: NumberField, unit: string, shown: number): boolean {
  const { min, max, aboveMin, belowMax } = field;
  const low = min === undefined ? -Infinity : inShownUnit(field, unit, min);
  const high = max === undefined ? Infinity : inShownUnit(field, unit, max);
  return (
    (aboveMin === true ? shown > low : shown >= low) && (belowMax === true ? shown < high : shown <= high)
  );
}
