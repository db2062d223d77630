import { fundingHeading, type Outcome, type PresentedPage } from '../../models/index.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Computed } from '../state/computeScenario.ts';

/** What a page is called: as what it shows is, for this scenario. */
export function pageHeading(page: PresentedPage, computed: Computed, { t, pick }: Language): string {
  if (page === 'cliff') return pick(fundingHeading(computed.bands));
  const outcome: Outcome = computed.result.verdict.outcome;
  return t(page === 'ways' && outcome === 'holds' ? 'presenter.page.bears' : `presenter.page.${page}`);
}
