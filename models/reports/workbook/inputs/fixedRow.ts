import { hallFormat } from '../../../hall/scenarioSchema.ts';
import { words, type Translated } from '../../../language/translated.ts';
import type { DateText } from '../../../scenario/field.ts';
import { valueAt, type FieldAddress } from '../../../scenario/fieldAddress.ts';
import { memberName } from '../../../scenario/inputLabel.ts';
import type { InputRow } from './inputRow.ts';
import type { InputParts } from './inputSections.ts';

/** A row of something that decides which formulas there are, in words: it cannot be changed in the workbook. */
export function fixedRow({ scenario }: InputParts, { path, field }: FieldAddress): InputRow {
  return {
    path,
    field: path,
    label: field.label,
    help: field.help,
    name: undefined,
    type: 'fixed',
    value: saidOf(),
    base: undefined,
    unit: '',
    ownUnit: '',
    percent: false,
    whole: false,
    times: 1,
    over: 1,
    low: undefined,
    high: undefined,
    status: '',
    source: undefined,
    note: '',
  };

  function saidOf(): Translated {
    const value = valueAt(scenario.values, path);
    if (field.type === 'choice') return field.options[String(value)] ?? same(String(value));
    if (field.type === 'date') return dateWords(value as DateText);
    if (field.type === 'reference') {
      const list = hallFormat.lists.find(({ dimension }) => dimension === field.dimension);
      return list === undefined || value === 'none'
        ? words('ingen', 'ingen', 'none')
        : memberName(list, String(value), scenario.values);
    }
    return same(String(value));
  }
}

const same = (text: string): Translated => words(text, text, text);

function dateWords(date: DateText): Translated {
  if (typeof date === 'string') return same(date);
  const { milestone, months } = date;
  if (months === 0) return same(milestone);
  const sign = months > 0 ? '+' : '−';
  const count = Math.abs(months);
  return words(
    `${milestone} ${sign} ${count} md.`,
    `${milestone} ${sign} ${count} md.`,
    `${milestone} ${sign} ${count} months`,
  );
}
