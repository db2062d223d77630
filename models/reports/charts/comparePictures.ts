import type { Bridge } from '../../analyses/bridge/bridge.ts';
import {
  cashOverlay,
  cashOverlayLegend,
  cashOverlaySummary,
  type ComparedCash,
} from '../../charts/cashOverlay.ts';
import { chartWords } from '../../charts/chartWords.ts';
import { figureTexts } from '../../charts/figureTexts.ts';
import { heightOfBars } from '../../charts/horizontalFrame.ts';
import { moneyScale } from '../../charts/moneyAxis.ts';
import { barText, waterfall, waterfallBars } from '../../charts/waterfall.ts';
import { filled } from '../filled.ts';
import type { Picture } from '../pictures/picture.ts';
import type { AnswerPictureLook } from './answerPictures.ts';
import type { ChartParts } from './chartParts.ts';
import { chartSource } from './chartSource.ts';
import { pictureWords as w } from './pictureWords.ts';

/** How many of the changes that make a difference are said. */
const named = 3;

/** What makes the difference of a figure between two scenarios, change by change. */
export function bridgePicture(bridge: Bridge, { scenario, locale }: AnswerPictureLook): Picture {
  const bars = waterfallBars(bridge, { locale });
  const texts = figureTexts(bridge.of, bars.flatMap(({ from, to }) => [from, to]), locale); // prettier-ignore
  return {
    name: 'bridge',
    title: filled(w.bridge[locale], { first: bridge.first.title, second: bridge.second.title }),
    summary: bridgeSummary(),
    unit: `${bridge.of.label[locale]}${texts.unit === '' ? '' : `, ${texts.unit}`}`,
    source: chartSource(scenario, locale),
    height: heightOfBars(bars.length, false),
    legend: () => [],
    configuration: (look) => waterfall(bridge, { ...look, said: texts.said, tick: texts.tick }),
  };

  function bridgeSummary(): string {
    const { first, second, total, reason, sameInputs, of } = bridge;
    const names = { first: first.title, second: second.title };
    if (total === null) return reason?.[locale] ?? w.bridgeNone[locale];
    if (sameInputs) return filled(w.bridgeSame[locale], names);
    const changes = bars.filter(({ kind }) => kind !== 'end').slice(0, named);
    const parts = changes.map((bar) => `${bar.name} ${barText(bar, texts.said)}`).join(', ');
    return filled(w.bridgeSummary[locale], { ...names, figure: of.label[locale], from: texts.said(first.value ?? 0), to: texts.said(second.value ?? 0), parts }); // prettier-ignore
  }
}

/** The cash of computed scenarios as lines of one chart: the first is the one the others are held against. */
export const comparedCash = (all: readonly ChartParts[]): readonly ComparedCash[] =>
  all.map(({ scenario, cash }, at) => ({ title: scenario.head.title, course: cash, isBase: at === 0 }));

/** The cash of several scenarios in one picture. @throws RangeError for no scenario */
export function comparedCashPicture(all: readonly ChartParts[]): Picture {
  const [first] = all;
  if (first === undefined) throw new RangeError('no scenario to compare');
  const { locale } = first;
  const courses = comparedCash(all);
  const largest = Math.max(1, ...courses.flatMap(({ course }) => course.cash.map(Math.abs)));
  return {
    name: 'compared-cash',
    title: w.comparedCash[locale],
    summary: cashOverlaySummary(courses)[locale],
    unit: `${moneyScale(largest).unit(locale)}, ${chartWords.nominal[locale]}`,
    source: all.map(({ scenario }) => chartSource(scenario, locale)).join(' · '),
    legend: (look) => cashOverlayLegend(courses, look),
    configuration: (look) => cashOverlay(courses, look),
  };
}
