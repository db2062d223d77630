import { asCell, type Cell } from './cell.ts';
import { fieldAddresses, fieldValue, valueAt, type FieldAddress } from './fieldAddress.ts';
import type { DateText, NumberField } from './field.ts';
import { isWithin, valueInside } from './fields/number.ts';
import { nearest } from '../language/nearest.ts';
import { words, type Translated } from '../language/translated.ts';
import type { Problem } from './problem.ts';
import { edgeName } from './limitsText.ts';
import { fieldAtPath } from './pointedField.ts';
import { problem } from './problemTexts.ts';
import { checkRanges } from './ranges/checkRange.ts';
import { meant, outside, shown } from './schemaProblems.ts';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';
import { checkCorrelations } from './uncertainty/checkCorrelations.ts';
import { checkPointed } from './uncertainty/checkPointed.ts';

/**
 * Checks what a schema cannot see: references, paths and milestones that exist, dates that do not hang on themselves,
 * ranges in order and within the limits, price years of amounts that no index moves, correlations that can hold.
 */
export function checkValues(format: ScenarioFormat, values: ScenarioValues): readonly Problem[] {
  const problems = fieldAddresses(format, values).flatMap((address) => {
    const value = fieldValue(values, address);
    switch (address.field.type) {
      case 'number':
        return value === undefined
          ? []
          : checkNumber(address, address.field, asCell(value as number | Cell), format, values);
      case 'reference':
        return checkReference(address, value as string, format, values);
      case 'date':
        return typeof value === 'string' ? [] : checkDate(address.path, nameOf(address), value as DateText, format, values); // prettier-ignore
      case 'input':
        return checkPointed(format, values, value as string, address.field.allows, { path: address.path, name: nameOf(address) }); // prettier-ignore
      case 'paths':
        return checkOnce(address, value as readonly string[]);
      default:
        return [];
    }
  });
  if (problems.length > 0) return [...problems, ...checkMilestones(format, values)];
  return [...checkMilestones(format, values), ...checkCorrelations(format, values)];
}

/** A milestone of the user's own has a name that no other milestone has. */
function checkMilestones(format: ScenarioFormat, values: ScenarioValues): readonly Problem[] {
  const list = ownList(format);
  const taken = ['start', 'end', ...Object.keys(format.milestones)];
  const own = Object.keys(values[list] ?? {}).filter((id) => taken.includes(id));
  return own.map((id) => problem('takenMilestone', `${list}.${id}`, { found: id }));
}

/** Each path has one place. */
function checkOnce(address: FieldAddress, paths: readonly string[]): readonly Problem[] {
  const twice = new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
  return [...twice].map((found) => problem('orderTwice', address.path, { name: nameOf(address), found }));
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
  const { range, years, steps, priceYear } = cell;
  const isPlain = range === undefined && years === undefined && steps === undefined && priceYear === undefined; // prettier-ignore
  if (isPlain && field.like === undefined) return [];
  const name = nameOf(address);
  const unlike = checkLike(address, field, cell, format, values);
  if (unlike !== undefined) return unlike;
  const problems = [...checkRanges(address.path, name, field, cell)];
  if (cell.priceYear !== undefined && field.index === undefined)
    problems.push(problem('noPriceIndex', address.path, { name }));
  for (const [index, { from }] of (cell.steps ?? []).entries())
    problems.push(...checkDate(`${address.path}.steps.${index}.from`, name, from, format, values));
  return problems;
}

/**
 * The unit and limits of a number that is like the input it stands beside: nothing more is said of it where they are
 * wrong, or where that input is.
 */
function checkLike(
  address: FieldAddress,
  field: NumberField,
  cell: Cell,
  format: ScenarioFormat,
  values: ScenarioValues,
): readonly Problem[] | undefined {
  if (field.like === undefined) return undefined;
  const { path } = address;
  const name = nameOf(address);
  const pointed = valueAt(values, `${path.slice(0, path.lastIndexOf('.'))}.${field.like.field}`) as string;
  if (fieldAtPath(format, values, pointed)?.type !== 'number') return [];
  const inside = valueInside(field, cell);
  if (isWithin(field, inside)) return undefined;
  const at = typeof valueAt(values, path) === 'number' ? path : `${path}.value`;
  if (!Number.isNaN(inside)) return [outside(field, at, { name, found: shown(cell.value) }, inside)];
  const unit = edgeName(field.shownIn ?? field.unit);
  const slots = { name, found: cell.unit ?? '', unit };
  return [problem(unit === '1' ? 'noUnit' : 'unit', `${path}.unit`, slots)];
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
