import { hallFormat } from '../../../hall/scenarioSchema.ts';
import { words, type Translated } from '../../../language/translated.ts';
import type { AcceptedScenario } from '../../../scenario/acceptedScenario.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../../../scenario/fieldAddress.ts';
import { memberName } from '../../../scenario/inputLabel.ts';
import type { DateText } from '../../../scenario/field.ts';
import { fixedRow } from './fixedRow.ts';
import type { InputNames } from './inputNames.ts';
import type { InputRow, InputSection } from './inputRow.ts';
import { numberRows } from './numberRows.ts';

/** What the rows of the inputs are made from. */
export interface InputParts {
  readonly scenario: AcceptedScenario;
  /** The numbers of the scenario it rests on, by the path of the leaf. */
  readonly base: ReadonlyMap<string, number>;
  readonly names: InputNames;
}

/** Every field of a scenario that formulas may read, by the group or member it stands in, in the order of the form. */
export function inputSections(parts: InputParts): readonly InputSection[] {
  const { values } = parts.scenario;
  const sections = new Map<string, { label: Translated; rows: InputRow[] }>();
  for (const address of fieldAddresses(hallFormat, values)) {
    const { group, member = '', path } = address;
    const isOutside = 'outsideFormulas' in group && group.outsideFormulas === true;
    if (isOutside || valueAt(values, path) === undefined) continue;
    const key = `${group.path} ${member}`;
    const section = sections.get(key) ?? { label: sectionLabel(parts, address), rows: [] };
    section.rows.push(...rowsOf(parts, address));
    sections.set(key, section);
  }
  return [...sections.values()].filter(({ rows }) => rows.length > 0);
}

function sectionLabel({ scenario: { values } }: InputParts, { group, member }: FieldAddress): Translated {
  if (member === undefined || !('dimension' in group)) return group.label;
  const name = memberName(group, member, values);
  const of = group.label;
  return words(`${of.nb}: ${name.nb}`, `${of.nn}: ${name.nn}`, `${of.en}: ${name.en}`);
}

function rowsOf(parts: InputParts, address: FieldAddress): readonly InputRow[] {
  const { values, read } = parts.scenario;
  const { field, path, input, member } = address;
  if (field.type === 'number') return numberRows(parts, { ...address, field });
  const date = valueAt(values, path) as DateText;
  if (field.type !== 'date' || field.plain === true || typeof date !== 'string')
    return [fixedRow(parts, address)];
  const { value } = read.date(input, member) as { value: number };
  const { base, names } = parts;
  const ofBase = base.get(path);
  return [
    {
      ...fixedRow(parts, address),
      name: names.of(path),
      type: 'month',
      value: read.start + value,
      base: ofBase === undefined ? undefined : read.start + ofBase,
    },
  ];
}
