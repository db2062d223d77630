import type {
  DateValue,
  FormulaValue,
  Member,
  NumberValue,
  ScenarioInputs,
} from '../../../models/scenario/scenarioInputs.ts';

/** A date as tests write it: a month number, or a milestone plus months. */
export type DateEntry = number | { readonly milestone: string; readonly months: number };

/** A number as tests write it. A path is added: `id` or `id[member]`, and what follows it. */
export interface NumberEntry {
  readonly value: number;
  readonly years?: Readonly<Record<number, number>>;
  readonly steps?: readonly (readonly [from: DateEntry, value: number])[];
  readonly months?: readonly number[];
  readonly whole?: boolean;
  readonly priceShift?: NumberValue['priceShift'];
}

/** A scenario as tests write it; values stand under `topic.name` or `topic.name[member]`. */
export interface ArtificialScenario {
  /** First month as year × 12 + month; January 2026 unless told. */
  readonly start?: number;
  /** Length of the run; 24 unless told. */
  readonly months?: number;
  /** Members in any order; a text is a member without a kind. */
  readonly members?: Readonly<Record<string, readonly (Member | string)[]>>;
  readonly numbers?: Readonly<Record<string, number | NumberEntry>>;
  /** Options of choices, members that references point at, and the user's formulas. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly dates?: Readonly<Record<string, DateEntry>>;
  /** `line:attribute` or `line[member]:attribute`. */
  readonly postings?: Readonly<Record<string, string>>;
}

/** January 2026, the first month of artificial scenarios. */
export const january2026 = 2026 * 12;

/** The scenario as the engine reads it. */
export function inputsOf(scenario: ArtificialScenario = {}): ScenarioInputs {
  const { start = january2026, months = 24 } = scenario;
  const members = new Map(
    Object.entries(scenario.members ?? {}).map(([dimension, list]) => [dimension, inOrder(list)]),
  );
  const find = <Value>(
    values: Readonly<Record<string, Value>> | undefined,
    id: string,
    member?: string,
  ): Value => {
    const value = Object.entries(values ?? {}).find(([key]) => key === keyOf(id, member));
    if (value === undefined) throw new RangeError(`the scenario has no ${keyOf(id, member)}`);
    return value[1];
  };
  const milestone = (name: string): DateValue =>
    name === 'start'
      ? { path: '', value: 0 }
      : name === 'end'
        ? { path: '', value: months - 1 }
        : dateOf(`milestones.${name}`, find(scenario.dates, `milestones.${name}`));
  return {
    start,
    months,
    members: (dimension) => members.get(dimension) ?? [],
    has: (id, member) => Object.hasOwn(scenario.numbers ?? {}, keyOf(id, member)),
    number: (id, member) => numberOf(keyOf(id, member), find(scenario.numbers, id, member)),
    choice: (id, member) => find(scenario.texts, id, member),
    reference: (id, member) => {
      const found = find(scenario.texts, id, member);
      return found === 'none' ? undefined : found;
    },
    date: (id, member) => dateOf(keyOf(id, member), find(scenario.dates, id, member)),
    milestone,
    formula: (id, member): FormulaValue => ({
      path: keyOf(id, member),
      text: find(scenario.texts, id, member),
    }),
    posting: (line, member, attribute) => scenario.postings?.[`${keyOf(line, member)}:${attribute}`],
  };
}

const keyOf = (id: string, member: string | undefined): string =>
  member === undefined ? id : `${id}[${member}]`;

const inOrder = (list: readonly (Member | string)[]): readonly Member[] =>
  list
    .map((member) => (typeof member === 'string' ? { id: member } : member))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function numberOf(path: string, entry: number | NumberEntry): NumberValue {
  if (typeof entry === 'number') return { path, value: entry };
  const { value, years, steps, months, whole, priceShift } = entry;
  return {
    path,
    value,
    ...(whole === undefined ? {} : { whole }),
    ...(priceShift === undefined ? {} : { priceShift }),
    ...(years === undefined
      ? {}
      : {
          years: new Map(
            Object.entries(years).map(([year, own]) => [
              Number(year),
              { path: `${path}.years.${year}`, value: own },
            ]),
          ),
        }),
    ...(steps === undefined
      ? {}
      : {
          steps: steps.map(([from, own], index) => ({
            from: dateOf(`${path}.steps.${index}.from`, from),
            leaf: { path: `${path}.steps.${index}.value`, value: own },
          })),
        }),
    ...(months === undefined
      ? {}
      : { months: months.map((own, index) => ({ path: `${path}.months.${index}`, value: own })) }),
  };
}

const dateOf = (path: string, entry: DateEntry): DateValue =>
  typeof entry === 'number' ? { path, value: entry } : { path, ...entry };
