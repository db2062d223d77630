import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { Simulation } from '../analyses/simulation/summary.ts';
import { words, type Locale, type Translated } from '../language/translated.ts';
import { fill, inEveryLanguage } from '../sentences/fill.ts';
import { inFigures } from '../sentences/figures.ts';
import { monthInWords } from '../sentences/months.ts';
import { chartFont, pilotEndLine, type ChartLook } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { futureWords } from './futureWords.ts';
import { offBy, ofHundred, shareChart } from './shareChart.ts';

/** How many futures hold, year by year. */
type ByYear = Simulation['byYear'];

/** How the chart is drawn. */
export interface HoldingByYearOptions extends ChartLook {
  /** The years of the four-year plan, which have a dot with their number. */
  readonly planYears: readonly number[];
  /** The last month of the pilot, `YYYY-MM`, where it has one. */
  readonly pilotEnd?: string | undefined;
  /** The share of futures that is wanted, where one is. */
  readonly wanted?: number | undefined;
}

/** In how many of 100 simulated futures the finances hold up to and including each year after the pilot. */
export function holdingByYear(byYear: ByYear, options: HoldingByYearOptions): ChartConfiguration<'line', (number | null)[], string> {
  const { locale, colours, pilotEnd, wanted } = options;
  const years = byYear.map(({ year }) => year);
  const [year = 0, month = 0] = (pilotEnd ?? '').split('-').map(Number);
  const end = year - (years[0] ?? 0) - 0.5 + month / 12;
  const annotations: Record<string, AnnotationOptions> = {
    // The years begin after the pilot: its end is seen where it lies within the first of them.
    ...(pilotEnd === undefined || end < -0.5 ? {} : { pilotEnd: pilotEndLine(options, end, chartWords.pilotEnds[locale].replace('{month}', monthInWords(pilotEnd, locale))) }),
    ...(wanted === undefined ? {} : { wanted: { type: 'line', yMin: wanted * 100, yMax: wanted * 100, borderColor: colours.text, borderWidth: 1.5, borderDash: [2, 4], label: { display: true, content: `${futureWords.wanted[locale]} ${inFigures(wanted * 100, locale)}`, position: 'end', yAdjust: wanted > 0.9 ? 12 : -12, backgroundColor: colours.card, color: colours.text, font: chartFont(options), padding: 2 } } }),
  };
  return shareChart({ ...options, labels: years.map(String), shares: byYear, name: (index) => String(years[index] ?? ''), dots: options.planYears.flatMap((each) => (years.includes(each) ? [years.indexOf(each)] : [])), annotations });
} // prettier-ignore

/** How the share that holds settles as more futures are drawn. */
export function settling(convergence: Simulation['convergence'], look: ChartLook): ChartConfiguration<'line', (number | null)[], string> {
  const said = (index: number): string => inFigures(convergence[index]?.draws ?? 0, look.locale);
  const name = (index: number): string => futureWords.draws[look.locale].replace('{draws}', said(index));
  return shareChart({ ...look, labels: convergence.map((_, index) => said(index)), shares: convergence, name, dots: [], annotations: {} });
} // prettier-ignore

const texts = {
  years: words('Ved utgangen av {first} holder økonomien i {count} av 100 (±\u00a0{off}); i {last} i {later} av 100.', 'Ved utgangen av {first} held økonomien i {count} av 100 (±\u00a0{off}); i {last} i {later} av 100.', 'By the end of {first}, the finances hold in {count} of 100 (±\u00a0{off}); in {last}, in {later} of 100.'),
  one: words('Ved utgangen av {first} holder økonomien i {count} av 100 (±\u00a0{off}).', 'Ved utgangen av {first} held økonomien i {count} av 100 (±\u00a0{off}).', 'By the end of {first}, the finances hold in {count} of 100 (±\u00a0{off}).'),
  none: words('Scenariet har ikke noe helt år etter piloten.', 'Scenarioet har ikkje noko heilt år etter piloten.', 'The scenario has no whole year after the pilot.'),
}; // prettier-ignore

/** The chart in one sentence: the first year after the pilot and the last. */
export function holdingSummary(byYear: ByYear): Translated {
  const [first, last] = [byYear[0], byYear.at(-1)];
  if (first === undefined || last === undefined) return texts.none;
  const count = (share: number): Translated => inEveryLanguage((locale: Locale) => ofHundred(share, locale));
  return fill(first === last ? texts.one : texts.years, {
    first: String(first.year),
    count: count(first.value),
    off: inEveryLanguage((locale) => offBy(first, locale)),
    last: String(last.year),
    later: count(last.value),
  });
}
