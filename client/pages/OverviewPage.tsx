import { Index, Show } from 'solid-js';
import { DisplayMenu } from '../display/DisplayMenu.tsx';
import { GapMenuPanel } from '../answers/GapMenuPanel.tsx';
import { CliffPanel } from '../charts/CliffPanel.tsx';
import { LiquidityPanel } from '../charts/LiquidityPanel.tsx';
import { ExampleBanner } from '../panels/ExampleBanner.tsx';
import { FlagsPanel } from '../panels/FlagsPanel.tsx';
import { KeyFiguresPanel } from '../panels/KeyFiguresPanel.tsx';
import { TestsPanel } from '../panels/TestsPanel.tsx';
import { TryPanel } from '../panels/TryPanel.tsx';
import { useApp } from '../state/app.ts';

/** Oversikt: whether the hall holds, why, and five numbers to try. */
export function OverviewPage() {
  const { scenario, language, explain } = useApp();
  const { t, pick } = language;
  const stale = (): boolean => scenario.errors() > 0;
  return (
    <div class="overview">
      <ExampleBanner />
      <Show when={scenario.computed()} fallback={<OverviewSkeleton />}>
        {(computed) => (
          <>
            <section class="lead" aria-labelledby="question" classList={{ 'is-stale': stale() }}>
              <h1 id="question">
                {t(
                  computed().cash.pilotEnd === undefined
                    ? 'overview.questionWithoutPilot'
                    : 'overview.question',
                )}
              </h1>
              <p class="lead__sentence">{pick(computed().result.verdict.sentence)}</p>
              <Show when={computed().result.verdict.reasons.length > 0}>
                <ul class="lead__reasons" aria-label={t('overview.why')}>
                  <Index each={computed().result.verdict.reasons}>
                    {(reason) => <li>{pick(reason())}</li>}
                  </Index>
                </ul>
              </Show>
              <div class="lead__actions">
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => explain({ line: 'verdict.additionalSupportPerYear' })}
                >
                  {t('overview.why')}
                </button>
                <TestsPanel computed={computed()} />
                <DisplayMenu run={computed().run} months="ofYears" />
              </div>
            </section>
            <div class="overview__grid">
              <div class="overview__cliff">
                <CliffPanel computed={computed()} stale={stale()} />
              </div>
              <div class="overview__try">
                <TryPanel computed={computed()} />
              </div>
              <div class="overview__liquidity">
                <LiquidityPanel computed={computed()} stale={stale()} />
              </div>
              <div class="overview__menu">
                <GapMenuPanel short />
              </div>
              <div class="overview__flags">
                <FlagsPanel flags={computed().result.flags} />
              </div>
              <div class="overview__figures">
                <KeyFiguresPanel computed={computed()} stale={stale()} />
              </div>
            </div>
          </>
        )}
      </Show>
    </div>
  );
}

/** What stands there until the first result, so that nothing jumps. */
function OverviewSkeleton() {
  const { scenario, language } = useApp();
  return (
    <section class="lead">
      <h1>{language.t('overview.question')}</h1>
      <Show
        when={scenario.status() === 'ready'}
        fallback={<p class="skeleton skeleton--text" aria-label={language.t('loading')} />}
      >
        <p class="lead__sentence">{language.t('overview.cannot')}</p>
      </Show>
    </section>
  );
}
