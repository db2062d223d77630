import { words, type Translated } from '../../../language/translated.ts';
import { asCell, entryOf, type Cell } from '../../../scenario/cell.ts';
import { edgeRatio } from '../../../scenario/edgeUnit.ts';
import type { NumberField } from '../../../scenario/field.ts';
import { valueAt, type FieldAddress } from '../../../scenario/fieldAddress.ts';
import { valueInside } from '../../../scenario/fields/number.ts';
import { edgeName } from '../../../scenario/limitsText.ts';
import type { NumberLeaf } from '../../../scenario/scenarioInputs.ts';
import { fixedRow } from './fixedRow.ts';
import type { InputRow } from './inputRow.ts';
import type { InputParts } from './inputSections.ts';

type NumberAddress = FieldAddress & { readonly field: NumberField };

/** The rows of a number: its value, and those it has by year, from a date on, or by month of the year. */
export function numberRows(parts: InputParts, address: NumberAddress): readonly InputRow[] {
  const { scenario } = parts;
  const { field, path, input, member } = address;
  const entry = asCell(valueAt(scenario.values, path) as number | Cell);
  const number = scenario.read.number(input, member);
  const main = rowOf(parts, address, entry, number);
  if (field.certain === true && number.path === '') return [{ ...main, type: 'fixed', name: undefined }];
  const rows = [main];
  const add = (label: Translated, part: number | Cell, leaf: NumberLeaf): void => {
    rows.push({ ...rowOf(parts, address, entryOf(entry, part), leaf), label: suffixed(field.label, label) });
  };
  for (const [year, leaf] of number.years ?? []) {
    const part = entry.years?.[String(year)];
    if (part !== undefined) add(same(String(year)), part, leaf);
  }
  for (const [index, { from, leaf }] of (number.steps ?? []).entries()) {
    const step = entry.steps?.[index];
    if (step === undefined) continue;
    const label = words(`trinn ${index + 1}`, `trinn ${index + 1}`, `step ${index + 1}`);
    if (from.milestone === undefined) rows.push(stepMonth(parts, address, from, label));
    add(label, step.value, leaf);
  }
  for (const [index, leaf] of (number.months ?? []).entries()) {
    const label = words(`månedsvekt ${index + 1}`, `månadsvekt ${index + 1}`, `weight of month ${index + 1}`);
    rows.push({ ...plainRow(parts, address, leaf), label: suffixed(field.label, label), value: leaf.value });
  }
  return rows;
}

/** A number with all that is said of it. */
function rowOf(parts: InputParts, address: NumberAddress, cell: Cell, leaf: NumberLeaf): InputRow {
  const { field, path } = address;
  const ratio = edgeRatio(field.shownIn ?? field.unit, field.unit) ?? { times: 1, over: 1 };
  const percent = field.shownIn?.startsWith('%') === true;
  const { times, over } = percent ? { times: 1, over: 1 } : ratio;
  const shown = (value: number): number => Number(((value * over) / times).toPrecision(15));
  const inside = (value: number): number => shown(valueInside(field, { ...cell, value }));
  const isWritten = valueAt(parts.scenario.inputs, path) !== undefined;
  const standard = isWritten ? undefined : field.defaultSource;
  const ofBase = parts.base.get(leaf.path);
  return {
    ...plainRow(parts, address, leaf),
    value: shown(leaf.value),
    base: ofBase === undefined ? undefined : shown(ofBase),
    unit: unitName(field, cell.priceYear),
    ownUnit: field.unit,
    percent,
    whole: field.whole === true,
    times,
    over,
    low: cell.range === undefined ? undefined : inside(cell.range.low),
    high: cell.range === undefined ? undefined : inside(cell.range.high),
    status: cell.status ?? standard?.status ?? (isWritten ? '' : 'assumed'),
    source: cell.source === undefined ? standard?.source : same(cell.source),
    note: cell.note ?? '',
  };
}

function plainRow(parts: InputParts, address: NumberAddress, leaf: NumberLeaf): InputRow {
  const fixed = fixedRow(parts, address);
  const path = leaf.path === '' ? address.path : leaf.path;
  return {
    ...fixed,
    path,
    type: 'number',
    name: leaf.path === '' ? undefined : parts.names.of(path),
    base: parts.base.get(path),
  };
}

/** The month from which a step holds. */
function stepMonth(parts: InputParts, address: NumberAddress, from: NumberLeaf, step: Translated): InputRow {
  const { start } = parts.scenario.read;
  const row = plainRow(parts, address, from);
  const label = words(`${step.nb}: fra`, `${step.nn}: frå`, `${step.en}: from`);
  return {
    ...row,
    type: 'month',
    label: suffixed(address.field.label, label),
    value: start + from.value,
    base: row.base === undefined ? undefined : start + row.base,
  };
}

function unitName({ unit, shownIn, index }: NumberField, priceYear: number | undefined): string {
  const name = edgeName(shownIn ?? unit);
  const plain = name === '1' ? '' : name;
  return index !== undefined && priceYear !== undefined ? `${plain} (${priceYear})` : plain;
}

const same = (text: string): Translated => words(text, text, text);

const suffixed = (label: Translated, more: Translated): Translated =>
  words(`${label.nb}, ${more.nb}`, `${label.nn}, ${more.nn}`, `${label.en}, ${more.en}`);
