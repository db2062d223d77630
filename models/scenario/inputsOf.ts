import { asCell, entryOf, type Cell } from './cell.ts';
import { monthNumber } from './calendarMonth.ts';
import { pointedField } from './pointedField.ts';
import { dateEvent, numberEvent, readEvents, type ReadEvent } from './uncertainty/readEvents.ts';
import { yearsRead } from './uncertainty/yearsRead.ts';
import { fieldOf, type DateText, type Field, type NumberField } from './field.ts';
import { valueInside } from './fields/number.ts';
import { fieldsOf, type InputGroup, type MemberList } from './group.ts';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';
import type {
  DateValue,
  Member,
  NumberLeaf,
  NumberValue,
  PriceShift,
  ScenarioInputs,
} from './scenarioInputs.ts';

interface Found {
  readonly path: string;
  readonly value: unknown;
  /** The group or member it stands in. */
  readonly holder: Readonly<Record<string, unknown>>;
  /** Undefined for the kind of a member. */
  readonly field: Field | undefined;
}

/** Reads the accepted values of a scenario the way the engine asks for them. */
export function inputsOf(format: ScenarioFormat, values: ScenarioValues): ScenarioInputs {
  return new ReadScenario(format, values);
}

class ReadScenario implements ScenarioInputs {
  readonly start: number;
  readonly months: number;
  readonly #format: ScenarioFormat;
  readonly #values: ScenarioValues;
  readonly #members = new Map<string, readonly Member[]>();
  readonly #found = new Map<string, Found>();
  readonly #numbers = new Map<Found, NumberValue>();
  #events: ReadonlyMap<string, readonly ReadEvent[]> | undefined;

  constructor(format: ScenarioFormat, values: ScenarioValues) {
    this.#format = format;
    this.#values = values;
    this.start = monthNumber(this.#find(format.start, undefined).value as string);
    this.months = asCell(this.#find(format.years, undefined).value as number).value * 12;
  }

  members(dimension: string): readonly Member[] {
    const known = this.#members.get(dimension);
    if (known !== undefined) return known;
    const list = this.#format.lists.find((each) => each.dimension === dimension);
    const entries = Object.entries(this.#values[list?.path ?? ''] ?? {}) as [string, { kind?: string }][];
    const members = entries.map(([id, { kind }]) => (kind === undefined ? { id } : { id, kind }));
    members.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#members.set(dimension, members);
    return members;
  }

  has(id: string, member?: string): boolean {
    return this.#find(id, member).value !== undefined;
  }

  number(id: string, member?: string): NumberValue {
    const found = this.#find(id, member);
    const known = this.#numbers.get(found) ?? this.#number(found);
    this.#numbers.set(found, known);
    return known;
  }

  #number(found: Found): NumberValue {
    const field = found.field as NumberField;
    const cell = asCell(found.value as number | Cell);
    const leaf = (path: string, entry: number | Cell): NumberLeaf => ({
      path,
      value: valueInside(field, entryOf(cell, entry)),
    });
    const shift = this.#priceShift(found, field, cell);
    const years = this.#years(found.path, cell, leaf);
    const events = this.#eventsOf(found.path).flatMap((event) => numberEvent(event, field) ?? []);
    return {
      ...leaf(field.certain === true ? '' : found.path, cell),
      ...(field.whole === true ? { whole: true } : {}),
      ...(shift === undefined ? {} : { priceShift: shift }),
      ...(years === undefined ? {} : { years }),
      ...(events.length === 0 ? {} : { events }),
      ...(cell.steps === undefined ? {} : { steps: cell.steps.map((step, index) => ({ from: this.#date(`${found.path}.steps.${index}.from`, step.from), leaf: leaf(`${found.path}.steps.${index}.value`, step.value) })) }), // prettier-ignore
      ...(cell.months === undefined ? {} : { months: cell.months.map((weight, index) => leaf(`${found.path}.months.${index}`, weight)) }), // prettier-ignore
    };
  }

  /** The years that the cell gives; of a path from year to year all that are read. */
  #years(
    path: string,
    cell: Cell,
    leaf: (path: string, entry: number | Cell) => NumberLeaf,
  ): ReadonlyMap<number, NumberLeaf> | undefined {
    const at = (year: number | string): string => `${path}.years.${year}`;
    const given = new Map(Object.entries(cell.years ?? {}).map(([year, entry]) => [Number(year), leaf(at(year), entry)])); // prettier-ignore
    if (cell.range?.persistence === undefined) return cell.years === undefined ? undefined : given;
    const { first, last } = yearsRead(this.#format, this.#values, this);
    for (let year = first; year <= last; year += 1)
      if (!given.has(year)) given.set(year, { ...leaf(at(year), cell), writtenAt: path });
    return given;
  }

  #eventsOf(path: string): readonly ReadEvent[] {
    this.#events ??= readEvents(this.#format, this.#values, this);
    return this.#events.get(path) ?? [];
  }

  choice(id: string, member?: string): string {
    return this.#find(id, member).value as string;
  }

  reference(id: string, member?: string): string | undefined {
    const list = this.#format.lists.find(({ topic, sequence }) => `${topic}.${sequence?.reference}` === id);
    if (list?.sequence !== undefined) return this.#before(list.dimension, list.topic, list.sequence, member);
    const value = this.#find(id, member).value as string;
    return value === 'none' && !this.members(this.#target(id)).some((each) => each.id === 'none')
      ? undefined
      : value;
  }

  /** The member that stands before another in a sequence, undefined for the first. */
  #before(
    dimension: string,
    topic: string,
    { kinds, by }: NonNullable<MemberList['sequence']>,
    member?: string,
  ) {
    const place = (id: string): number => this.number(`${topic}.${by}`, id).value;
    const inLine = this.members(dimension)
      .filter(({ kind }) => kinds.includes(kind ?? ''))
      .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
    return inLine[inLine.findIndex(({ id }) => id === member) - 1]?.id;
  }

  date(id: string, member?: string): DateValue {
    const { path, value } = this.#find(id, member);
    const events = this.#eventsOf(path).flatMap((event) => dateEvent(event) ?? []);
    const date = this.#date(path, value as DateText);
    return events.length === 0 ? date : { ...date, events };
  }

  milestone(name: string): DateValue {
    if (name === 'start') return { path: '', value: 0 };
    if (name === 'end') return { path: '', value: this.months - 1 };
    const { milestones } = this.#format;
    const input = Object.hasOwn(milestones, name) ? milestones[name] : undefined;
    return input === undefined ? this.date(this.#format.ownMilestones.date, name) : this.date(input);
  }

  formula(id: string, member?: string): { readonly path: string; readonly text: string } {
    const { path, value } = this.#find(id, member);
    return { path, text: value as string };
  }

  posting(): string | undefined {
    return undefined;
  }

  #date(path: string, date: DateText): DateValue {
    if (typeof date === 'string') return { path, value: monthNumber(date) - this.start };
    return { path, milestone: date.milestone, months: date.months };
  }

  #find(id: string, member: string | undefined): Found {
    const key = member === undefined ? id : `${id}[${member}]`;
    const known = this.#found.get(key) ?? this.#search(id, member);
    this.#found.set(key, known);
    return known;
  }

  #search(id: string, member: string | undefined): Found {
    const point = id.indexOf('.');
    const topic = id.slice(0, point);
    const name = id.slice(point + 1);
    for (const group of member === undefined ? this.#format.groups : this.#format.lists) {
      if (group.topic !== topic) continue;
      const all = this.#values[group.path];
      const holder = (member === undefined ? all : all?.[member]) as Record<string, unknown> | undefined;
      if (holder === undefined) continue;
      const path = member === undefined ? `${group.path}.${name}` : `${group.path}.${member}.${name}`;
      const kind = holder['kind'] as string | undefined;
      if (name === 'kind' && kind !== undefined && isList(group))
        return { path, value: kind, holder, field: undefined };
      const fields = isList(group) ? fieldsOf(group, kind, member) : group.fields;
      const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const field = schema === undefined ? undefined : fieldOf(schema);
      if (field !== undefined) return { path, value: holder[name], holder, field: pointedField(this.#format, this.#values, field, holder) }; // prettier-ignore
    }
    throw new RangeError(`the scenario has no ${id}${member === undefined ? '' : ` of ${member}`}`);
  }

  #target(id: string): string {
    const input = this.#format.inputs.find((each) => each.id === id);
    return input?.type === 'reference' ? input.dimension : '';
  }

  /** How an amount of another price year is moved to the scenario's. */
  #priceShift({ holder }: Found, { index }: NumberField, { priceYear }: Cell): PriceShift | undefined {
    if (priceYear === undefined || index === undefined) return undefined;
    const toYear = asCell(this.#find(this.#format.prices.priceYear, undefined).value as number).value;
    const id = 'member' in index ? index.member : (holder[index.reference] as string);
    return { rate: this.#format.prices.rate, member: id, fromYear: priceYear, toYear };
  }
}

const isList = (group: InputGroup | MemberList): group is MemberList => 'dimension' in group;
