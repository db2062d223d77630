import type { Color } from 'chart.js';
import { incomeBands, type FundingSeries } from '../analyses/fundingBands.ts';
import type { CashCourse } from '../analyses/cashCourse.ts';
import { answerWords } from './answerWords.ts';
import type { ChartLook } from './chartFrame.ts';
import { chartWords, incomeWords } from './chartWords.ts';
import { futureWords } from './futureWords.ts';
import { hasBound } from './liquidity.ts';

/** One entry of a legend: what it looks like in the chart, and what it is. */
export interface LegendEntry {
  readonly text: string;
  readonly mark: 'area' | 'line' | 'dashed' | 'ring' | 'diamond' | 'hollowDiamond';
  readonly colour: Color;
  /** How the line is dashed, in pixels, where there are several dashed ones to tell apart. */
  readonly dash?: readonly number[];
}

/** What a chart of funding shows, from its top to its bottom, and the line of cost. */
export function fundingLegend(bands: FundingSeries, { locale, colours, hatch, tiles }: ChartLook): readonly LegendEntry[] {
  const shown = [...incomeBands].reverse().filter((band) => bands.income[band].some((amount) => Math.abs(amount) >= 0.5)); // prettier-ignore
  const isShort = bands.missing.some((amount) => amount >= 0.5);
  return [
    ...(isShort ? [{ text: chartWords.missing[locale], mark: 'area', colour: hatch } as const] : []),
    ...shown.map((band): LegendEntry => ({ text: incomeWords[band][locale], mark: 'area', colour: tiles?.[band] ?? colours.income[band] })), // prettier-ignore
    { text: chartWords.cost[locale], mark: 'line', colour: colours.costLine },
  ];
} // prettier-ignore

/** What a chart of cash shows; nothing where it is one line. */
export const liquidityLegend = (
  course: CashCourse,
  { locale, colours }: ChartLook,
): readonly LegendEntry[] =>
  hasBound(course)
    ? [
        { text: chartWords.cash[locale], mark: 'line', colour: colours.focus },
        { text: chartWords.bound[locale], mark: 'dashed', colour: colours.other },
      ]
    : [];

/** What a fan shows. @param opened the name of the future that is drawn in it */
export const fanLegend = (opened: string | undefined, { locale, colours }: ChartLook): readonly LegendEntry[] => [
  { text: futureWords.middle[locale], mark: 'line', colour: colours.focus },
  { text: futureWords.half[locale], mark: 'area', colour: colours.fan.half },
  { text: futureWords.most[locale], mark: 'area', colour: colours.fan.most },
  ...(opened === undefined ? [] : [{ text: opened, mark: 'dashed', colour: colours.costLine } as const]),
]; // prettier-ignore

/** What a tornado shows: the low and the high value of each input. */
export const tornadoLegend = ({ locale, colours }: ChartLook): readonly LegendEntry[] => [
  { text: answerWords.low[locale], mark: 'area', colour: colours.cost.capital },
  { text: answerWords.high[locale], mark: 'area', colour: colours.focus },
];

/** What the plot of switching values shows: filled where the value lies within the given range. */
export const switchingLegend = ({ locale, colours }: ChartLook): readonly LegendEntry[] => [
  {
    text: `${answerWords.switches[locale]}, ${answerWords.inside[locale]}`,
    mark: 'diamond',
    colour: colours.gap,
  },
  {
    text: `${answerWords.switches[locale]}, ${answerWords.outside[locale]}`,
    mark: 'hollowDiamond',
    colour: colours.gap,
  },
  { text: answerWords.today[locale].replace(' {value}', ''), mark: 'ring', colour: colours.text },
  { text: answerWords.range[locale], mark: 'area', colour: `${colours.focus}40` },
];
