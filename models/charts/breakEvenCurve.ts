import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { BreakEven } from '../analyses/breakEven/breakEvenAnswer.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { answerWords } from './answerWords.ts';
import { chartFont, commonOptions, moneyAxis, tooltipLook, type ChartLook } from './chartFrame.ts';
import { moneyScale } from './moneyAxis.ts';

/** A place on a curve. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number | null;
}

/** How numbers of an input stand on a chart: its own unit may be another than the one people read. */
export interface ShownInput {
  /** What a number in the input's own unit is multiplied by. */
  readonly times: number;
  /** The unit people read, in words; empty for a pure number. */
  readonly unit: string;
  /** A number of the input's own unit, in words with its unit. */
  readonly said: (value: number) => string;
  /** The same without the unit, for an axis. */
  readonly tick: (value: number) => string;
}

/** How a break-even curve is drawn. */
export interface BreakEvenCurveOptions extends ChartLook {
  readonly input: ShownInput;
}

/**
 * What is brought into balance along one input: tinted where it is missing, with today's value, what the scenario says
 * of its range, and every value at which it balances. It is drawn as it is, with steps as steps.
 */
export function breakEvenCurve(
  answer: BreakEven,
  options: BreakEvenCurveOptions,
): ChartConfiguration<'line', CurvePoint[], string> {
  const { locale, colours, input } = options;
  const values = answer.curve.flatMap(([, y]) => (y === null ? [] : [y]));
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const scale = moneyScale(Math.max(top, -bottom), 1.1 * (top - bottom));
  const { low, high } = answer.span;
  return {
    type: 'line',
    data: {
      labels: [],
      datasets: [
        {
          label: answer.of.label[locale],
          data: answer.curve.map(([x, y]) => ({ x: x * input.times, y })),
          borderColor: colours.focus,
          backgroundColor: colours.focus,
          borderWidth: 2.5,
          pointRadius: answer.curve.length < 25 ? 3 : 0,
          pointHoverRadius: 5,
          tension: 0,
          fill: { target: 'origin', above: 'transparent', below: tint(colours.gap) },
        },
      ],
    },
    options: {
      ...commonOptions,
      parsing: false,
      layout: { padding: { top: 28, right: 12 } },
      scales: {
        x: {
          type: 'linear',
          min: low * input.times,
          max: high * input.times,
          grid: { display: false },
          border: { color: colours.axis },
          ticks: {
            color: colours.other,
            font: chartFont(options),
            maxRotation: 0,
            maxTicksLimit: options.narrow ? 5 : 9,
            includeBounds: false,
            callback: (value) => input.tick(Number(value) / input.times),
          },
        },
        y: { ...moneyAxis(options, scale, scale.unit(locale), true), grace: '6%' },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(options),
          displayColors: false,
          callbacks: {
            title: ([item]) => (item === undefined ? '' : input.said(Number(item.parsed.x) / input.times)),
            label: ({ parsed }) => amountInWords(Number(parsed.y), locale),
            footer: ([item]) => (item === undefined ? '' : outcomeAt(answer, item.dataIndex, options)),
          },
        },
        annotation: { clip: false, annotations: annotations(answer, options, bottom, top) },
      },
    },
  };
}

/** The verdict at a place of the curve, in words. */
export function outcomeAt(
  { verdicts }: BreakEven,
  index: number,
  { locale }: Pick<ChartLook, 'locale'>,
): string {
  // prettier-ignore
  const outcome = verdicts[index];
  return outcome == null ? '' : answerWords[outcome][locale];
}

/** Seven per cent of a colour written as `#rrggbb`. */
const tint = (colour: string): string => `${colour}12`;

function annotations(
  answer: BreakEven,
  options: BreakEvenCurveOptions,
  bottom: number,
  top: number,
): Record<string, AnnotationOptions> {
  const { locale, colours, input, narrow } = options;
  const at = (x: number): number => x * input.times;
  const { span, range, base } = answer;
  const place = (x: number): number => (x - span.low) / (span.high - span.low || 1);
  const font = { ...chartFont(options), weight: 600 as const };
  const word = (content: string, yValue: number, y: 'start' | 'end', color: string): AnnotationOptions => ({ type: 'label', content, xValue: at(span.low), yValue, position: { x: 'start', y }, xAdjust: 8, yAdjust: y === 'start' ? 6 : -6, color, font }); // prettier-ignore
  return {
    ...(range === undefined ? {} : { range: { type: 'box', xMin: at(range.low), xMax: at(range.high), backgroundColor: `${colours.other}1a`, borderColor: colours.other, borderWidth: 0, drawTime: 'beforeDatasetsDraw', label: { display: !narrow, content: answerWords.range[locale], position: { x: 'center', y: 'end' }, color: colours.other, font: chartFont(options) } } }), // prettier-ignore
    ...(bottom < 0 ? { missing: word(answerWords.missing[locale], 0, 'start', colours.gap) } : {}),
    ...(top > 0 ? { surplus: word(answerWords.surplus[locale], 0, 'end', colours.focus) } : {}),
    today: {
      type: 'line',
      xMin: at(base),
      xMax: at(base),
      borderColor: colours.other,
      borderWidth: 2,
      borderDash: [2, 4],
      label: { display: true, content: answerWords.today[locale].replace('{value}', input.said(base)), position: 'end', yAdjust: -24, xAdjust: place(base) < 0.15 ? 40 : place(base) > 0.85 ? -40 : 0, backgroundColor: 'transparent', color: colours.other, padding: 2, font: chartFont(options) }, // prettier-ignore
    },
    ...Object.fromEntries(
      answer.crossings.flatMap((crossing, index): [string, AnnotationOptions][] => {
        const x = at(crossing.value);
        const isLate = place(crossing.value) > 0.6;
        return [
          [`ring${index}`, { type: 'point', xValue: x, yValue: 0, radius: 7, backgroundColor: colours.card, borderColor: colours.focus, borderWidth: 3 }], // prettier-ignore
          [`value${index}`, { type: 'label', content: input.said(crossing.printed.value), xValue: x, yValue: 0, position: { x: isLate ? 'end' : 'start', y: 'end' }, xAdjust: isLate ? -10 : 10, yAdjust: -10, backgroundColor: colours.card, borderRadius: 4, color: colours.text, padding: { x: 6, y: 3 }, font }], // prettier-ignore
        ];
      }),
    ),
  };
}
