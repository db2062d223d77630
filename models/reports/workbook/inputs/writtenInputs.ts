import type {
  DateValue,
  FormulaValue,
  Member,
  NumberValue,
  ScenarioInputs,
} from '../../../scenario/scenarioInputs.ts';

/**
 * The inputs of a scenario as they are written: without what may happen and without years that are only there to be
 * drawn. The numbers are the same, since in a scenario itself nothing happens; the formulas are fewer.
 */
export class WrittenInputs implements ScenarioInputs {
  readonly start: number;
  readonly months: number;
  readonly #read: ScenarioInputs;

  constructor(read: ScenarioInputs) {
    this.start = read.start;
    this.months = read.months;
    this.#read = read;
  }

  members(dimension: string): readonly Member[] {
    return this.#read.members(dimension);
  }

  has(id: string, member?: string): boolean {
    return this.#read.has(id, member);
  }

  number(id: string, member?: string): NumberValue {
    const { events: _, years, ...number } = this.#read.number(id, member);
    const written = [...(years ?? [])].filter(([, leaf]) => leaf.writtenAt === undefined);
    return written.length === 0 ? number : { ...number, years: new Map(written) };
  }

  choice(id: string, member?: string): string {
    return this.#read.choice(id, member);
  }

  reference(id: string, member?: string): string | undefined {
    return this.#read.reference(id, member);
  }

  date(id: string, member?: string): DateValue {
    return plainDate(this.#read.date(id, member));
  }

  milestone(name: string): DateValue {
    return plainDate(this.#read.milestone(name));
  }

  formula(id: string, member?: string): FormulaValue {
    return this.#read.formula(id, member);
  }

  posting(line: string, member: string | undefined, attribute: string): string | undefined {
    return this.#read.posting(line, member, attribute);
  }
}

function plainDate(date: DateValue): DateValue {
  const { events: _, ...plain } = date;
  return plain;
}
