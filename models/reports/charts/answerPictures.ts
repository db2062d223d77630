import type { BreakEven } from '../../analyses/breakEven/breakEvenAnswer.ts';
import type { RankImportance } from '../../analyses/sensitivity/rankImportance.ts';
import type { SwitchingValues } from '../../analyses/switchingValues/switchingValue.ts';
import type { Tornado } from '../../analyses/tornado.ts';
import type { TwoInputMap } from '../../analyses/twoInputMap/twoInputMapAnswer.ts';
import { breakEvenCurve } from '../../charts/breakEvenCurve.ts';
import { breakEvenSummary } from '../../charts/breakEvenSummary.ts';
import { switchingLegend, tornadoLegend } from '../../charts/chartLegends.ts';
import { figureTexts } from '../../charts/figureTexts.ts';
import { heightOfBars } from '../../charts/horizontalFrame.ts';
import { importanceBars, importanceRows } from '../../charts/importanceBars.ts';
import { inputMap } from '../../charts/inputMap.ts';
import { mapGrounds } from '../../charts/mapGrounds.ts';
import { moneyScale } from '../../charts/moneyAxis.ts';
import { distanceInWords, nearestFlip, switchingRange } from '../../charts/switchingRange.ts';
import { tornadoBars, tornadoRows } from '../../charts/tornadoBars.ts';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { filled } from '../filled.ts';
import type { Picture } from '../pictures/picture.ts';
import { chartSource } from './chartSource.ts';
import { pictureWords as w } from './pictureWords.ts';
import { shownInputs } from './shownInput.ts';

/** The scenario an answer is of, and the language. */
export interface AnswerPictureLook {
  readonly scenario: AcceptedScenario;
  readonly locale: Locale;
}

/** Bars are few enough to read on paper. */
const most = 12;

/** How many of the names that mean most are said. */
const named = 3;

/** A correlation weaker than this is not spoken of. */
const spokenOf = 0.05;

/** Where the hall balances along one input. */
export function curvePicture(answer: BreakEven, { scenario, locale }: AnswerPictureLook): Picture {
  const input = shownInputs(scenario, locale)(answer.input, answer.unit);
  const largest = Math.max(1, ...answer.curve.map(([, y]) => Math.abs(y ?? 0)));
  const across = `${answer.label[locale]}${input.unit === '' ? '' : `, ${input.unit}`}`;
  return {
    name: 'break-even',
    title: `${w.curve[locale]} ${across}`,
    summary: breakEvenSummary(answer, input.said)[locale],
    unit: `${answer.of.label[locale]}, ${moneyScale(largest).unit(locale)}`,
    source: chartSource(scenario, locale),
    legend: () => [],
    configuration: (look) => breakEvenCurve(answer, { ...look, input }),
  };
}

/** The verdict over two inputs at once. */
export function mapPicture(map: TwoInputMap, { scenario, locale }: AnswerPictureLook): Picture {
  const shown = shownInputs(scenario, locale);
  const [x, y] = [shown(map.x.input, map.x.unit), shown(map.y.input, map.y.unit)];
  const middle = map.frontier[Math.floor(map.frontier.length / 2)];
  const summary =
    middle === undefined
      ? w.noFrontier[locale]
      : filled((middle.holdsAbove ? w.above : w.below)[locale], { value: y.said(middle.y), name: map.x.label[locale], at: x.said(middle.x) }); // prettier-ignore
  return {
    name: 'map',
    title: filled(w.map[locale], { x: map.x.label[locale], y: map.y.label[locale] }),
    summary,
    unit: w.mapUnit[locale],
    source: chartSource(scenario, locale),
    height: 440,
    legend: () => [],
    configuration: (look) => inputMap(map, { ...look, x, y, grounds: mapGrounds.light }),
  };
}

/** How near each number is to flipping the verdict. */
export function switchingPicture(values: SwitchingValues, { scenario, locale }: AnswerPictureLook): Picture {
  const shown = shownInputs(scenario, locale);
  const said = (row: SwitchingValues['rows'][number], value: number): string => shown(row.input, row.unit).said(value); // prettier-ignore
  const [first] = values.rows;
  const flip = first === undefined ? null : nearestFlip(first);
  const summary =
    first === undefined || flip === null
      ? w.noSwitching[locale]
      : filled(w.nearest[locale], { name: first.label[locale], to: said(first, flip.printed.value), distance: distanceInWords(first, flip.printed.value, locale) }); // prettier-ignore
  const bars = Math.min(most, values.rows.filter(({ nearness }) => nearness !== null).length);
  return {
    name: 'switching-values',
    title: w.switching[locale],
    summary,
    unit: w.switchingUnit[locale],
    source: chartSource(scenario, locale),
    height: heightOfBars(bars, false),
    legend: switchingLegend,
    configuration: (look) => switchingRange(values, { ...look, said }),
  };
}

/** What means most for a figure, each input moved alone. */
export function tornadoPicture(answer: Tornado, { scenario, locale }: AnswerPictureLook): Picture {
  const shown = shownInputs(scenario, locale);
  const rows = tornadoRows(answer);
  const texts = figureTexts(answer.of, answer.rows.map(({ low }) => low.y ?? 0), locale); // prettier-ignore
  const names = rows.slice(0, named).map(({ label }) => label[locale]).join(', '); // prettier-ignore
  const share = String(Math.round(answer.share * 100));
  const summary = answer.base === null ? (answer.reason?.[locale] ?? '') : names === '' ? w.tornadoNothing[locale] : filled(w.tornadoSummary[locale], { names, share }); // prettier-ignore
  return {
    name: 'tornado',
    title: w.tornado[locale],
    summary,
    unit: `${answer.of.label[locale]}${texts.unit === '' ? '' : `, ${texts.unit}`}`,
    source: chartSource(scenario, locale),
    height: heightOfBars(rows.length, false),
    legend: tornadoLegend,
    configuration: (look) => tornadoBars(answer, { ...look, said: (value) => texts.said(value), tick: texts.tick, saidInput: (row, value) => shown(row.path, row.unit).said(value) }), // prettier-ignore
  };
}

/** What a figure hangs on when all that is uncertain varies at once. */
export function importancePicture(answer: RankImportance, { scenario, locale }: AnswerPictureLook): Picture {
  const strong = answer.rows.filter(({ correlation }) => Math.abs(correlation ?? 0) >= spokenOf);
  const names = strong.slice(0, named).map(({ label }) => label[locale]).join(', '); // prettier-ignore
  return {
    name: 'importance',
    title: w.tornado[locale],
    summary: names === '' ? w.importanceNothing[locale] : filled(w.importanceSummary[locale], { names }),
    unit: filled(w.importanceUnit[locale], { figure: answer.of.label[locale] }),
    source: chartSource(scenario, locale),
    height: heightOfBars(importanceRows(answer).length, false),
    legend: () => [],
    configuration: (look) => importanceBars(answer, look),
  };
} // prettier-ignore
