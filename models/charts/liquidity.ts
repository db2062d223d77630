import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { CashCourse } from '../analyses/cashCourse.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { monthInWords } from '../sentences/months.ts';
import { chartFont, commonOptions, moneyAxis, pilotEndLine, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts'; // prettier-ignore
import { chartWords } from './chartWords.ts';
import { moneyScale } from './moneyAxis.ts';

/**
 * How long the money lasts: cash at the end of each month on decided funding, hatched where it is below the required
 * minimum; dashed once it is empty, since the deficit is then not covered.
 */
export function liquidity(
  course: CashCourse,
  look: ChartLook,
): ChartConfiguration<'line', (number | null)[], string> {
  // prettier-ignore
  const { locale, colours, hatch } = look;
  const { months, cash, bound, floor, firstBelow } = course;
  const bottom = Math.min(0, floor, ...cash);
  const top = Math.max(0, floor, ...cash);
  const room = (top - bottom) / 8;
  const scale = moneyScale(Math.max(top, -bottom), top - bottom + 2 * room, look.unit);
  const line = { label: chartWords.cash[locale], borderColor: colours.focus, backgroundColor: colours.focus, borderWidth: 2.5, pointRadius: 0, pointHoverRadius: 5, pointHitRadius: 0, tension: 0 } as const; // prettier-ignore
  const empty = firstBelow ?? cash.length;
  return {
    type: 'line',
    data: {
      labels: [...months],
      datasets: [
        {
          ...line,
          data: [...cash],
          segment: { borderDash: ({ p1DataIndex }) => (p1DataIndex >= empty ? [7, 5] : undefined) },
          fill: { target: { value: floor }, above: 'transparent', below: hatch as string },
        },
        ...(hasBound(course)
          ? [{ ...line, label: chartWords.bound[locale], data: [...bound], borderColor: colours.other, backgroundColor: colours.other, borderWidth: 1.5, borderDash: [2, 3] }] // prettier-ignore
          : []),
      ],
    },
    options: {
      ...commonOptions,
      layout: { padding: { top: course.pilotEnd === undefined ? 8 : 34, right: 12 } },
      scales: {
        x: timeAxis(look, (index) => yearTick(months, index, look.narrow)),
        // The lowest point has its label below it.
        y: { ...moneyAxis(look, scale, scale.unit(locale), true), suggestedMin: bottom < 0 ? bottom - room : 0, suggestedMax: top + room / 2 }, // prettier-ignore
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(look),
          displayColors: false,
          callbacks: {
            title: ([item]) => (item === undefined ? '' : monthInWords(item.label, locale)),
            label: ({ dataset, raw }) => `${dataset.label}: ${amountInWords(Number(raw), locale)}`,
          },
        },
        annotation: { clip: false, annotations: annotations(course, look) },
      },
    },
  };
}

/** Whether any of the cash is bound in any month. */
export const hasBound = ({ bound }: Pick<CashCourse, 'bound'>): boolean =>
  bound.some((amount) => amount >= 0.5);

/** The year at its January, every year or every second to fifth by room; nothing at other months. */
export function yearTick(months: readonly string[], index: number, narrow: boolean): string | undefined {
  const month = months[index] ?? '';
  const every = months.length <= 84 ? 1 : months.length <= 200 && !narrow ? 2 : narrow ? 4 : 5;
  const year = Number(month.slice(0, 4));
  return month.endsWith('-01') && year % every === 0 ? String(year) : undefined;
}

function annotations(course: CashCourse, look: ChartLook): Record<string, AnnotationOptions> {
  const { locale, colours } = look;
  const { months, cash, firstBelow, lowest, pilotEnd, floor } = course;
  const text = { backgroundColor: colours.card, color: colours.text, borderRadius: 4, padding: { x: 6, y: 3 }, font: { ...chartFont(look), weight: 600 as const } }; // prettier-ignore
  const lastMonth = firstBelow === undefined ? undefined : Math.max(0, firstBelow - 1);
  // Above and after the dot; at the end of the axis, where there is no room, below and before it.
  const nearEnd = lastMonth !== undefined && lastMonth > months.length * 0.8;
  const showLowest = lowest.cash < floor - 0.5 && !look.narrow;
  return {
    ...(pilotEnd === undefined ? {} : { pilotEnd: pilotEndLine(look, pilotEnd + 0.5, chartWords.pilotEnds[locale].replace('{month}', monthInWords(months[pilotEnd] ?? months[0] ?? '', locale))) }), // prettier-ignore
    ...(floor === 0 ? {} : { floor: floorLine(course, look) }),
    ...(lastMonth === undefined
      ? {}
      : {
          empty: dot(lastMonth, cash[lastMonth] ?? 0, colours.gap, colours.card),
          emptyLabel: { type: 'label', xValue: lastMonth, yValue: cash[lastMonth] ?? 0, position: { x: nearEnd ? 'end' : 'start', y: nearEnd ? 'start' : 'end' }, xAdjust: nearEnd ? -8 : 8, yAdjust: nearEnd ? 8 : -8, ...text, color: colours.gap, content: chartWords.empty[locale].replace('{month}', monthInWords(months[lastMonth] ?? '', locale)) }, // prettier-ignore
        }),
    ...(showLowest
      ? {
          lowest: dot(lowest.month, lowest.cash, colours.focus, colours.card),
          lowestLabel: { type: 'label', xValue: lowest.month, yValue: lowest.cash, position: { x: lowest.month < months.length / 4 ? 'start' : 'end', y: 'start' }, yAdjust: 12, ...text, content: chartWords.lowest[locale].replace('{amount}', amountInWords(lowest.cash, locale)) }, // prettier-ignore
        }
      : {}),
  };
}

function floorLine({ floor }: CashCourse, look: ChartLook): AnnotationOptions {
  const content = `${chartWords.floor[look.locale]} ${amountInWords(floor, look.locale)}`;
  return {
    type: 'line',
    yMin: floor,
    yMax: floor,
    borderColor: look.colours.text,
    borderWidth: 1.5,
    borderDash: [2, 4],
    label: { display: true, content, position: 'end', yAdjust: -12, backgroundColor: look.colours.card, color: look.colours.text, font: chartFont(look), padding: 2 }, // prettier-ignore
  };
}

const dot = (x: number, y: number, colour: string, ground: string): AnnotationOptions => ({
  type: 'point',
  xValue: x,
  yValue: y,
  radius: 5,
  backgroundColor: colour,
  borderColor: ground,
  borderWidth: 2,
});
