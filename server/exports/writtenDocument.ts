import type { AcceptedScenario, Locale } from '../../models/index.ts';
import type { CouncilOptions } from '../../models/reports/index.ts';
import { drawnPicture } from './chartSources.ts';
import { councilAnswers, type AskOne, type CouncilDraws } from './councilAnswers.ts';

/** What is made of a scenario together with answers to questions: a workbook, a case for the council, slides. */
export const documentFormats = ['xlsx', 'docx', 'pptx'] as const;

/** One of them. */
export type DocumentFormat = (typeof documentFormats)[number];

/** What a document is made with. */
export interface DocumentOptions extends CouncilDraws, Pick<CouncilOptions, 'year' | 'prices'> {
  readonly locale: Locale;
  /** Own headings of a case, as they were written. */
  readonly template?: unknown;
}

/**
 * Makes a document of a scenario, with others beside it.
 * @param ask answers the questions it rests on
 * @throws ScenarioError for a template, a year or draws that are wrong
 */
export async function writtenDocument(
  format: DocumentFormat,
  [scenario, ...compared]: readonly [AcceptedScenario, ...AcceptedScenario[]],
  { locale, template, year, prices, draws, seed }: DocumentOptions,
  ask: AskOne,
): Promise<Uint8Array> {
  const reports = await import('../../models/reports/index.ts');
  // What is wrong with a template is said before the long work.
  const own = template === undefined ? undefined : reports.readCaseTemplate(template);
  if (format === 'xlsx') {
    const { simulation } = await councilAnswers(scenario, ask, { draws, seed }, ['simulate']);
    return reports.writeWorkbook(scenario, { locale, compared, simulation });
  }
  const answers = await councilAnswers(scenario, ask, { draws, seed });
  const options = { locale, year, prices, compared, ...answers };
  if (format === 'pptx') return reports.writeSlides(scenario, options);
  return reports.writeCaseDocument(scenario, { ...options, template: own, pictureOf: (picture) => drawnPicture(picture, 'png', { locale }) }); // prettier-ignore
}
