import { words } from '../language/translated.ts';
import { asCell, type Cell } from '../scenario/cell.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { nameOf } from '../scenario/checkValues.ts';
import { fieldValue, valueAt, type FieldAddress } from '../scenario/fieldAddress.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import { resolvedMonth } from '../scenario/resolvedMonth.ts';
import type { ScenarioValues } from '../scenario/scenarioFormat.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';

/** Checks of a hall's dates: everything ends after it begins, steps stand in order, and there is a year to test. */
export function dateChecks(
  addresses: readonly FieldAddress[],
  values: ScenarioValues,
  read: ScenarioInputs,
): readonly Problem[] {
  const order = addresses.flatMap((address) => {
    if (address.field.type === 'date') return checkSpan(address, values, read);
    return address.field.type === 'number' ? checkSteps(address, values, read) : [];
  });
  return order.length > 0 ? order : [...checkClosing(read), ...checkWindow(addresses, read)];
}

/** What has a first and a last month ends after it begins, where it is in use. */
function checkSpan(address: FieldAddress, values: ScenarioValues, read: ScenarioInputs): readonly Problem[] {
  const { field, input, path, member, group } = address;
  if (field.type !== 'date' || field.span === undefined) return [];
  const place = path.slice(0, path.lastIndexOf('.'));
  const { shownWhen, span } = field;
  const inUse = shownWhen === undefined || shownWhen.is.includes(valueAt(values, `${place}.${shownWhen.field}`) as string); // prettier-ignore
  const start = resolvedMonth(read, read.date(input, member));
  const end = resolvedMonth(read, read.date(`${input.slice(0, input.indexOf('.'))}.${span.until}`, member));
  if (end >= start || !inUse) return [];
  const label = 'memberLabel' in group ? group.memberLabel : group.label;
  const name = nameOf({ field: { ...field, label }, path: place });
  const slots = { name, start: monthText(read.start + start), end: monthText(read.start + end) };
  return [problem('endsBeforeStart', `${place}.${span.until}`, slots)];
}

/** The steps of a number stand in order of date: each holds until the next takes over. */
function checkSteps(address: FieldAddress, values: ScenarioValues, read: ScenarioInputs): readonly Problem[] {
  const { path, input, member } = address;
  const value = fieldValue(values, address) as number | Cell | undefined;
  if (value === undefined || asCell(value).steps === undefined) return [];
  const months = (read.number(input, member).steps ?? []).map(({ from }) => resolvedMonth(read, from));
  return months.flatMap((month, index) => {
    const before = months[index - 1];
    if (before === undefined || month > before) return [];
    const slots = { found: monthText(read.start + month), before: monthText(read.start + before) };
    return [problem('stepOrder', `${path}.steps.${index}.from`, { name: nameOf(address), ...slots })];
  });
}

/** A hall that closes has been open. */
function checkClosing(read: ScenarioInputs): readonly Problem[] {
  const opening = resolvedMonth(read, read.date('timeline.opening'));
  const closing = resolvedMonth(read, read.date('timeline.closing'));
  const slots = { start: monthText(read.start + opening), end: monthText(read.start + closing) };
  return closing > opening ? [] : [problem('closesBeforeOpening', 'timeline.closing', slots)];
}

/** There is one full calendar year after the pilot, and the year to balance by is tested. */
function checkWindow(addresses: readonly FieldAddress[], read: ScenarioInputs): readonly Problem[] {
  const pilot = read.choice('pilot.kind') === 'period';
  const begin = resolvedMonth(read, read.date(pilot ? 'pilot.end' : 'timeline.opening')) + (pilot ? 1 : 0);
  const january = Math.ceil((read.start + Math.max(0, begin)) / 12) * 12 - read.start;
  const fullYears = Math.floor((read.months - january) / 12);
  if (fullYears < 1) {
    const month = monthText(read.start + begin - (pilot ? 1 : 0));
    const after = pilot
      ? words(`piloten (${month})`, `piloten (${month})`, `the pilot (${month})`)
      : words(`åpningen (${month})`, `opninga (${month})`, `the opening (${month})`);
    const end = monthText(read.start + read.months - 1);
    return [problem('noWindow', 'timeline.years', { after, end, years: Math.ceil((january + 12) / 12) })];
  }
  const address = addresses.find(({ input }) => input === 'verdict.breakEvenBy');
  if (address === undefined || !read.has(address.input)) return [];
  const found = read.number(address.input).value;
  const tested = Math.min(fullYears, read.number('verdict.years').value);
  const lastYear = (read.start + january) / 12 + tested - 1;
  if (found <= lastYear) return [];
  const limits = words(
    `høyst ${lastYear}, det siste året som prøves`,
    `høgst ${lastYear}, det siste året som blir prøvd`,
    `at most ${lastYear}, the last year tested`,
  );
  return [problem('limits', address.path, { name: nameOf(address), found, limits })];
}
