import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { CashCourse } from '../analyses/cashCourse.ts';
import { words, type Translated } from '../language/translated.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { fill, inEveryLanguage, joined } from '../sentences/fill.ts';
import { monthInWords } from '../sentences/months.ts';
import { commonOptions, moneyAxis, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts'; // prettier-ignore
import type { LegendEntry } from './chartLegends.ts';
import { endNames, roomForNames } from './endNames.ts';
import { moneyScale } from './moneyAxis.ts';

/** The cash of one of several scenarios. */
export interface ComparedCash {
  readonly title: string;
  readonly course: Pick<CashCourse, 'months' | 'cash'>;
  /** Whether the others are measured against it. */
  readonly isBase: boolean;
}

/** Lines of the others are told apart by their dashes. */
const dashes: readonly (readonly number[])[] = [[7, 4], [2, 3], [10, 3, 2, 3], [14, 4], [4, 2], [2, 6], [8, 2, 2, 2, 2, 2], [1, 2]]; // prettier-ignore

const dashOf = ({ isBase }: ComparedCash, at: number): readonly number[] =>
  isBase ? [] : (dashes[at % dashes.length] ?? []);

/** Every month that one of the scenarios has, in order. */
export const overlaidMonths = (all: readonly ComparedCash[]): readonly string[] =>
  [...new Set(all.flatMap(({ course }) => course.months))].sort();

/** The cash of one of them in a month; null before it begins and after it ends. */
const cashAt = ({ course }: ComparedCash, month: string): number | null =>
  course.cash[course.months.indexOf(month)] ?? null;

/** The cash of several scenarios month by month, nominal kroner: one in focus, the others grey and dashed. */
export function cashOverlay(
  all: readonly ComparedCash[],
  look: ChartLook,
): ChartConfiguration<'line', (number | null)[], string> {
  const { colours, locale } = look;
  const months = overlaidMonths(all);
  const amounts = all.flatMap(({ course }) => course.cash);
  const [bottom, top] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const scale = moneyScale(Math.max(top, -bottom), top - bottom, look.unit);
  return {
    type: 'line',
    data: {
      labels: [...months],
      datasets: all.map((each, at) => ({
        label: each.title,
        data: months.map((month) => cashAt(each, month)),
        borderColor: each.isBase ? colours.focus : colours.other,
        backgroundColor: each.isBase ? colours.focus : colours.other,
        borderWidth: each.isBase ? 3 : 2,
        borderDash: [...dashOf(each, at)],
        pointRadius: 0,
        pointHoverRadius: 5,
        pointHitRadius: 0,
        tension: 0,
        order: each.isBase ? 0 : 1,
      })),
    },
    options: {
      ...commonOptions,
      layout: {
        padding: {
          top: 12,
          right: look.narrow
            ? 12
            : roomForNames(
                all.map(({ title }) => title),
                look,
              ),
        },
      },
      scales: {
        x: timeAxis(look, (at) => yearTick(months, at, look.narrow)),
        y: moneyAxis(look, scale, '', true),
      },
      plugins: {
        legend: { display: false },
        annotation: {
          clip: false,
          annotations: look.narrow ? {} : endLabels(all, months, { look, span: top - bottom }),
        },
        tooltip: {
          ...tooltipLook(look),
          callbacks: {
            title: ([item]) => (item === undefined ? '' : monthInWords(item.label, locale)),
            label: ({ dataset, raw }) => ` ${dataset.label}: ${amountInWords(Number(raw), locale)}`,
          },
        },
      },
    },
  };
}

/** How far apart two names stand, as a share of the height of the plot. */
const nameGap = 0.07;

/** The name of each scenario beside its line. */
function endLabels(all: readonly ComparedCash[], months: readonly string[], { look, span }: { readonly look: ChartLook; readonly span: number }): Record<string, AnnotationOptions> {
  const ends = all.map(({ title, isBase, course }) => ({ name: title, isFocus: isBase, at: months.indexOf(course.months.at(-1) ?? ''), value: course.cash.at(-1) ?? 0 }));
  return endNames(ends, months.length - 1, nameGap * Math.max(1, span), look);
} // prettier-ignore

/** Which line is which. */
export const cashOverlayLegend = (
  all: readonly ComparedCash[],
  { colours }: ChartLook,
): readonly LegendEntry[] =>
  all.map((each, at) => ({ text: each.title, mark: each.isBase ? 'line' : 'dashed', colour: each.isBase ? colours.focus : colours.other, dash: dashOf(each, at) })); // prettier-ignore

/** Everything in one month, in words. */
export function cashOverlayReading(all: readonly ComparedCash[], at: number, { locale }: ChartLook): string {
  const month = overlaidMonths(all)[at] ?? '';
  const texts = all.flatMap((each) => {
    const cash = cashAt(each, month);
    return cash === null ? [] : [`${each.title} ${amountInWords(cash, locale)}`];
  });
  return `${monthInWords(month, locale)}: ${texts.join('; ')}.`;
}

const lowest = words('{title}: lavest {amount} i {month}.', '{title}: lågast {amount} i {month}.', '{title}: lowest {amount} in {month}.'); // prettier-ignore

/** How low each goes, in a sentence each. */
export const cashOverlaySummary = (all: readonly ComparedCash[]): Translated =>
  joined(
    all.map(({ title, course }) => {
      const least = Math.min(...course.cash);
      const month = course.months[course.cash.indexOf(least)] ?? '';
      return fill(lowest, {
        title,
        amount: inEveryLanguage((locale) => amountInWords(least, locale)),
        month: inEveryLanguage((locale) => monthInWords(month, locale)),
      });
    }),
  );

/** The year at its January, thinned by room. */
function yearTick(months: readonly string[], at: number, narrow: boolean): string | undefined {
  const month = months[at] ?? '';
  const every = months.length <= 84 ? 1 : narrow ? 5 : months.length <= 260 ? 2 : 5;
  const year = Number(month.slice(0, 4));
  return month.endsWith('-01') && year % every === 0 ? String(year) : undefined;
}
