import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { councilFacts, type CouncilOptions } from '../caseDocument/councilFacts.ts';
import { slideContents } from './slideContents.ts';

/** What slides for a council are made with. */
export interface SlidesOptions extends CouncilOptions {
  readonly locale: Locale;
}

/**
 * A scenario as six to eight PowerPoint slides with charts that can be edited there, and notes for the presenter.
 * @throws ScenarioError at `year` for a budget year that the run does not cover, ModelError for a formula of the user's own
 */
export async function writeSlides(
  scenario: AcceptedScenario,
  { locale, ...options }: SlidesOptions,
): Promise<Uint8Array> {
  // Loaded when it is used: those who want a workbook need not wait for it.
  const { slideFile } = await import('./slideFile.ts');
  return slideFile(slideContents(councilFacts(scenario, options), locale), scenario, locale);
}
