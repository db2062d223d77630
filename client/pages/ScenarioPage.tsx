import { useLocation, useNavigate, useParams } from '@solidjs/router';
import { createEffect, lazy, Match, on, Show, Suspense, Switch, untrack } from 'solid-js';
import { frontScenario, sharedScenario, viewAddress, views, type View } from '../addresses.ts';
import { ProblemsPanel } from '../panels/ProblemsPanel.tsx';
import { SharedBanner } from '../panels/SharedBanner.tsx';
import { ScenarioBar } from '../shell/ScenarioBar.tsx';
import { VerdictStrip } from '../shell/VerdictStrip.tsx';
import { useApp } from '../state/app.ts';
import { keptDraft } from '../state/draftStore.ts';
import { followersOf } from '../state/followers.ts';
import { FailedPage, NotFoundPage, RefusedLinkPage } from './NotFoundPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';

const AssumptionsPage = lazy(async () => ({ default: (await import('./AssumptionsPage.tsx')).AssumptionsPage })); // prettier-ignore
const ResultsPage = lazy(async () => ({ default: (await import('./ResultsPage.tsx')).ResultsPage }));
const SharingBar = lazy(async () => ({ default: (await import('../sharing/SharingBar.tsx')).SharingBar }));
const FollowerNews = lazy(async () => ({ default: (await import('../library/FollowerNews.tsx')).FollowerNews })); // prettier-ignore
const AnalysePage = lazy(async () => ({ default: (await import('./AnalysePage.tsx')).AnalysePage }));

const PrintHead = lazy(async () => ({ default: (await import('../shell/PrintHead.tsx')).PrintHead }));
const FollowUpPage = lazy(async () => ({ default: (await import('./FollowUpPage.tsx')).FollowUpPage }));

/** A scenario in one of its views; at the front page the example. */
export function ScenarioPage() {
  const { scenario, language } = useApp();
  const params = useParams<{ id?: string; view?: string; section?: string }>();
  const navigate = useNavigate();
  const location = useLocation();
  const id = (): string => params.id ?? frontScenario;
  const view = (): View | undefined => {
    const name = params.view ?? 'oversikt';
    return views.find((each) => each === name);
  };
  // Another link in the address of a shared scenario is another scenario.
  createEffect(on([id, () => (id() === sharedScenario ? location.hash : '')], ([wanted, link]) => void scenario.load(wanted, link))); // prettier-ignore
  // The first change to an example makes a copy with an address of its own; the page stays where it is.
  createEffect(
    on(
      () => scenario.document()?.id,
      (now, before) => {
        const shown = untrack(view);
        if (now === undefined || before === undefined || now === untrack(id) || shown === undefined) return;
        navigate(viewAddress(now, shown, untrack(() => params.section)) + location.search, { replace: true, scroll: false }); // prettier-ignore
      },
    ),
  );
  createEffect(() => {
    const found = scenario.computed();
    const title = scenario.document()?.title;
    const badge = scenario.errors() > 0 ? undefined : found?.result.verdict.badge;
    document.title = [title, badge && language.pick(badge), 'Holdbar'].filter(Boolean).join(' – ');
  });
  return (
    <Switch>
      <Match when={view() === undefined || scenario.status() === 'missing'}>
        <NotFoundPage />
      </Match>
      <Match when={scenario.status() === 'failed'}>
        <FailedPage onRetry={() => void scenario.load(id())} />
      </Match>
      <Match when={scenario.status() === 'refused'}>
        <RefusedLinkPage />
      </Match>
      <Match when={view()}>
        {(shown) => (
          <>
            <ScenarioBar view={shown()} />
            <Suspense>
              <PrintHead />
            </Suspense>
            <VerdictStrip />
            <Show when={followersOf(scenario.document()?.id ?? '').length > 0}>
              <Suspense>
                <FollowerNews />
              </Suspense>
            </Show>
            <main id="main" class="page" tabindex="-1">
              <Show when={keptDraft(scenario.document()?.id ?? '')?.server !== undefined}>
                <Suspense>
                  <SharingBar />
                </Suspense>
              </Show>
              <ProblemsPanel />
              <Show when={scenario.open()?.shared === true}>
                <SharedBanner />
              </Show>
              <Switch>
                <Match when={shown() === 'oversikt'}>
                  <OverviewPage />
                </Match>
                <Match when={shown() === 'forutsetninger'}>
                  <Suspense fallback={<h1>{language.t('view.forutsetninger')}</h1>}>
                    <AssumptionsPage section={params.section} />
                  </Suspense>
                </Match>
                <Match when={shown() === 'resultater'}>
                  <Suspense fallback={<h1>{language.t('view.resultater')}</h1>}>
                    <ResultsPage section={params.section} />
                  </Suspense>
                </Match>
                <Match when={shown() === 'oppfolging'}>
                  <Suspense fallback={<h1>{language.t('view.oppfolging')}</h1>}>
                    <FollowUpPage />
                  </Suspense>
                </Match>
                <Match when={shown() === 'analyse'}>
                  <Suspense fallback={<h1>{language.t('view.analyse')}</h1>}>
                    <AnalysePage section={params.section} />
                  </Suspense>
                </Match>
              </Switch>
            </main>
          </>
        )}
      </Match>
    </Switch>
  );
}
