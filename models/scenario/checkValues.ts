import { asCell, entryOf, type Cell } from './cell.ts';
import { fieldAddresses, type FieldAddress } from './fieldAddress.ts';
import type { DateText, NumberField } from './field.ts';
import { isWithin, valueInside } from './fields/number.ts';
import { nearest } from '../language/nearest.ts';
import { words, type Translated } from '../language/translated.ts';
import type { Problem } from './problem.ts';
import { problem } from './problemTexts.ts';
import { limitsText } from './limitsText.ts';
import { meant } from './schemaProblems.ts';
import { valueAt } from './fieldAddress.ts';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';

/**
 * Checks what a schema cannot see: references and milestones that exist, dates that do not hang on themselves, ranges
 * in order and within the limits, price years of amounts that no index moves.
 */
export function checkValues(format: ScenarioFormat, values: ScenarioValues): readonly Problem[] {
  const problems = fieldAddresses(format, values).flatMap((address) => {
    const value = valueAt(values, address.path);
    switch (address.field.type) {
      case 'number':
        return value === undefined
          ? []
          : checkNumber(address, address.field, asCell(value as number | Cell), format, values);
      case 'reference':
        return checkReference(address, value as string, format, values);
      case 'date':
        return checkDate(address.path, nameOf(address), value as DateText, format, values);
      default:
        return [];
    }
  });
  return [...problems, ...checkMilestones(format, values)];
}

/** A milestone of the user's own has a name that no other milestone has. */
function checkMilestones(format: ScenarioFormat, values: ScenarioValues): readonly Problem[] {
  const list = ownList(format);
  const taken = ['start', 'end', ...Object.keys(format.milestones)];
  const own = Object.keys(values[list] ?? {}).filter((id) => taken.includes(id));
  return own.map((id) => problem('takenMilestone', `${list}.${id}`, { found: id }));
}

/** A field's label and path, as messages name it. */
export const nameOf = ({ field, path }: Pick<FieldAddress, 'field' | 'path'>): Translated =>
  words(`${field.label.nb} (${path})`, `${field.label.nn} (${path})`, `${field.label.en} (${path})`);

function checkNumber(
  address: FieldAddress,
  field: NumberField,
  cell: Cell,
  format: ScenarioFormat,
  values: ScenarioValues,
): readonly Problem[] {
  const name = nameOf(address);
  const problems = [...checkRange(address.path, name, field, cell)];
  if (cell.priceYear !== undefined && field.index === undefined)
    problems.push(problem('noPriceIndex', address.path, { name }));
  for (const [year, entry] of Object.entries(cell.years ?? {})) {
    problems.push(...checkRange(`${address.path}.years.${year}`, name, field, entryOf(cell, entry)));
  }
  for (const [index, { from, value }] of (cell.steps ?? []).entries()) {
    const path = `${address.path}.steps.${index}`;
    problems.push(
      ...checkDate(`${path}.from`, name, from, format, values),
      ...checkRange(path, name, field, entryOf(cell, value)),
    );
  }
  return problems;
}

function checkRange(path: string, name: Translated, field: NumberField, cell: Cell): readonly Problem[] {
  const { range, value } = cell;
  if (range === undefined) return [];
  const { low, high } = range;
  if (field.certain === true) return [problem('neverUncertain', path, { name })];
  if (low > high) return [problem('rangeOrder', path, { name, low, high })];
  if (value < low || value > high) return [problem('rangeOutside', path, { name, found: value, low, high })];
  const inside = [low, high].every((end) => isWithin(field, valueInside(field, { ...cell, value: end })));
  return inside ? [] : [problem('rangeLimits', path, { name, low, high, limits: limitsText(field) })];
}

function checkReference(
  address: FieldAddress,
  value: string,
  format: ScenarioFormat,
  values: ScenarioValues,
): readonly Problem[] {
  const { field } = address;
  if (field.type !== 'reference' || (value === 'none' && field.optional === true)) return [];
  const list = format.lists.find(({ dimension }) => dimension === field.dimension);
  const members = Object.keys(values[list?.path ?? ''] ?? {});
  if (members.includes(value)) return [];
  return [
    problem('unknownMember', address.path, {
      name: nameOf(address),
      found: value,
      nearest: meant(nearest(value, members)),
    }),
  ];
}

function checkDate(
  path: string,
  name: Translated,
  date: DateText,
  format: ScenarioFormat,
  values: ScenarioValues,
): readonly Problem[] {
  const followed: string[] = [];
  let at: DateText = date;
  while (typeof at !== 'string') {
    const { milestone } = at;
    if (followed.includes(milestone))
      return [problem('milestoneCircle', path, { name, found: [...followed, milestone].join(' → ') })];
    followed.push(milestone);
    if (milestone === 'start' || milestone === 'end') return [];
    const next = milestoneDate(format, values, milestone);
    if (next === undefined) {
      const near = nearest(milestone, milestoneNames(format, values));
      return [problem('unknownMilestone', path, { name, found: milestone, nearest: meant(near) })];
    }
    at = next;
  }
  return [];
}

/** The names of all milestones that a date may hang on. */
export function milestoneNames(format: ScenarioFormat, values: ScenarioValues): readonly string[] {
  const list = ownList(format);
  return ['start', 'end', ...Object.keys(format.milestones), ...Object.keys(values[list] ?? {})];
}

function milestoneDate(
  format: ScenarioFormat,
  values: ScenarioValues,
  milestone: string,
): DateText | undefined {
  const own = valueAt(values, `${ownList(format)}.${milestone}.${format.ownMilestones.date.split('.')[1]}`);
  const input = Object.hasOwn(format.milestones, milestone) ? format.milestones[milestone] : undefined;
  const group = format.groups.find(({ topic, fields }) => input !== undefined && input.startsWith(`${topic}.`) && Object.hasOwn(fields, input.split('.')[1] ?? '')); // prettier-ignore
  return (group === undefined ? own : valueAt(values, `${group.path}.${input?.split('.')[1]}`)) as
    DateText | undefined;
}

const ownList = (format: ScenarioFormat): string =>
  format.lists.find(({ dimension }) => dimension === format.ownMilestones.dimension)?.path ?? '';
