import { A } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { viewAddress } from '../addresses.ts';
import { numberText } from '../language/formats.ts';
import { ProblemsPanel } from '../panels/ProblemsPanel.tsx';
import { useApp } from '../state/app.ts';
import { computeScenario } from '../state/computeScenario.ts';
import { ReusedAssembly } from '../state/reusedAssembly.ts';
import { guideWords } from './guideWords.ts';
import { ownNumberCount } from './ownNumbers.ts';
import { createSay } from './say.ts';

/** What came of the answers, how much of it is the reader's own, and where to go from here. */
export function GuideSummary() {
  const { scenario, language } = useApp();
  const { pick, locale } = language;
  const say = createSay();
  const id = (): string => scenario.document()?.id ?? '';
  const template = createMemo(() => {
    const open = scenario.open();
    if (open === undefined) return undefined;
    const found = computeScenario({ ...open, document: open.baseline }, new ReusedAssembly());
    return found.ok ? found.computed : undefined;
  });
  const ownText = (count: number): string =>
    count === 1 ? say(guideWords.oneOwn) : say(guideWords.manyOwn, { own: numberText(count, locale()) });
  const computed = () => (scenario.errors() > 0 ? undefined : scenario.computed());
  return (
    <Show
      when={computed()}
      fallback={
        <>
          <h1 tabindex="-1">{say(guideWords.summaryErrors)}</h1>
          <p class="guide__help">{say(guideWords.summaryErrorsText)}</p>
          <ProblemsPanel />
        </>
      }
    >
      {(found) => (
        <>
          <h1 tabindex="-1">{say(guideWords.summaryHeading)}</h1>
          <p class="guide__sentence">{pick(found().result.verdict.sentence)}</p>
          <p class="guide__help">
            {say(guideWords.counts, {
              own: ownText(ownNumberCount(found(), template())),
              example: numberText(found().result.verdict.illustrative.used, locale()),
            })}{' '}
            <A href={viewAddress(id(), 'analyse', 'hva-om-noe-gaar-galt')}>{say(guideWords.seeMost)}</A>
          </p>
          <div class="guide__actions">
            <A class="ds-button" href={viewAddress(id(), 'oversikt')}>
              {say(guideWords.seeOverview)}
            </A>
            <A class="ds-button" data-variant="secondary" href={viewAddress(id(), 'forutsetninger')}>
              {say(guideWords.allNumbers)}
            </A>
          </div>
        </>
      )}
    </Show>
  );
}
