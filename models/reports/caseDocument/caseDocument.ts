import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { PictureOf } from '../pictures/picture.ts';
import { caseSections } from './caseSections.ts';
import { templateText, usualCaseTemplate, type CaseTemplate } from './caseTemplate.ts';
import { councilFacts, type CouncilOptions } from './councilFacts.ts';
import { fullTitle } from './textParts.ts';

/** What a document to the council is made with. */
export interface CaseDocumentOptions extends CouncilOptions {
  readonly locale: Locale;
  /** Draws the charts: a page and a server draw by different means. */
  readonly pictureOf: PictureOf;
  /** The municipality's own headings; see `readCaseTemplate`. */
  readonly template?: CaseTemplate | undefined;
}

/**
 * A scenario as a case to the council, a Word document: proposal, summary, facts apart from assessment, sources.
 * @throws ScenarioError at `year` for a budget year that the run does not cover, ModelError for a formula of the user's own
 */
export async function writeCaseDocument(
  scenario: AcceptedScenario,
  { locale, pictureOf, template = usualCaseTemplate, ...options }: CaseDocumentOptions,
): Promise<Uint8Array> {
  const sections = caseSections(councilFacts(scenario, options), template, locale);
  const title = templateText(template.title, locale).replaceAll('{title}', fullTitle(scenario));
  const fields = template.fields.map(({ label, value }) => [templateText(label, locale), value] as const);
  // Loaded when it is used: those who want a workbook need not wait for it.
  const { wordFile } = await import('./wordFile.ts');
  return wordFile({ title, fields, sections, scenario, locale, pictureOf });
}
