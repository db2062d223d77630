import { leafPlaces } from '../../engine/leafPlaces.ts';
import type { Run } from '../../engine/run.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthNumber } from '../../scenario/calendarMonth.ts';
import type { Cell } from '../../scenario/cell.ts';
import type { NumberField } from '../../scenario/field.ts';
import { fieldAddresses, valueAt } from '../../scenario/fieldAddress.ts';
import type { InForce } from '../../scenario/partsInForce.ts';
import { resolvedMonth } from '../../scenario/resolvedMonth.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import { leverCell, type LeverCell } from './leverCell.ts';

/** A member of a list with its id, as the values of a scenario hold it. */
type MemberEntry = readonly [id: string, member: Readonly<Record<string, unknown>>];

/**
 * What levers are found from: a scenario and its run. They speak of the first year that is tested, the first full year
 * after the pilot; what is in force before it they leave as it is, where the scenario says it by date.
 */
export class LeverGround {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  /** The first year that is tested. */
  readonly year: number;
  /** Its months, from the start of the run. */
  readonly months: readonly number[];
  readonly inForce: InForce;
  readonly #fields: ReadonlyMap<string, NumberField>;
  readonly #places: ReadonlyMap<string, readonly number[]>;

  constructor(scenario: AcceptedScenario, run: Run) {
    const { read } = scenario;
    this.scenario = scenario;
    this.run = run;
    this.year = run.value('verdict.firstWindowYear');
    const first = this.year * 12 - read.start;
    this.months = Array.from({ length: 12 }, (_, index) => first + index);
    this.inForce = {
      month: this.year * 12,
      monthOf: (date) =>
        typeof date === 'string'
          ? monthNumber(date)
          : read.start + resolvedMonth(read, { path: '', milestone: date.milestone, months: date.months }),
    };
    this.#fields = new Map(
      fieldAddresses(hallFormat, scenario.values).flatMap(({ path, field }) =>
        field.type === 'number' ? [[path, field] as const] : [],
      ),
    );
    this.#places = leafPlaces(run.assembly.leaves);
  }

  /** The cell at a path; undefined where the scenario has none. */
  cell(path: string): LeverCell | undefined {
    const entry = valueAt(this.scenario.values, path) as number | Cell | undefined;
    const field = this.#fields.get(path);
    if (entry === undefined || field === undefined) return undefined;
    return leverCell(path, entry, field, this.inForce, this.#places);
  }

  /** A cell of each member of a list that has it. */
  cells(
    list: string,
    name: string,
    suits: (member: MemberEntry) => boolean = () => true,
  ): readonly LeverCell[] {
    return this.members(list)
      .filter(suits)
      .flatMap(([id]) => this.cell(`${list}.${id}.${name}`) ?? []);
  }

  /** The members of a list, in the order of the values. */
  members(list: string): readonly MemberEntry[] {
    return Object.entries(this.scenario.values[list] ?? {}) as MemberEntry[];
  }

  /** The sum of a line over the months of the year, of one member. */
  inYear(line: string, member?: string): number {
    return this.months.reduce((sum, month) => sum + this.run.value(line, month, member), 0);
  }
}
