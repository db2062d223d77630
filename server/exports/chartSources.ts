import type { BreakEven, Bridge, FollowUpReport, QuestionName, RankImportance, Simulation, SwitchingValues, Tornado, TwoInputMap } from '../../models/index.ts'; // prettier-ignore
import type { ChartParts, Picture } from '../../models/reports/index.ts';
import { firstFan } from './firstFan.ts';

type Reports = typeof import('../../models/reports/index.ts');

/** A chart of the answer to a question, asked with these options besides those that are given. */
export interface AnswerChart<Answer = never> {
  readonly question: QuestionName;
  readonly options?: Readonly<Record<string, string>>;
  readonly make: (reports: Reports, answer: Answer, parts: ChartParts) => Picture;
}

/** The charts of a run, by name: no question need be asked for them. */
export const runCharts: Readonly<Record<string, (reports: Reports, parts: ChartParts) => Picture>> = {
  funding: ({ fundingPicture }, parts) => fundingPicture(parts),
  liquidity: ({ liquidityPicture }, parts) => liquidityPicture(parts),
  costs: ({ costsPicture }, parts) => costsPicture(parts),
  goods: ({ goodsPicture }, parts) => goodsPicture(parts),
  staffing: ({ staffingPicture }, parts) => staffingPicture(parts),
  material: ({ materialPicture }, parts) => materialPicture(parts),
};

/** The chart of several runs. */
export const comparedChart = 'compared-cash';

/** The charts of answers, by name. */
export const answerCharts: Readonly<Record<string, AnswerChart>> = {
  'break-even': { question: 'break-even', make: ({ curvePicture }, answer: BreakEven, parts) => curvePicture(answer, parts) },
  map: { question: 'map', make: ({ mapPicture }, answer: TwoInputMap, parts) => mapPicture(answer, parts) },
  'switching-values': { question: 'switching-values', make: ({ switchingPicture }, answer: SwitchingValues, parts) => switchingPicture(answer, parts) },
  tornado: { question: 'sensitivity', options: { method: 'tornado' }, make: ({ tornadoPicture }, answer: Tornado, parts) => tornadoPicture(answer, parts) },
  importance: { question: 'sensitivity', options: { method: 'rank' }, make: ({ importancePicture }, answer: RankImportance, parts) => importancePicture(answer, parts) },
  fan: { question: 'simulate', options: { lines: 'accounts.cash' }, make: ({ fanPicture }, answer: Simulation, parts) => fanPicture(firstFan(answer), parts) },
  'holds-by-year': { question: 'simulate', make: ({ holdsByYearPicture }, answer: Simulation, parts) => holdsByYearPicture(answer, parts) },
  settling: { question: 'simulate', make: ({ settlingPicture }, answer: Simulation, parts) => settlingPicture(answer, parts) },
  actuals: { question: 'follow-up', make: ({ followUpPicture }, answer: FollowUpReport, parts) => followUpPicture(answer, parts) },
  bridge: { question: 'bridge', make: ({ bridgePicture }, answer: Bridge, parts) => bridgePicture(answer, parts) },
}; // prettier-ignore

/** The names of all charts. */
export const chartNames: readonly string[] = [...Object.keys(runCharts), comparedChart, ...Object.keys(answerCharts)]; // prettier-ignore

/** What a picture is written as. */
export const pictureFormats = ['png', 'svg'] as const;

/** One of them. */
export type PictureFormat = (typeof pictureFormats)[number];

/** Draws a picture on the server. @param width in millimetres; 160 where it is left out */
export async function drawnPicture(
  picture: Picture,
  format: PictureFormat,
  look: { readonly locale: ChartParts['locale']; readonly width?: number },
): Promise<Uint8Array> {
  const { pngOf, svgOf } = await import('../../models/reports/index.ts');
  const { pngEasel } = await import('../pictures/serverEasel.ts');
  if (format === 'png') return pngOf(picture, pngEasel, look);
  return new TextEncoder().encode(svgOf(picture, pngEasel, look));
}
