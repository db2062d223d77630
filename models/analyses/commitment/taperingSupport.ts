import type { Run } from '../../engine/run.ts';
import { nominalOf, supportYears, type SupportYear } from './councilYears.ts';

/** A yearly amount, paid a twelfth a month, in one calendar year. */
export interface YearlyAmount {
  readonly year: SupportYear;
  /** Whole kroner of the price year, as an amount for twelve months. */
  readonly yearly: number;
}

/**
 * The least support that differs from year to year: year by year in order, the least that the tests need of that year
 * with what the years before it were given. A year needs the most of: its own structural deficit, where that is tested;
 * what keeps the cash at the floor in every month of it; and, of what the mean result lacks over the years tested and
 * no later structural deficit brings, as much as the year's own deficit (so the money comes where the deficits are).
 * Cash that is low early in a year, before a twelfth a month has brought enough, is helped in the year before, where
 * less does it. No year's amount can then be lower without a test failing, and where prices stand still no other
 * amounts add up to less (where they grow, a krone paid later brings a little more). Amounts are rounded up to whole
 * kroner.
 */
export function taperingSupport(run: Run): readonly YearlyAmount[] {
  const years = supportYears(run);
  const needs = new SupportNeeds(run, years);
  const plan = new Plan(run, years);
  for (const [place, year] of years.entries()) {
    const last = years[place - 1];
    const least = Math.max(needs.structure(year), needs.result(place, plan.inWindow()));
    if (last !== undefined) plan.raise(place - 1, needs.early(year, last, plan.given(), least));
    const result = needs.result(place, plan.inWindow());
    plan.raise(place, Math.max(needs.structure(year), result, needs.cash(year, plan.given())));
  }
  return years.map((year, place) => ({ year, yearly: plan.amounts[place] ?? 0 }));
}

/** The amounts found so far. */
class Plan {
  readonly amounts: number[];
  readonly #run: Run;
  readonly #years: readonly SupportYear[];

  constructor(run: Run, years: readonly SupportYear[]) {
    this.#run = run;
    this.#years = years;
    this.amounts = years.map(() => 0);
  }

  /** Adds to a year's amount, in whole kroner. */
  raise(place: number, by: number): void {
    this.amounts[place] = (this.amounts[place] ?? 0) + wholeKroner(by);
  }

  /** What the amounts bring in all, nominal. */
  given(): number {
    return this.#years.reduce((sum, { from, to }, place) => sum + nominalOf(this.#run, this.amounts[place] ?? 0, from, to), 0); // prettier-ignore
  }

  /** What they bring in the years tested, in kroner of the price year. */
  inWindow(): number {
    return this.#years.reduce((sum, { inWindow }, place) => sum + (inWindow ? (this.amounts[place] ?? 0) : 0), 0); // prettier-ignore
  }
}

/** What the tests lack without any support, read from a run. */
class SupportNeeds {
  readonly #run: Run;
  readonly #years: readonly SupportYear[];
  readonly #breakEvenBy: number;
  readonly #floor: number;

  constructor(run: Run, years: readonly SupportYear[]) {
    const { inputs } = run.assembly;
    this.#run = run;
    this.#years = years;
    this.#breakEvenBy = inputs.has('verdict.breakEvenBy') ? inputs.number('verdict.breakEvenBy').value : -Infinity; // prettier-ignore
    this.#floor = inputs.number('accounts.floor').value;
  }

  /** The structural deficit of a year, where the structure is tested. */
  structure({ index, inWindow, year }: SupportYear): number {
    const tested = inWindow && year >= this.#breakEvenBy;
    return tested ? Math.max(0, -this.#run.value('verdict.realStructural', index)) : 0;
  }

  /** Of what the mean result lacks over the years tested, the part for a year. */
  result(place: number, given: number): number {
    const year = this.#years[place];
    if (year?.inWindow !== true) return 0;
    const deficit = (each: SupportYear): number => -this.#run.value('verdict.realResult', each.index);
    const tested = this.#years.filter(({ inWindow }) => inWindow);
    const lacks = tested.reduce((sum, each) => sum + deficit(each), 0) - given;
    const later = this.#years.slice(place + 1).reduce((sum, each) => sum + this.structure(each), 0);
    return Math.max(0, Math.min(deficit(year), lacks - later));
  }

  /** What keeps the cash at the floor in every month of a year, by support in that year alone. */
  cash({ from, to }: SupportYear, given: number): number {
    let needed = 0;
    for (let month = from; month < to; month += 1)
      needed = Math.max(needed, this.#short(month, given) / nominalOf(this.#run, 1, from, month + 1));
    return needed;
  }

  /**
   * What the year before must give so that no month of a year needs more of it than its last month, or the least that
   * it gives anyway, does: a twelfth a month brings too little early in the year.
   */
  early({ from, to }: SupportYear, before: SupportYear, given: number, least: number): number {
    const brings = nominalOf(this.#run, 1, before.from, before.to);
    const whole = nominalOf(this.#run, 1, from, to);
    const atEnd = Math.max(0, this.#short(to - 1, given));
    let more = 0;
    for (let month = from; month < to - 1; month += 1) {
      const short = this.#short(month, given);
      const soFar = nominalOf(this.#run, 1, from, month + 1);
      const asAtEnd = (short - (soFar / whole) * atEnd) / (1 - soFar / whole);
      more = Math.max(more, Math.min(asAtEnd, short - soFar * least, short) / brings);
    }
    return more;
  }

  #short(month: number, given: number): number {
    return this.#floor - this.#run.value('verdict.decidedCash', month) - given;
  }
}

/** Rounded up to whole kroner; what is less than a millionth of one is noise. */
export const wholeKroner = (kroner: number): number => Math.max(0, Math.ceil(kroner - 1e-6));
