import fc from 'fast-check';
import { monthNumber, monthText } from '../../../models/scenario/calendarMonth.ts';
import type { DateText } from '../../../models/scenario/field.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** A timeline: months count from its start, and milestones are where they are. */
export class GeneratedDates {
  /** First calendar month: year × 12 + month. */
  readonly start: number;
  readonly months: number;
  readonly #milestones = new Map<string, number>();

  constructor(start: number, years: number) {
    this.start = start;
    this.months = years * 12;
    this.at('start', 0);
    this.at('end', this.months - 1);
  }

  /** From now on dates may hang on this milestone. */
  at(milestone: string, month: number): void {
    this.#milestones.set(milestone, month);
  }

  /** The month of a milestone. */
  monthOf(milestone: string): number {
    const month = this.#milestones.get(milestone);
    if (month === undefined) throw new RangeError(`no milestone ${milestone}`);
    return month;
  }

  /** A month of the run, or a little before or after it. */
  month(pick: Pick, from = -6, to = this.months + 6): number {
    return pick(fc.integer, { min: from, max: Math.max(from, to) });
  }

  /** A calendar year of the run, or a little before or after it. */
  year(pick: Pick): number {
    return Math.floor((this.start + this.month(pick, -24, this.months + 24)) / 12);
  }

  /** A month as a file writes it: `YYYY-MM`, or one of the milestones known so far plus months. */
  text(pick: Pick, month: number): DateText {
    if (likely(pick, 50)) return this.plain(month);
    const [milestone, at] = oneOf(pick, [...this.#milestones]);
    return { milestone, months: month - at };
  }

  /** A month as `YYYY-MM`. */
  plain(month: number): string {
    return monthText(this.start + month);
  }

  /** The month that a text of this timeline means. */
  monthIn(text: unknown): number {
    if (typeof text === 'string') return monthNumber(text) - this.start;
    const { milestone, months } = text as { milestone: string; months: number };
    return this.monthOf(milestone) + months;
  }
}
