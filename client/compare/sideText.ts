import { fieldAddresses, hallFormat, monthInWords, monthText, valueAt, type AcceptedScenario, type Cell, type DateText, type Field, type NumberField, type ScenarioValues } from '../../models/index.ts'; // prettier-ignore
import { shownUnit, shownValue } from '../document/cells.ts';
import { monthOfDate } from '../form/monthOfDate.ts';
import { dateText, numberWithUnit, valueText } from '../form/valueText.ts';
import type { Language } from '../language/createLanguage.ts';

/** The fields of a scenario by path, found once for each. */
const found = new WeakMap<ScenarioValues, ReadonlyMap<string, Field>>();

function fieldsOf(values: ScenarioValues): ReadonlyMap<string, Field> {
  const known = found.get(values) ?? new Map(fieldAddresses(hallFormat, values).map(({ path, field }) => [path, field])); // prettier-ignore
  found.set(values, known);
  return known;
}

/**
 * What a scenario holds at a path, in words, with what it becomes over time, a line each; undefined for a whole member.
 * @param read tells which month a date comes to that hangs on a milestone
 */
export function sideText(
  values: ScenarioValues,
  path: string,
  language: Language,
  read?: AcceptedScenario['read'],
): string | undefined {
  const field = fieldsOf(values).get(path);
  if (field === undefined) return undefined;
  const held = valueAt(values, path);
  return field.type === 'number' && typeof held === 'object' && held !== null
    ? courseText(field, held as Cell, { values, read }, language)
    : valueText(field, held, values, language);
}

/** What a scenario says of its dates. */
interface Dated {
  readonly values: ScenarioValues;
  readonly read: AcceptedScenario['read'] | undefined;
}

/** «2,5 årsverk; april 2030 (1 md. etter: Piloten slutter): 2,75 årsverk». */
function courseText(field: NumberField, cell: Cell, { values, read }: Dated, language: Language): string {
  const unit = shownUnit(field, cell);
  const said = (entry: number | Cell): string => {
    const inner = typeof entry === 'number' ? entry : entry.value;
    return numberWithUnit(shownValue(field, { ...(cell.unit === undefined ? {} : { unit: cell.unit }), value: inner }), unit, language); // prettier-ignore
  };
  const named = (date: DateText): string => {
    const text = dateText(date, values, language);
    const month = typeof date === 'string' ? 0 : monthOfDate(date, read);
    return month === 0 ? text : `${monthInWords(monthText(month), language.locale())} (${text})`;
  };
  const steps = (cell.steps ?? []).map(({ from, value }) => `${named(from)}: ${said(value)}`);
  const years = Object.entries(cell.years ?? {}).map(([year, value]) => `${year}: ${said(value)}`);
  const range = cell.range === undefined ? [] : [`${language.t('column.range')} ${said(cell.range.low)} – ${said(cell.range.high)}`]; // prettier-ignore
  return [said(cell.value), ...steps, ...years, ...range].join(';\n');
}
