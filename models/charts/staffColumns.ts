import type { Translated } from '../language/translated.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { fill, inEveryLanguage } from '../sentences/fill.ts';
import { measuredInWords } from '../sentences/measured.ts';
import type { ChartLook } from './chartFrame.ts';
import { plainScale } from './moneyAxis.ts';
import { resultWords } from './resultWords.ts';
import { periodName, type StackedColumnsOptions } from './stackedColumns.ts';

/** Full-time equivalents by period. */
export interface StaffCourse {
  /** By role, with its name. */
  readonly roles: readonly { readonly name: string; readonly fte: readonly number[] }[];
  /** What the work takes, where roles follow it; none where all are planned. */
  readonly needed: readonly number[];
  /** Pay and social costs, kroner. */
  readonly cost: readonly number[];
}

const fte = (value: number, locale: 'nb' | 'nn' | 'en'): string => measuredInWords(value, 'FTE', locale);

/** The steps of grey that roles are told apart by; beyond them the smallest stand together. */
const steps = ['wages', 'premises', 'operations', 'transport', 'capital'] as const;

/** Staff by role, period by period, largest at the bottom, with what the work takes as a step where roles follow it. */
export function staffColumns(staff: StaffCourse, periods: readonly string[], look: ChartLook): StackedColumnsOptions {
  const { colours, locale } = look;
  const size = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const roles = staff.roles.filter((role) => size(role.fte) > 1e-9).sort((a, b) => size(b.fte) - size(a.fte));
  const alone = roles.length > steps.length ? roles.slice(0, steps.length - 1) : roles;
  const rest = roles.slice(alone.length);
  const joined = rest.length === 0 ? [] : [{ name: resultWords.otherRoles[locale], fte: periods.map((_, at) => rest.reduce((sum, role) => sum + (role.fte[at] ?? 0), 0)) }];
  const shown = [...alone, ...joined];
  const all = periods.map((_, at) => shown.reduce((sum, role) => sum + (role.fte[at] ?? 0), 0));
  const isNeeded = staff.needed.some((value) => value > 1e-9);
  return {
    ...look,
    periods,
    parts: shown.map(({ name, fte: values }, at) => ({ label: name, colour: colours.cost[greyOf(at, shown.length)], values })),
    ...(isNeeded ? { step: { label: resultWords.needed[locale], colour: colours.focus, values: staff.needed } } : {}),
    scale: plainScale(1.04 * Math.max(1e-9, ...all, ...staff.needed), resultWords.fte),
    said: fte,
    sumLabel: resultWords.sum[locale],
  };
} // prettier-ignore

/** The grey of a role: the darkest for the largest, the others as far from each other as they can be. */
const greyOf = (at: number, count: number): (typeof steps)[number] =>
  steps[count < 2 ? 0 : Math.round((at * (steps.length - 1)) / (count - 1))] ?? 'capital';

/** Staff in one sentence, at one period. */
export function staffSummary({ roles, cost }: StaffCourse, period: string, at: number): Translated {
  const people = roles.reduce((sum, role) => sum + (role.fte[at] ?? 0), 0);
  if (roles.every((role) => role.fte.every((value) => value < 1e-9))) return resultWords.noStaff;
  return fill(resultWords.staff, {
    period: inEveryLanguage((locale) => periodName(period, locale)),
    fte: inEveryLanguage((locale) => fte(people, locale)),
    cost: inEveryLanguage((locale) => amountInWords(cost[at] ?? 0, locale)),
  });
}
