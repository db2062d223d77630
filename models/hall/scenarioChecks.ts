import { words } from '../language/translated.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { nameOf } from '../scenario/checkValues.ts';
import { fieldAddresses } from '../scenario/fieldAddress.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import { resolvedMonth } from '../scenario/resolvedMonth.ts';
import type { ScenarioValues } from '../scenario/scenarioFormat.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { hallFormat } from './scenarioSchema.ts';
import { checkLoans, checkSources, checkWholes } from './moneyChecks.ts';

/** Checks of a hall's scenario that span several fields: dates in order, a year to test, shares that fit. */
export function hallChecks(values: ScenarioValues, read: ScenarioInputs): readonly Problem[] {
  const spans = checkSpans(values, read);
  return [
    ...spans,
    ...(spans.length === 0 ? checkWindow(read) : []),
    ...checkWorkShares(read),
    ...checkWholes(read),
    ...checkLoans(read),
    ...checkSources(read),
  ];
}

/** Everything with a first and a last month must end after it begins. */
function checkSpans(values: ScenarioValues, read: ScenarioInputs): readonly Problem[] {
  return fieldAddresses(hallFormat, values).flatMap(({ field, input, path, member, group }) => {
    if (field.type !== 'date' || field.span === undefined) return [];
    const topic = input.slice(0, input.indexOf('.') + 1);
    const start = resolvedMonth(read, read.date(input, member));
    const end = resolvedMonth(read, read.date(`${topic}${field.span.until}`, member));
    if (end >= start) return [];
    const at = `${path.slice(0, path.lastIndexOf('.') + 1)}${field.span.until}`;
    const name =
      member === undefined ? group.label : nameOf({ field: { ...field, label: group.label }, path: member });
    return [
      problem('endsBeforeStart', at, {
        name,
        start: monthText(read.start + start),
        end: monthText(read.start + end),
      }),
    ];
  });
}

/** There must be one full calendar year after the pilot. */
function checkWindow(read: ScenarioInputs): readonly Problem[] {
  const pilot = read.choice('pilot.kind') === 'period';
  const opening = resolvedMonth(read, read.date('timeline.opening'));
  const pilotEnd = pilot ? resolvedMonth(read, read.date('pilot.end')) : opening - 1;
  const january = Math.ceil((read.start + pilotEnd + 1) / 12) * 12 - read.start;
  if (january + 12 <= read.months) return [];
  return [
    problem('noWindow', 'timeline.years', {
      start: monthText(read.start + pilotEnd),
      end: monthText(read.start + read.months - 1),
      years: Math.ceil((january + 12) / 12),
    }),
  ];
}

const work = ['intakeShare', 'preparationShare', 'saleShare', 'transportShare', 'openingShare'];

/** The roles' shares of one kind of work may not pass the whole. */
function checkWorkShares(read: ScenarioInputs): readonly Problem[] {
  const roles = read.members('role').filter(({ kind }) => kind === 'workload');
  return work.flatMap((share) => {
    const sum = roles.reduce((total, { id }) => total + read.number(`staffing.${share}`, id).value, 0);
    const [first] = roles;
    if (sum <= 1 + 1e-9 || first === undefined) return [];
    const name = words(share, share, share);
    return [problem('shareSum', `roles.${first.id}.${share}`, { name, found: Math.round(sum * 1000) / 10 })];
  });
}
