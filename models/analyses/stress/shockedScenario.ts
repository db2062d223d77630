import { words, type Translated } from '../../language/translated.ts';
import { nearest } from '../../language/nearest.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import { asCell, type Cell } from '../../scenario/cell.ts';
import type { DateText } from '../../scenario/field.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../../scenario/fieldAddress.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { milestoneNames } from '../../scenario/checkValues.ts';
import { monthNumber } from '../../scenario/calendarMonth.ts';
import { resolvedMonth } from '../../scenario/resolvedMonth.ts';
import { meant } from '../../scenario/schemaProblems.ts';
import { changedScenario } from '../changedScenario.ts';
import { cellOf, changedCourse, courseOf, shifted, within, type Course } from './course.ts';
import type { ShockOperation } from './stressTests.ts';

/** A scenario after shocks. */
export interface Shocked {
  readonly scenario: AcceptedScenario;
  /** The inputs that were changed, by path. */
  readonly touched: readonly string[];
  /** Those of them that would have passed what is allowed, and stopped at it. */
  readonly limited: readonly string[];
}

/**
 * A scenario after some operations, in an order that does not depend on which shock they come from: dates are moved
 * first, then numbers set, then multiplied, then added to.
 * @returns undefined where one of them finds no input in this scenario
 * @throws ScenarioError for an input that no scenario has or that cannot change so, or where the result is not allowed
 */
export function shockedScenario(
  scenario: AcceptedScenario,
  operations: readonly ShockOperation[],
): Shocked | undefined {
  const dates = operations.filter(({ shift }) => shift !== undefined);
  const numbers = [...operations.filter(({ set }) => set !== undefined), ...operations.filter(({ multiply }) => multiply !== undefined), ...operations.filter(({ add }) => add !== undefined)]; // prettier-ignore
  const moved = movedDates(scenario, dates);
  if (moved === undefined) return undefined;
  const later = Object.keys(moved).length === 0 ? scenario : changedScenario(scenario, moved);
  const changed = changedNumbers(later, numbers);
  if (changed === undefined) return undefined;
  const { cells, limited } = changed;
  return {
    scenario: Object.keys(cells).length === 0 ? later : changedScenario(later, cells),
    touched: [...Object.keys(moved), ...Object.keys(cells)],
    limited,
  };
}

function movedDates(
  scenario: AcceptedScenario,
  operations: readonly ShockOperation[],
): Record<string, unknown> | undefined {
  const changes: Record<string, unknown> = {};
  for (const operation of operations) {
    const found = selected(scenario, operation);
    if (found.length === 0) return undefined;
    for (const { path, field, input } of found) {
      if (field.type !== 'date' || field.plain === true) throw unfit(input, 'date');
      const date = (changes[path] ?? valueAt(scenario.values, path)) as DateText;
      changes[path] = shifted(date, operation.shift ?? 0);
    }
  }
  return changes;
}

function changedNumbers(scenario: AcceptedScenario, operations: readonly ShockOperation[]) {
  const { read, values } = scenario;
  const courses = new Map<string, Course>();
  const limited = new Set<string>();
  for (const operation of operations) {
    const found = selected(scenario, operation);
    if (found.length === 0) return undefined;
    for (const { path, field, input, member } of found) {
      if (field.type !== 'number' || field.certain === true) throw unfit(input, 'number');
      const before = courses.get(path) ?? courseOf(read, read.number(input, member));
      const change = within(field, changeOf(operation), () => void limited.add(path));
      const course = changedCourse(before, field, read, fromMonth(scenario, operation), change);
      if (course === undefined) throw unfit(input, 'timed');
      courses.set(path, course);
    }
  }
  const cells = Object.fromEntries([...courses].map(([path, course]) => [path, cellOf(course, read.start, asCell(valueAt(values, path) as number | Cell))])); // prettier-ignore
  return { cells, limited: [...limited] };
}

function changeOf({ set, multiply, add }: ShockOperation): (value: number) => number {
  return (value) => set ?? (multiply === undefined ? value + (add ?? 0) : value * multiply);
}

/** The month of the run from which an operation holds; without a pilot, its end is the month before opening. */
function fromMonth({ read, values }: AcceptedScenario, { from }: ShockOperation): number {
  if (from === undefined) return 0;
  if (typeof from === 'string') return monthNumber(from) - read.start;
  if (from.milestone === 'pilot.end' && read.choice('pilot.kind') === 'none')
    return resolvedMonth(read, read.date('timeline.opening')) - 1 + from.months;
  const names = milestoneNames(hallFormat, values);
  if (names.includes(from.milestone))
    return resolvedMonth(read, read.milestone(from.milestone)) + from.months;
  const near = meant(nearest(from.milestone, names));
  const message = words(`Påkjenningen begynner ved milepælen «${from.milestone}», som scenariet ikke har.${near.nb}`, `Påkjenninga tek til ved milepælen «${from.milestone}», som scenariet ikkje har.${near.nn}`, `The stress test begins at the milestone "${from.milestone}", which the scenario does not have.${near.en}`); // prettier-ignore
  const expected = words('en milepæl som finnes', 'ein milepæl som finst', 'a milestone that exists');
  throw new ScenarioError([{ path: 'shocks', message, expected }]);
}

/** The fields of a scenario that an operation is about, those left empty not among them. */
function selected(
  { values, read }: AcceptedScenario,
  { input, where = {} }: ShockOperation,
): readonly FieldAddress[] {
  if (!known(input)) {
    const near = meant(nearest(input, hallFormat.inputs.map(({ id }) => id))); // prettier-ignore
    const expected = words(`en inndata-id.${near.nb}`, `ein inndata-id.${near.nn}`, `the id of an input.${near.en}`); // prettier-ignore
    const message = words(`Påkjenningen endrer «${input}», som ikke finnes.${near.nb}`, `Påkjenninga endrar «${input}», som ikkje finst.${near.nn}`, `The stress test changes "${input}", which does not exist.${near.en}`); // prettier-ignore
    throw new ScenarioError([{ path: 'shocks', message, expected }]);
  }
  const { kind, member, commitment, largest } = where;
  const found = fieldAddresses(hallFormat, values).filter((address) => {
    const { path, group } = address;
    if (address.input !== input || valueAt(values, path) === undefined) return false;
    const holder = valueAt(values, `${group.path}.${address.member ?? ''}`) as Record<string, unknown> | undefined; // prettier-ignore
    return (
      (kind === undefined || holder?.['kind'] === kind) &&
      (member === undefined || address.member === member) &&
      (commitment === undefined || holder?.['commitment'] === commitment)
    );
  });
  if (largest !== true) return found;
  const size = (address: FieldAddress): number =>
    address.field.type === 'number' ? read.number(input, address.member).value : 0;
  const [first, ...rest] = found;
  return first === undefined ? [] : [rest.reduce((most, each) => (size(each) > size(most) ? each : most), first)]; // prettier-ignore
}

const known = (input: string): boolean => hallFormat.inputs.some(({ id }) => id === input);

/** An operation that its input cannot have. */
function unfit(input: string, wanted: 'date' | 'number' | 'timed'): ScenarioError {
  const texts: Readonly<Record<typeof wanted, Translated>> = {
    date: words('er ikke en dato som kan flyttes (shift)', 'er ikkje ein dato som kan flyttast (shift)', 'is not a date that can be moved (shift)'), // prettier-ignore
    number: words('er ikke et tall som kan endres (set, multiply, add)', 'er ikkje eit tal som kan endrast (set, multiply, add)', 'is not a number that can be changed (set, multiply, add)'), // prettier-ignore
    timed: words('kan ikke endres fra en dato (from)', 'kan ikkje endrast frå ein dato (from)', 'cannot change from a date (from)'), // prettier-ignore
  };
  const text = texts[wanted];
  const message = words(`Påkjenningen passer ikke: «${input}» ${text.nb}.`, `Påkjenninga passar ikkje: «${input}» ${text.nn}.`, `The stress test does not fit: "${input}" ${text.en}.`); // prettier-ignore
  const expected = words('en operasjon som passer til inndataen', 'ein operasjon som passar til inndataen', 'an operation that fits the input'); // prettier-ignore
  return new ScenarioError([{ path: 'shocks', message, expected }]);
}
