import { words, type Translated } from '../../language/translated.ts';
import { monthText } from '../calendarMonth.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import type { DateText } from '../field.ts';
import { inputLabel } from '../inputLabel.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problemTexts.ts';
import { resolvedMonth } from '../resolvedMonth.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';
import type { ScenarioInputs } from '../scenarioInputs.ts';

interface EventGround {
  readonly format: FormatParts;
  readonly values: ScenarioValues;
  readonly read: ScenarioInputs;
  /** The field that says what the event happens to. */
  readonly pointer: FieldAddress;
  readonly id: string;
  readonly name: Translated;
  readonly target: FieldAddress;
}

/**
 * Checks events of a scenario that is otherwise in order: each may happen within the run, and no new date hangs on the
 * date that it moves.
 */
export function checkEvents(
  format: FormatParts,
  values: ScenarioValues,
  read: ScenarioInputs,
): readonly Problem[] {
  const addresses = fieldAddresses(format, values);
  return addresses.flatMap((pointer) => {
    const { group, field, path, member: id } = pointer;
    if (group.path !== format.uncertainty?.events || field.type !== 'input' || id === undefined) return [];
    const target = addresses.find((each) => each.path === valueAt(values, path));
    if (target === undefined) return [];
    const label = inputLabel(pointer, values);
    const at = `${group.path}.${id}`;
    const name = words(`${label.nb} (${at})`, `${label.nn} (${at})`, `${label.en} (${at})`);
    const ground = { format, values, read, pointer, id, name, target };
    return [...checkPeriod(ground), ...checkNewDate(ground)];
  });
}

function checkPeriod({ read, pointer, id, name }: EventGround): readonly Problem[] {
  const { topic, path } = pointer.group;
  const [from = 0, to = 0] = ['from', 'to'].map((each) => resolvedMonth(read, read.date(`${topic}.${each}`, id))); // prettier-ignore
  if (to >= 0 && from < read.months) return [];
  const text = (month: number): string => monthText(read.start + month);
  const slots = { name, start: text(from), end: text(to), first: text(0), last: text(read.months - 1) };
  return [problem('eventOutside', `${path}.${id}.from`, slots)];
}

/** A date that follows the one it moves would never come to rest. */
function checkNewDate(ground: EventGround): readonly Problem[] {
  const { values, pointer, id, name, target } = ground;
  const path = `${pointer.group.path}.${id}.date`;
  const date = valueAt(values, path) as DateText | undefined;
  if (date === undefined || !reaches(ground, date, new Set())) return [];
  return [problem('eventCircle', path, { name, target: inputLabel(target, values) })];
}

/** Whether a date hangs on the target of the event, through milestones and what other events make of them. */
function reaches(ground: EventGround, date: DateText, followed: Set<string>): boolean {
  if (typeof date === 'string') return false;
  const { read, target, values, format } = ground;
  const { path } = read.milestone(date.milestone);
  if (path === target.path) return true;
  if (path === '' || followed.has(path)) return false;
  followed.add(path);
  const events = Object.values(values[format.uncertainty?.events ?? ''] ?? {}) as readonly { input: string; date?: DateText }[]; // prettier-ignore
  const others = events.flatMap(({ input, date: to }) => (input === path && to !== undefined ? [to] : []));
  const own = valueAt(values, path) as DateText;
  return [own, ...others].some((next) => reaches(ground, next, followed));
}
