import type { Fan, Simulation } from '../../analyses/simulation/summary.ts';
import { fanLegend } from '../../charts/chartLegends.ts';
import { fan, fanSummary } from '../../charts/fan.ts';
import { figureTexts } from '../../charts/figureTexts.ts';
import { settling } from '../../charts/holdingByYear.ts';
import { offBy, ofHundred } from '../../charts/shareChart.ts';
import type { Locale } from '../../language/translated.ts';
import { inFigures } from '../../sentences/figures.ts';
import { filled } from '../filled.ts';
import type { Picture } from '../pictures/picture.ts';
import type { ChartParts } from './chartParts.ts';
import { chartSource } from './chartSource.ts';
import { holdingPicture } from './holdingPicture.ts';
import { pictureWords as w } from './pictureWords.ts';

/** How many years a four-year plan has. */
const planned = 4;

const pilotEndOf = ({ bands }: ChartParts): string | undefined => bands.pilotEnd?.month;

/** How a line spreads over the simulated futures. */
export function fanPicture(spread: Fan, parts: ChartParts): Picture {
  const { scenario, result, locale } = parts;
  const textsOf = (of: Locale) => figureTexts({ reads: 'quantity', unit: spread.unit }, [...spread.p5, ...spread.p95], of); // prettier-ignore
  const texts = textsOf(locale);
  const { lastYear } = result.verdict.window;
  const later = spread.periods.findIndex((period) => Number(period.slice(0, 4)) > lastYear);
  const saidAt = (later < 0 ? spread.periods.length : later) - 1;
  return {
    name: 'fan',
    title: `${w.fan[locale]}: ${spread.label[locale]}`,
    summary: fanSummary(spread, saidAt, (value, of) => textsOf(of).said(value))[locale],
    unit: texts.unit,
    source: chartSource(scenario, locale),
    legend: (look) => fanLegend(undefined, look),
    configuration: (look) => fan(spread, { ...look, said: (value) => texts.said(value), tick: texts.tick, pilotEnd: pilotEndOf(parts) }), // prettier-ignore
  };
}

/** In how many futures it holds, year by year. */
export function holdsByYearPicture({ byYear }: Pick<Simulation, 'byYear'>, parts: ChartParts): Picture {
  const { scenario, locale } = parts;
  const numbered = byYear.slice(0, planned).map(({ year }) => year);
  const picture = holdingPicture({ scenario, byYear, numbered, pilotEnd: pilotEndOf(parts) }, locale);
  return { ...picture, name: 'holds-by-year', height: undefined };
}

/** How the share that holds settles as more futures are computed. */
export function settlingPicture(
  { convergence }: Pick<Simulation, 'convergence'>,
  { scenario, locale }: ChartParts,
): Picture {
  const last = convergence.at(-1);
  return {
    name: 'settling',
    title: w.settling[locale],
    summary: last === undefined ? '' : filled(w.settlingSummary[locale], { draws: inFigures(last.draws, locale), count: ofHundred(last.value, locale), off: offBy(last, locale) }), // prettier-ignore
    unit: w.ofHundred[locale],
    source: chartSource(scenario, locale),
    legend: () => [],
    configuration: (look) => settling(convergence, look),
  };
}
