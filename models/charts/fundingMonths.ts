import type { ChartConfiguration } from 'chart.js';
import type { MonthlyFunding } from '../analyses/fundingBands.ts';
import { words } from '../language/translated.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { monthInWords } from '../sentences/months.ts';
import { bandEdges } from './bandEdges.ts';
import { besideText, commonOptions, moneyAxis, pilotEndLine, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts'; // prettier-ignore
import { chartWords } from './chartWords.ts';
import { costLine } from './costLine.ts';
import { incomeSets, missingSet, priceBasis } from './fundingCliff.ts';
import { yearTick } from './liquidity.ts';
import { moneyScale } from './moneyAxis.ts';

const monthly = words('{unit} i måneden', '{unit} i månaden', '{unit} a month');

/** Bars that overlap a little, so that no light comes between them: together they are an area with steps. */
const touching = { barPercentage: 1, categoryPercentage: 1, inflateAmount: 0.5, borderWidth: 0 } as const;

/** The unit and price basis of the amounts of single months. */
export const monthlyUnit = (funding: MonthlyFunding, look: Pick<ChartLook, 'locale' | 'unit'>): string =>
  `${monthly[look.locale].replace('{unit}', scaleOf(funding, look).unit(look.locale))}, ${priceBasis(funding, look)}`;

/** The funding cliff month by month: stacked steps, the line of cost and what is missing in each month by itself. */
export function fundingMonths(funding: MonthlyFunding, look: ChartLook): ChartConfiguration<'bar', number[], string> {
  const { locale, colours } = look;
  const { months, costSum, pilotEnd } = funding;
  const end = pilotEnd === undefined ? -1 : months.indexOf(pilotEnd.month);
  return {
    type: 'bar',
    data: {
      labels: [...months],
      datasets: [
        ...incomeSets(funding, look).map((set) => ({ ...set, ...touching })),
        { ...missingSet(funding, look), ...touching },
      ],
    },
    plugins: [bandEdges, costLine],
    options: {
      ...commonOptions,
      layout: { padding: { top: end < 0 ? 8 : besideText(look, 34), right: 4 } },
      scales: {
        x: { ...timeAxis(look, (index) => yearTick(months, index, look.narrow)), stacked: true },
        y: { ...moneyAxis(look, scaleOf(funding, look), monthlyUnit(funding, look), true), stacked: true, grace: '4%' },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(look),
          itemSort: (a, b) => b.datasetIndex - a.datasetIndex,
          filter: ({ raw }) => Math.abs(Number(raw)) >= 0.5,
          callbacks: {
            title: ([item]) => (item === undefined ? '' : monthInWords(item.label, locale)),
            label: ({ dataset, raw }) => ` ${dataset.label}: ${amountInWords(Number(raw), locale)}`,
            footer: ([item]) => item === undefined ? '' : `${chartWords.cost[locale]}: ${amountInWords(costSum[item.dataIndex] ?? 0, locale)}`,
          },
        },
        bandEdges: { between: colours.card, missing: colours.gap },
        costLine: { values: costSum, colour: colours.costLine },
        annotation: {
          clip: false,
          annotations: end < 0 ? {} : { pilotEnd: pilotEndLine(look, end + 0.5, chartWords.pilotEnds[locale].replace('{month}', monthInWords(months[end] ?? '', locale))) },
        },
      },
    },
  };
} // prettier-ignore

function scaleOf({ costSum, incomeSum }: MonthlyFunding, { unit }: Pick<ChartLook, 'unit'>) {
  const largest = Math.max(...costSum, ...incomeSum);
  return moneyScale(largest, 1.04 * largest, unit);
}
