import type { Run } from '../../engine/run.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthNumber, monthText } from '../../scenario/calendarMonth.ts';
import { asCell, type Cell } from '../../scenario/cell.ts';
import type { DateText } from '../../scenario/field.ts';
import { fieldAddresses, valueAt } from '../../scenario/fieldAddress.ts';
import { resolvedMonth } from '../../scenario/resolvedMonth.ts';

/** What a scenario becomes when the hall closes. */
export type ClosingChanges = Readonly<Record<string, unknown>>;

/** What somebody chooses of a closing. */
export interface ClosingOptions {
  /** Months that people are paid after the last month open. */
  readonly staffMonths: number;
}

/** Costs of running the hall, in kroner a year, that end with it. */
const runningCosts = ['itCost', 'insuranceCost', 'marketingCost', 'otherCost'] as const;

/**
 * The changes that close a hall at the end of its pilot: the month after is the first one closed. People are paid
 * through their notice, places until their notice is over (the model then adds what moving out costs), running costs,
 * free lines and support end, and nothing is bought or replaced later. Loans run as agreed: somebody pays them.
 */
export function closingChanges(
  scenario: AcceptedScenario,
  run: Run,
  options: ClosingOptions,
): ClosingChanges {
  const last = run.value('verdict.pilotEnd');
  const ends = new Ends(scenario, last);
  const changes: Record<string, unknown> = { 'timeline.closing': ends.date(1) };
  const shorten = (list: string, months: (id: string) => number): void => {
    for (const id of Object.keys(scenario.values[list] ?? {}))
      Object.assign(changes, ends.shortened(list, id, months(id)));
  };
  shorten('roles', () => options.staffMonths);
  shorten('places', (id) => Math.ceil(scenario.read.number('premises.noticeMonths', id).value));
  shorten('freeLines', () => 0);
  for (const { path, field } of fieldAddresses(hallFormat, scenario.values)) {
    if (!path.startsWith('operations.') || field.type !== 'number') continue;
    const name = path.slice(path.indexOf('.') + 1);
    if ((runningCosts as readonly string[]).includes(name)) Object.assign(changes, ends.stopped(path));
  }
  for (const [id, source] of Object.entries(scenario.values['funding'] ?? {}) as [string, { kind: string }][])
    if (source.kind !== 'grant') Object.assign(changes, ends.shortened('funding', id, 0));
  return { ...changes, ...ends.purchases() };
}

/** Dates and amounts that end with the hall. */
class Ends {
  readonly #scenario: AcceptedScenario;
  readonly #last: number;

  constructor(scenario: AcceptedScenario, last: number) {
    this.#scenario = scenario;
    this.#last = last;
  }

  /** So many months after the last one open, hung on the pilot so that it moves with it. */
  date(months: number): DateText {
    const hasPilot = this.#scenario.read.choice('pilot.kind') === 'period';
    return hasPilot
      ? { milestone: 'pilot.end', months }
      : monthText(this.#scenario.read.start + this.#last + months);
  }

  /** A member whose last month is no later; none where it ends before, or has not begun by then. */
  shortened(list: string, id: string, months: number): ClosingChanges {
    const { read, values } = this.#scenario;
    const topic = hallFormat.lists.find(({ path }) => path === list)?.topic ?? '';
    const end = this.#last + months;
    if (resolvedMonth(read, read.date(`${topic}.to`, id)) <= end) return {};
    if (resolvedMonth(read, read.date(`${topic}.from`, id)) > this.#last) return { [`${list}.${id}`]: null };
    return valueAt(values, `${list}.${id}.to`) === undefined
      ? {}
      : { [`${list}.${id}.to`]: this.date(months) };
  }

  /** Nothing is replaced any more, and what would have been bought later is not, nor borrowed for. */
  purchases(): ClosingChanges {
    const { read, values } = this.#scenario;
    const membersOf = (list: string) => Object.entries(values[list] ?? {}) as [string, Readonly<Record<string, unknown>>][]; // prettier-ignore
    const changes: Record<string, unknown> = {};
    for (const [id, asset] of membersOf('assets')) {
      if (resolvedMonth(read, read.date('assets.date', id)) <= this.#last) {
        if (asset['reinvest'] === 'yes') changes[`assets.${id}.reinvest`] = 'no';
        continue;
      }
      changes[`assets.${id}`] = null;
      for (const [loan, { asset: paysFor }] of membersOf('loans'))
        if (paysFor === id) changes[`loans.${loan}`] = null;
    }
    return changes;
  }

  /** A yearly amount that is 0 from the first month closed; nothing where it is 0 already. */
  stopped(path: string): ClosingChanges {
    const cell = asCell(valueAt(this.#scenario.values, path) as number | Cell);
    const { years, steps, ...rest } = cell;
    if (cell.value === 0 && years === undefined && steps === undefined) return {};
    const { start, months } = this.#scenario.read;
    const closing = start + this.#last + 1;
    const monthOf = (from: DateText): number =>
      typeof from === 'string'
        ? monthNumber(from)
        : start + resolvedMonth(this.#scenario.read, { path: '', ...from });
    const [first, final] = [Math.floor(start / 12), Math.floor((start + months - 1) / 12)];
    const before: { from: DateText; value: number | Cell }[] =
      years === undefined
        ? (steps ?? [])
            .filter(({ from }) => monthOf(from) < closing)
            .map(({ from, value }) => ({ from, value }))
        : Array.from({ length: final - first + 1 }, (_, index) => first + index)
            .filter((year) => year * 12 < closing)
            .map((year) => ({ from: monthText(year * 12), value: years[String(year)] ?? cell.value }));
    return { [path]: { ...rest, steps: [...before, { from: this.date(1), value: 0 }] } };
  }
}
